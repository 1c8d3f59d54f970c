#include "table_paint.h"

#include "ui/appearance.h"

#include <QPainter>

namespace farol::ui {

TablePaint::TablePaint(Appearance& appearance, qreal ratio) :
    icons(&appearance),
    iconRatio(ratio),
    theme(&appearance.theme()),
    words(appearance.font(TextSize::Body)),
    numbers(appearance.numberFont(TextSize::Body)),
    strongWords(appearance.font(TextSize::Strong)),
    strongNumbers(appearance.numberFont(TextSize::Strong)),
    caption(appearance.numberFont(TextSize::Caption)),
    lock(appearance.pixmap(Icon::Lock, Role::NoneMark, 12, ratio))
{
}

QPixmap TablePaint::icon(Icon icon, Role role) const
{
    return icons->pixmap(icon, role, 16, iconRatio);
}

QColor TablePaint::fill(domain::Tenths tenths) const
{
    return scale == HeatScale::Progress ? theme->heat(tenths) : theme->gap(tenths, tolerance);
}

void paintHatch(QPainter& painter, const QRect& box, const QColor& color)
{
    constexpr int step = 6;
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.0));
    for (int x = box.left() - box.height(); x <= box.right(); x += step)
        painter.drawLine(QPointF(x, box.bottom() + 1), QPointF(x + box.height() + 1, box.top()));
    painter.restore();
}

} // namespace farol::ui
