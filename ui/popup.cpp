#include "popup.h"

#include <QLayout>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace farol::ui {

Popup::Popup(Appearance& appearance, QWidget* owner) :
    QFrame(owner, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint),
    m_appearance(appearance)
{
    connect(&appearance, &Appearance::changed, this, QOverload<>::of(&QWidget::update));
}

void Popup::open()
{
    QWidget* owner = parentWidget();
    if (owner->focusPolicy() != Qt::NoFocus && owner->window()->isActiveWindow())
        owner->setFocus(Qt::PopupFocusReason); // a screen reader presses it from afar; Esc comes back to it
    setMinimumWidth(owner->width());
    takeRoom();
    QPoint place = owner->mapToGlobal(QPoint(0, owner->height() + 3));
    if (const QScreen* screen = owner->screen()) {
        const QRect space = screen->availableGeometry();
        if (place.y() + height() > space.bottom())
            place.setY(std::max(space.top(), owner->mapToGlobal(QPoint(0, -3)).y() - height()));
        place.setX(std::max(space.left(), std::min(place.x(), space.right() - width())));
    }
    move(place);
    show();
}

/// What its contents need, inside the screen; `adjustSize` cuts what is wider than two thirds of it.
void Popup::takeRoom()
{
    ensurePolished();
    QSize size = sizeHint();
    if (const QScreen* screen = parentWidget()->screen())
        size.setWidth(std::min(size.width(), screen->availableGeometry().width()));
    if (layout() && layout()->hasHeightForWidth())
        size.setHeight(layout()->totalHeightForWidth(size.width()));
    resize(size.expandedTo(minimumSize()));
}

void Popup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(m_appearance.color(Role::Field));
    painter.setBrush(m_appearance.color(Role::Surface));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace farol::ui
