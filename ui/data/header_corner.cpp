#include "header_corner.h"

#include "ui/appearance.h"

#include <QPainter>

namespace farol::ui {

HeaderCorner::HeaderCorner(Appearance& appearance, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance)
{
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void HeaderCorner::mousePressEvent(QMouseEvent*)
{
    emit pressed();
}

void HeaderCorner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.color(Role::Header));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_appearance.color(Role::Border));
}

} // namespace farol::ui
