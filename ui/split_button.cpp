#include "split_button.h"

#include "painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionToolButton>

namespace farol::ui {

SplitButton::SplitButton(Appearance& appearance, const QString& text, Icon icon, QWidget* parent) :
    QToolButton(parent),
    m_appearance(appearance),
    m_symbol(icon)
{
    setText(text);
    setAccessibleName(text);
    setPopupMode(QToolButton::MenuButtonPopup);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QRect SplitButton::menuPart() const
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_ToolButton, &option, QStyle::SC_ToolButtonMenu, this);
}

QSize SplitButton::sizeHint() const
{
    const int words = QFontMetrics(m_appearance.font(TextSize::Body)).size(Qt::TextShowMnemonic, text()).width();
    return {13 + 16 + 6 + words + 11 + menuPart().width(), m_appearance.controlHeight(30)};
}

void SplitButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect menu = menuPart();
    const bool pressed = isDown();
    const Role fill = pressed ? Role::AccentSoft : underMouse() && isEnabled() ? Role::Header : Role::Surface;
    const QColor border = m_appearance.color(isEnabled() ? Role::Field : Role::Border);
    paintBox(painter, rect(), m_appearance.color(fill), border, 1, 4);
    painter.fillRect(QRect(menu.left(), 1, 1, height() - 2), border);
    const Role role = isEnabled() ? Role::Text : Role::Muted;
    const qreal ratio = devicePixelRatioF();
    painter.drawPixmap(13, (height() - 16) / 2, m_appearance.pixmap(m_symbol, role, 16, ratio));
    painter.drawPixmap(menu.center().x() - 6, (height() - 14) / 2, m_appearance.pixmap(Icon::Open, role, 14, ratio));
    painter.setFont(m_appearance.font(TextSize::Body));
    painter.setPen(m_appearance.color(role));
    painter.drawText(QRect(35, 0, menu.left() - 35, height()),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic, text());
}

void SplitButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        showMenu();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QToolButton::keyPressEvent(event);
}

} // namespace farol::ui
