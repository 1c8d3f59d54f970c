#include "core/domain/progress.h"
#include "delegates.h"

#include <QPainter>

namespace farol::ui {

namespace {

constexpr int barHeight = 10;
constexpr qreal dotRadius = 4;

} // namespace

void PositionDelegate::paintInk(const Cell& cell) const
{
    QPainter& painter = cell.painter;
    const QVariant position = cell.index.data(PositionRole);
    const QRect room = cell.box.adjusted(cellPadding, 0, -cellPadding, -1);
    if (!position.isValid()) {
        painter.setFont(look().caption);
        painter.setPen(look().color(Role::Muted));
        const QString words =
            painter.fontMetrics().elidedText(cell.index.data(Qt::DisplayRole).toString(), Qt::ElideRight, room.width());
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
        return;
    }
    const auto mark = position.value<PositionMark>();
    const QRect bar(room.left(), room.center().y() - barHeight / 2 + 1, room.width(), barHeight);
    const auto at = [&bar](int place) {
        const qreal share = std::clamp(place, 0, domain::complete) / qreal(domain::complete);
        return QPointF(bar.left() + share * bar.width(), bar.top() + barHeight / 2.0);
    };
    const int series = cell.index.data(SeriesRole).toInt();
    QColor dot = series >= 0 ? look().theme->series(series) : look().color(Role::Reference);
    if (look().isStale)
        dot = look().color(Role::Muted);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(bar, look().color(Role::Ribbon));
    const QRect tick(int(at(mark.median).x()), bar.top() - 2, 1, barHeight + 4);
    painter.fillRect(tick, look().color(Role::Reference));
    const bool isBeyond = mark.value < 0 || mark.value > domain::complete;
    painter.setPen(QPen(isBeyond ? dot : look().color(Role::Surface), isBeyond ? 1.75 : 1));
    painter.setBrush(isBeyond ? look().color(Role::Surface) : dot);
    painter.drawEllipse(at(mark.value), dotRadius, dotRadius);
    painter.restore();
}

} // namespace farol::ui
