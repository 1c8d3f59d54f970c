#include "key_field.h"

#include "button.h"

#include <QHideEvent>

namespace farol::ui {

KeyField::KeyField(Appearance& appearance, QWidget* parent) :
    QLineEdit(parent),
    m_eye(new Button(appearance, ButtonKind::Quiet, {}, this))
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setTextMargins(0, 0, 26, 0);
    m_eye->setSymbol(Icon::Show);
    m_eye->setToolTip(tr("Show the key while pressed"));
    m_eye->setAccessibleName(tr("Show the key while pressed"));
    connect(m_eye, &Button::pressed, this, [this] { setEchoMode(QLineEdit::Normal); });
    connect(m_eye, &Button::released, this, [this] { setEchoMode(QLineEdit::Password); });
}

void KeyField::wipe()
{
    setEchoMode(QLineEdit::Password);
    setText(QString()); // unlike clear(), leaves nothing to undo
}

void KeyField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    const QSize size = m_eye->sizeHint();
    m_eye->setGeometry(width() - size.width() - 6, (height() - size.height()) / 2, size.width(), size.height());
}

void KeyField::hideEvent(QHideEvent* event)
{
    if (!event->spontaneous())
        wipe();
    QLineEdit::hideEvent(event);
}

} // namespace farol::ui
