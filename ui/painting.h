#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>

namespace farol::ui {

/// A rounded box as every control and panel has it: filled, with a border that lies inside `rect`.
/// An invalid colour paints nothing.
void paintBox(
    QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border, qreal width, qreal radius);

} // namespace farol::ui
