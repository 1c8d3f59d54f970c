#include "search_field.h"

#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

namespace farol::ui {

SearchField::SearchField(Appearance& appearance, const QString& placeholder, const QKeySequence& key, QWidget* parent) :
    QLineEdit(parent),
    m_appearance(appearance),
    m_key(key.toString(QKeySequence::NativeText))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    if (!key.isEmpty()) {
        setToolTip(QStringLiteral("%1 (%2)").arg(placeholder, m_key));
        auto* shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, &SearchField::begin);
    }
    connect(&appearance, &Appearance::changed, this, &SearchField::makeRoom);
    makeRoom();
}

void SearchField::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchField::makeRoom()
{
    // The style sheet's padding counts too, so only what it lacks is added.
    const int key =
        m_key.isEmpty() ? 0 : QFontMetrics(m_appearance.font(TextSize::Caption)).horizontalAdvance(m_key) + 4;
    setTextMargins(19, 0, key, 0);
    updateGeometry();
}

QSize SearchField::sizeHint() const
{
    const QFontMetrics metrics(m_appearance.font(TextSize::Body));
    const int words = metrics.horizontalAdvance(placeholderText()) + textMargins().left() + textMargins().right() + 36;
    return {std::max(190, words), m_appearance.controlHeight(30)};
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.drawPixmap(9, (height() - 14) / 2, m_appearance.pixmap(Icon::Search, Role::Muted, 14, devicePixelRatioF()));
    if (m_key.isEmpty() || !text().isEmpty())
        return;
    painter.setFont(m_appearance.font(TextSize::Caption));
    painter.setPen(m_appearance.color(Role::Muted));
    painter.drawText(rect().adjusted(0, 0, -9, 0), Qt::AlignRight | Qt::AlignVCenter, m_key);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace farol::ui
