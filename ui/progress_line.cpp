#include "progress_line.h"

#include <QPainter>

namespace farol::ui {

ProgressLine::ProgressLine(Appearance& appearance, int height, QWidget* parent) :
    QProgressBar(parent),
    m_appearance(appearance)
{
    setTextVisible(false);
    setMinimumSize(40, height);
    setMaximumHeight(height);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void ProgressLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_appearance.color(Role::Track));
    painter.drawRoundedRect(rect(), 2, 2);
    if (maximum() <= 0)
        return;
    painter.setClipRect(QRectF(0, 0, width() * double(value()) / maximum(), height()));
    painter.setBrush(m_appearance.color(Role::Accent));
    painter.drawRoundedRect(rect(), 2, 2);
}

} // namespace farol::ui
