#include "elided_line.h"

#include "ui/data/tip_text.h"

namespace farol::ui {

void ElidedLine::say(const QString& text)
{
    m_whole = text;
    setAccessibleName(text);
    updateGeometry();
    elide();
}

QSize ElidedLine::sizeHint() const
{
    const QMargins around = contentsMargins();
    const int width = fontMetrics().horizontalAdvance(m_whole) + around.left() + around.right() + 1;
    return {width, TextLabel::sizeHint().height()};
}

QSize ElidedLine::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, TextLabel::sizeHint().height()};
}

void ElidedLine::resizeEvent(QResizeEvent* event)
{
    TextLabel::resizeEvent(event);
    elide();
}

void ElidedLine::elide()
{
    const QString shown = fontMetrics().elidedText(m_whole, Qt::ElideRight, contentsRect().width());
    setText(shown);
    setToolTip(shown == m_whole ? QString() : tipText(m_whole));
}

} // namespace farol::ui
