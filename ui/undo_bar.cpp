#include "undo_bar.h"

#include "painting.h"
#include "text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace farol::ui {

namespace {

constexpr std::chrono::seconds shown{10};

} // namespace

UndoBar::UndoBar(Appearance& appearance, QWidget* parent) :
    QFrame(parent),
    m_appearance(appearance),
    m_words(new TextLabel(appearance, TextSize::Body, Role::Surface, {}, this)),
    m_undo(new QPushButton(tr("Undo"), this)),
    m_key(new TextLabel(appearance, TextSize::Caption, Role::Ghost,
        QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 14, 6);
    row->setSpacing(10);
    row->addWidget(m_words, 1);
    row->addWidget(m_undo);
    row->addWidget(m_key);
    m_words->setWordWrap(true);
    m_undo->setCursor(Qt::PointingHandCursor);
    m_undo->setAutoDefault(false);
    m_undo->setToolTip(tr("Undo (%1)").arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    m_undo->installEventFilter(this);
    m_time.setSingleShot(true);
    connect(m_undo, &QPushButton::clicked, this, &UndoBar::undoClicked);
    connect(&m_time, &QTimer::timeout, this, &UndoBar::dismiss);
    connect(&appearance, &Appearance::changed, this, &UndoBar::dress);
    dress();
    hide();
}

void UndoBar::show(const QString& words)
{
    m_words->setText(words);
    setAccessibleName(words);
    QFrame::show();
    count();
}

void UndoBar::dismiss()
{
    m_time.stop();
    hide();
}

void UndoBar::floatOver(QWidget& room)
{
    m_room = &room;
    room.installEventFilter(this);
    place();
}

void UndoBar::place()
{
    constexpr int least = 420;
    constexpr int widest = 560;
    constexpr int above = 40;
    constexpr int edge = 16;
    if (!m_room)
        return;
    const QRect area(m_room->mapTo(parentWidget(), QPoint()), m_room->size());
    const int wide = std::min(std::max(sizeHint().width(), least), std::min(widest, area.width() - 2 * edge));
    const int high = heightForWidth(wide) > 0 ? heightForWidth(wide) : sizeHint().height();
    setGeometry(area.center().x() - wide / 2, area.bottom() - above - high, wide, high);
    raise();
}

/// The bar is dark on a light page and light on a dark one, so its button has colours of its own.
void UndoBar::dress()
{
    m_undo->setStyleSheet(
        QStringLiteral("QPushButton { background: transparent; border: none; padding: 0 4px; color: %1; "
                       "font-weight: bold; text-decoration: underline; }")
            .arg(m_appearance.color(Role::Surface).name()));
    update();
}

void UndoBar::count()
{
    if (underMouse() || m_undo->hasFocus())
        m_time.stop();
    else if (isVisible())
        m_time.start(shown);
}

bool UndoBar::event(QEvent* event)
{
    const bool done = QFrame::event(event);
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        count();
    if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)
        place();
    return done;
}

bool UndoBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_room) {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
            place();
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &UndoBar::count, Qt::QueuedConnection); // once the focus is where it goes
    return QFrame::eventFilter(watched, event);
}

void UndoBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), m_appearance.color(Role::Text), {}, 0, 4);
}

} // namespace farol::ui
