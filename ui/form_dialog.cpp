#include "form_dialog.h"

#include "button.h"
#include "text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <cmath>

namespace farol::ui {

namespace {

constexpr int titleBar = 40; ///< px of the screen that the system takes
constexpr int usualWidth = 500; ///< px at the system's text size

} // namespace

FormDialog::FormDialog(Appearance& appearance, const QString& title, const QString& deed, QWidget* parent) :
    QDialog(parent),
    m_appearance(appearance),
    m_middle(new QVBoxLayout),
    m_cancel(new Button(appearance, ButtonKind::Common, tr("Cancel"), this)),
    m_deed(new Button(appearance, ButtonKind::Primary, deed, this))
{
    setWindowTitle(title);
    auto* head = new TextLabel(appearance, TextSize::Lead, Role::Text, title, this);
    head->setWordWrap(true);
    m_middle->setSpacing(10);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_deed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    column->addWidget(head);
    column->addLayout(m_middle);
    column->addStretch(1);
    column->addSpacing(6);
    column->addLayout(foot);
    for (Button* button : {m_cancel, m_deed})
        button->setAutoDefault(false); // Enter in a field means what the form says
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
}

void FormDialog::add(QWidget* widget, Qt::Alignment alignment)
{
    m_middle->addWidget(widget, 0, alignment);
}

void FormDialog::addWords(const QString& words)
{
    auto* label = new TextLabel(m_appearance, TextSize::Body, Role::Muted, words, this);
    label->setWordWrap(true);
    m_middle->addWidget(label);
}

/// Wrapped lines get their height only from a width that is known.
void FormDialog::fit()
{
    layout()->activate();
    const QSize room = screen() ? screen()->availableSize() : QSize(1024, 640);
    const int wide = std::min(room.width(), static_cast<int>(std::lround(usualWidth * m_appearance.textScale())));
    const int width = std::max(wide, layout()->totalMinimumSize().width());
    const int high = room.height() - titleBar;
    setMinimumSize(width, std::min(high, layout()->totalMinimumHeightForWidth(width)));
    resize(width, std::min(high, layout()->totalHeightForWidth(width)));
}

void FormDialog::showEvent(QShowEvent* event)
{
    fit();
    QDialog::showEvent(event);
}

void FormDialog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.color(Role::Surface));
}

} // namespace farol::ui
