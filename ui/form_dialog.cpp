#include "form_dialog.h"

#include "button.h"
#include "tab_order.h"
#include "text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>

namespace farol::ui {

namespace {

constexpr int titleBar = 40; ///< px of the screen that the system takes
constexpr int usualWidth = 500; ///< px at the system's text size
constexpr int ring = 3; ///< px around what scrolls, for the ring of what has the focus
constexpr int side = 24;
constexpr int above = 20;
constexpr int under = 16;
constexpr int gap = 10;

} // namespace

FormDialog::FormDialog(Appearance& appearance, const QString& title, const QString& deed, QWidget* parent) :
    QDialog(parent),
    m_appearance(appearance),
    m_head(new TextLabel(appearance, TextSize::Lead, Role::Text, title, this)),
    m_scroll(new QScrollArea(this)),
    m_middle(new QVBoxLayout),
    m_foot(new QWidget(this)),
    m_cancel(new Button(appearance, ButtonKind::Common, tr("Cancel"), this)),
    m_deed(new Button(appearance, ButtonKind::Primary, deed, this))
{
    setWindowTitle(title);
    m_head->setWordWrap(true);
    buildMiddle();
    auto* foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 6, 0, 0);
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_deed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(side - ring, above, side - ring, under);
    column->setSpacing(gap - ring);
    m_head->setContentsMargins(ring, 0, ring, 0);
    m_foot->setContentsMargins(ring, 0, ring, 0);
    column->addWidget(m_head);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_foot);
    for (Button* button : {m_cancel, m_deed})
        button->setAutoDefault(false); // Enter in a field means what the form says
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
}

void FormDialog::buildMiddle()
{
    auto* body = new QWidget(m_scroll);
    body->setLayout(m_middle);
    m_middle->setContentsMargins(ring, ring, ring, ring);
    m_middle->setSpacing(gap);
    m_middle->addStretch(1);
    body->installEventFilter(this);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // Tab goes on to what stands in it, which scrolls it
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
}

void FormDialog::add(QWidget* widget, Qt::Alignment alignment)
{
    m_middle->insertWidget(m_middle->count() - 1, widget, 0, alignment); // before the stretch
}

void FormDialog::addWords(const QString& words)
{
    auto* label = new TextLabel(m_appearance, TextSize::Body, Role::Muted, words, this);
    label->setWordWrap(true);
    add(label);
}

/// Wrapped lines get their height only from a width that is known.
void FormDialog::fit()
{
    m_middle->activate();
    layout()->activate();
    const QSize room = screen() ? screen()->availableSize() : QSize(1024, 640);
    const int wide = static_cast<int>(std::lround(usualWidth * m_appearance.textScale()));
    const int sides = 2 * (side - ring);
    const int least =
        std::max({m_middle->totalMinimumSize().width(), m_foot->minimumSizeHint().width(), m_head->minimumWidth()});
    const int width = std::max(std::min(room.width(), wide), least + sides);
    const int inner = width - sides;
    const bool isWrapped = m_middle->hasHeightForWidth();
    const int usualMiddle = isWrapped ? m_middle->heightForWidth(inner) : m_middle->sizeHint().height();
    const int leastMiddle = isWrapped ? m_middle->minimumHeightForWidth(inner) : m_middle->minimumSize().height();
    const int others = above + m_head->heightForWidth(inner) + 2 * (gap - ring) + m_foot->sizeHint().height() + under;
    const int high = room.height() - titleBar;
    setMinimumSize(width, std::min(high, others + leastMiddle));
    resize(width, std::min(high, others + usualMiddle));
    if (!isVisible())
        return;
    // What came with an answer was made last; the foot stays where it is, before what scrolls and after it.
    orderTabsByPlace(*m_scroll->widget());
    stayOnScreen();
}

/// A dialog that grows with its answers would push its foot under the edge of the screen.
void FormDialog::stayOnScreen()
{
    if (!screen())
        return;
    const QRect room = screen()->availableGeometry();
    const QRect frame = frameGeometry();
    const int top = std::max(room.top(), std::min(frame.top(), room.bottom() + 1 - frame.height()));
    if (top != frame.top())
        move(frame.left(), top);
}

bool FormDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scroll->widget() && event->type() == QEvent::LayoutRequest && isVisible())
        QMetaObject::invokeMethod(this, &FormDialog::grow, Qt::QueuedConnection);
    return QDialog::eventFilter(watched, event);
}

/// A sentence more needs its height; a window that somebody made larger stays so.
void FormDialog::grow()
{
    const QSize before = size();
    fit();
    resize(size().expandedTo(before));
    stayOnScreen();
}

void FormDialog::showEvent(QShowEvent* event)
{
    fit();
    QDialog::showEvent(event);
    if (!focusWidget())
        focusFirst();
}

/// What follows the foot, where Tab ends. A dialog begins where its first child was made, and that is the foot.
void FormDialog::focusFirst()
{
    for (QWidget* at = m_deed->nextInFocusChain(); at != m_deed; at = at->nextInFocusChain()) {
        if (at != this && at->isVisible() && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus))
            return at->setFocus(Qt::TabFocusReason);
    }
}

void FormDialog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.color(Role::Surface));
}

} // namespace farol::ui
