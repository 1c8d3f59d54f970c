#include "text_label.h"

namespace farol::ui {

TextLabel::TextLabel(Appearance& appearance, TextSize size, Role role, const QString& text, QWidget* parent) :
    QLabel(text, parent),
    m_appearance(appearance),
    m_size(size),
    m_role(role)
{
    setTextFormat(Qt::PlainText);
    connect(&appearance, &Appearance::changed, this, &TextLabel::dress);
    dress();
}

void TextLabel::setRole(Role role)
{
    m_role = role;
    dress();
}

void TextLabel::setSize(TextSize size)
{
    if (size == m_size)
        return;
    m_size = size;
    dress();
}

void TextLabel::dress()
{
    setFont(m_appearance.font(m_size));
    QPalette palette;
    palette.setColor(QPalette::WindowText, m_appearance.color(m_role));
    setPalette(palette);
}

} // namespace farol::ui
