#include "wrapped_text.h"

namespace farol::ui {

WrappedText::WrappedText(const QFont& font, const QString& text, qreal width, Qt::Alignment alignment) :
    m_layout(text, font)
{
    QTextOption option((alignment & Qt::AlignHorizontal_Mask) | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, m_height});
        m_height += line.height();
    }
    m_layout.endLayout();
}

void WrappedText::paint(QPainter& painter, QPointF topLeft) const
{
    m_layout.draw(&painter, topLeft);
}

} // namespace farol::ui
