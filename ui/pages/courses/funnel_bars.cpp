#include "funnel_bars.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace farol::ui {

namespace {

QColor colorOf(FunnelPart part, const Theme& theme)
{
    switch (part) {
    case FunnelPart::Finished:
        return theme.color(Role::Series1);
    case FunnelPart::UnderWay:
        return theme.heatSteps().back();
    case FunnelPart::Stalled:
        return theme.color(Role::WarnMark);
    case FunnelPart::NotStarted:
        break;
    }
    return theme.color(Role::Track);
}

void hatch(QPainter& painter, const QRect& piece, const QColor& color)
{
    painter.save();
    painter.setClipRect(piece);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.2));
    constexpr int apart = 4;
    for (int x = piece.left() - piece.height(); x <= piece.right(); x += apart)
        painter.drawLine(QPointF(x, piece.bottom() + 1), QPointF(x + piece.height() + 1, piece.top()));
    painter.restore();
}

} // namespace

int countOf(const FunnelBar& bar, FunnelPart part)
{
    switch (part) {
    case FunnelPart::Finished:
        return bar.finished;
    case FunnelPart::UnderWay:
        return bar.underWay - bar.stalled;
    case FunnelPart::Stalled:
        return bar.stalled;
    case FunnelPart::NotStarted:
        break;
    }
    return bar.students - bar.finished - bar.underWay;
}

void paintFunnelPart(QPainter& painter, const QRect& piece, FunnelPart part, const Theme& theme)
{
    painter.fillRect(piece, colorOf(part, theme));
    if (part == FunnelPart::Stalled)
        hatch(painter, piece, theme.color(Role::Surface));
}

void paintFunnelBar(QPainter& painter, const QRect& room, const FunnelBar& bar, int whole, const Theme& theme)
{
    const auto at = [&](int students) {
        return room.left() + int(std::lround(double(students) / std::max(1, whole) * room.width()));
    };
    const int end = at(bar.students);
    int sum = 0;
    int left = room.left();
    for (const FunnelPart part : funnelParts) {
        const int count = countOf(bar, part);
        sum += count;
        if (count <= 0)
            continue;
        const int right = std::min(end, std::max(at(sum), left + 1)); // one student is seen, too
        if (right > left)
            paintFunnelPart(painter, QRect(left, room.top(), right - left, room.height()), part, theme);
        left = std::max(left, right);
    }
}

} // namespace farol::ui
