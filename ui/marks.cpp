#include "marks.h"

#include <QPainterPath>

#include <algorithm>

namespace farol::ui {

namespace {

struct Roles {
    Role shape;
    Role word;
    Role soft;
};

Roles rolesOf(Mark mark)
{
    switch (mark) {
    case Mark::Finished:
        return {Role::DoneMark, Role::Done, Role::DoneSoft};
    case Mark::OnTrack:
        return {Role::OkMark, Role::Ok, Role::OkSoft};
    case Mark::Attention:
        return {Role::WarnMark, Role::Warn, Role::WarnSoft};
    case Mark::Late:
        return {Role::LateMark, Role::Late, Role::LateSoft};
    case Mark::NoData:
        return {Role::NoneMark, Role::None, Role::NoneSoft};
    case Mark::Stalled:
    case Mark::NeverEntered:
        break;
    }
    return {Role::Text, Role::Text, Role::NoneSoft};
}

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    path.closeSubpath();
    return path;
}

void fillShape(QPainter& painter, Mark mark)
{
    if (mark == Mark::OnTrack)
        painter.drawEllipse(QPointF(5, 5), 4.2, 4.2);
    else if (mark == Mark::Attention)
        painter.drawPath(polygon({{5, 0.6}, {9.7, 9.2}, {0.3, 9.2}}));
    else
        painter.drawRect(QRectF(0.9, 0.9, 8.2, 8.2));
}

void strokeShape(QPainter& painter, Mark mark)
{
    if (mark == Mark::Finished) {
        painter.drawPolyline(QPolygonF{{0.9, 5.4}, {3.7, 8.3}, {9.2, 1.8}});
    } else if (mark == Mark::NoData) {
        painter.drawPath(polygon({{5, 0.9}, {9.1, 5}, {5, 9.1}, {0.9, 5}}));
    } else if (mark == Mark::Stalled) {
        painter.drawLine(QPointF(3, 1.5), QPointF(3, 8.5));
        painter.drawLine(QPointF(7, 1.5), QPointF(7, 8.5));
    } else {
        painter.drawEllipse(QPointF(5, 5), 4, 4);
        painter.drawLine(QPointF(2.4, 7.6), QPointF(7.6, 2.4));
    }
}

qreal strokeOf(Mark mark)
{
    switch (mark) {
    case Mark::Finished:
        return 2.0;
    case Mark::Stalled:
        return 2.2;
    default:
        return 1.4;
    }
}

} // namespace

Mark markOf(domain::Status status)
{
    switch (status) {
    case domain::Status::Finished:
        return Mark::Finished;
    case domain::Status::OnTrack:
        return Mark::OnTrack;
    case domain::Status::Attention:
        return Mark::Attention;
    case domain::Status::Late:
        return Mark::Late;
    case domain::Status::NoData:
        break;
    }
    return Mark::NoData;
}

Role shapeRole(Mark mark)
{
    return rolesOf(mark).shape;
}

Role wordRole(Mark mark)
{
    return rolesOf(mark).word;
}

Role softRole(Mark mark)
{
    return rolesOf(mark).soft;
}

void paintMark(QPainter& painter, const QRectF& box, Mark mark, const Theme& theme)
{
    const qreal side = std::min(box.width(), box.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 10, side / 10);
    const QColor color = theme.color(shapeRole(mark));
    if (mark == Mark::OnTrack || mark == Mark::Attention || mark == Mark::Late) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        fillShape(painter, mark);
    } else {
        const Qt::PenCapStyle cap = mark == Mark::Stalled ? Qt::FlatCap : Qt::RoundCap;
        painter.setPen(QPen(color, strokeOf(mark), Qt::SolidLine, cap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        strokeShape(painter, mark);
    }
    painter.restore();
}

} // namespace farol::ui
