#include "button.h"

#include "painting.h"

#include <QKeyEvent>
#include <QPainter>

namespace farol::ui {

namespace {

constexpr int symbolSize = 16;
constexpr int symbolGap = 6;

} // namespace

Button::Button(Appearance& appearance, ButtonKind kind, const QString& text, QWidget* parent) :
    QPushButton(text, parent),
    m_appearance(appearance),
    m_kind(kind)
{
    setAttribute(Qt::WA_Hover);
    if (kind == ButtonKind::Quiet)
        setCursor(Qt::PointingHandCursor);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Button::setSymbol(Icon icon)
{
    m_symbol = icon;
    updateGeometry();
    update();
}

QFont Button::textFont() const
{
    return m_appearance.font(m_kind == ButtonKind::Primary ? TextSize::Strong : TextSize::Body);
}

QSize Button::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    const int words = metrics.size(Qt::TextSingleLine | Qt::TextShowMnemonic, text()).width();
    const int sides = m_kind == ButtonKind::Quiet ? 2 : 13;
    const int symbol = m_symbol ? symbolSize + (text().isEmpty() ? 0 : symbolGap) : 0;
    return {words + symbol + 2 * sides, m_appearance.controlHeight(m_kind == ButtonKind::Quiet ? 24 : 30)};
}

Role Button::textRole() const
{
    if (!isEnabled())
        return Role::Muted;
    switch (m_kind) {
    case ButtonKind::Primary:
        return Role::OnAccent;
    case ButtonKind::Quiet:
        return underMouse() ? Role::AccentHover : Role::Accent;
    case ButtonKind::Common:
        break;
    }
    return Role::Text;
}

void Button::paintFrame(QPainter& painter) const
{
    if (m_kind == ButtonKind::Quiet)
        return;
    const bool pressed = isDown() || isChecked();
    if (!isEnabled()) {
        paintBox(painter, rect(), m_appearance.color(Role::Surface), m_appearance.color(Role::Border), 1, 4);
    } else if (m_kind == ButtonKind::Primary) {
        const Role fill = underMouse() || pressed ? Role::AccentHover : Role::Accent;
        paintBox(painter, rect(), m_appearance.color(fill), {}, 0, 4);
    } else {
        const Role fill = pressed ? Role::AccentSoft : underMouse() ? Role::Header : Role::Surface;
        paintBox(painter, rect(), m_appearance.color(fill), m_appearance.color(Role::Field), 1, 4);
    }
}

void Button::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintFrame(painter);
    const QFont words = textFont();
    const QFontMetrics metrics(words);
    const int textWidth = metrics.size(Qt::TextSingleLine | Qt::TextShowMnemonic, text()).width();
    const int symbol = m_symbol ? symbolSize + (text().isEmpty() ? 0 : symbolGap) : 0;
    int x = (width() - textWidth - symbol) / 2;
    if (m_symbol) {
        const QPixmap drawn = m_appearance.pixmap(*m_symbol, textRole(), symbolSize, devicePixelRatioF());
        painter.drawPixmap(x, (height() - symbolSize) / 2, drawn);
        x += symbol;
    }
    painter.setFont(words);
    painter.setPen(m_appearance.color(textRole()));
    painter.drawText(QRect(x, 0, textWidth + 2, height()),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic, text());
}

} // namespace farol::ui
