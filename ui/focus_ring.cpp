#include "focus_ring.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>

namespace farol::ui {

namespace {

bool wantsRing(const QWidget* widget)
{
    return !widget->isWindow() && !qobject_cast<const QAbstractItemView*>(widget) && !qobject_cast<const QMenu*>(widget)
        && !qobject_cast<const QMenuBar*>(widget) && !widget->property("ownFocus").toBool();
}

/// A mouse shows where it clicked by itself; a field shows it always, since one types there. A window that comes back
/// (a dialog or a list over it was closed) shows it to those who came by keyboard.
bool showsFor(const QWidget* widget, Qt::FocusReason reason, bool byKeyboard)
{
    if (reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason)
        return byKeyboard || qobject_cast<const QLineEdit*>(widget);
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason
        || reason == Qt::OtherFocusReason || qobject_cast<const QLineEdit*>(widget);
}

} // namespace

FocusRing::FocusRing(QObject* parent) :
    QObject(parent)
{
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing()
{
    delete m_frame.data();
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress)
        m_byKeyboard = event->type() == QEvent::KeyPress;
    if (event->type() != QEvent::FocusIn && event->type() != QEvent::FocusOut)
        return false;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget)
        return false;
    const auto reason = static_cast<QFocusEvent*>(event)->reason();
    if (event->type() == QEvent::FocusOut)
        surround(nullptr);
    else if (wantsRing(widget) && showsFor(widget, reason, m_byKeyboard))
        surround(widget);
    return false;
}

void FocusRing::surround(QWidget* widget)
{
    if (!widget) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame) {
        m_frame = new QFocusFrame;
        m_frame->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    m_frame->setProperty("ringRadius", widget->property("ringRadius"));
    m_frame->setWidget(widget);
}

} // namespace farol::ui
