#include "month_picker.h"

#include "month_table.h"
#include "ui/button.h"
#include "ui/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace farol::ui {

MonthPicker::MonthPicker(Appearance& appearance, QWidget* parent) :
    QWidget(parent),
    m_back(new Button(appearance, ButtonKind::Quiet, QStringLiteral("\u25C2"), this)),
    m_name(new TextLabel(appearance, TextSize::Strong, Role::Text, {}, this)),
    m_forward(new Button(appearance, ButtonKind::Quiet, QStringLiteral("\u25B8"), this))
{
    setAccessibleName(tr("Month"));
    m_back->setToolTip(tr("The month before (←)"));
    m_back->setAccessibleName(tr("The month before"));
    m_forward->setToolTip(tr("The next month (→)"));
    m_forward->setAccessibleName(tr("The next month"));
    m_name->setAlignment(Qt::AlignCenter);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_back);
    row->addWidget(m_name);
    row->addWidget(m_forward);
    m_back->installEventFilter(this);
    m_forward->installEventFilter(this);
    connect(m_back, &Button::clicked, this, [this] { go(-1); });
    connect(m_forward, &Button::clicked, this, [this] { go(1); });
}

void MonthPicker::show(const analytics::Month& month, const analytics::Month& earliest, const analytics::Month& latest)
{
    m_month = month;
    m_earliest = earliest;
    m_latest = latest;
    m_name->setText(monthName(month));
    m_name->setAccessibleName(tr("Month read: %1").arg(monthName(month)));
    m_back->setEnabled(month.isValid() && earliest.isValid() && month > earliest);
    m_forward->setEnabled(month.isValid() && latest.isValid() && month < latest);
}

/// Also from a month outside of all photos, back into them.
void MonthPicker::go(int months)
{
    if (!m_month.isValid() || !m_earliest.isValid())
        return;
    analytics::Month wanted = m_month + months;
    wanted = std::clamp(wanted, m_earliest, m_latest);
    if (wanted != m_month)
        emit chosen(wanted);
}

bool MonthPicker::takeKey(int key)
{
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return false;
    go(key == Qt::Key_Left ? -1 : 1);
    return true;
}

void MonthPicker::keyPressEvent(QKeyEvent* event)
{
    if (!takeKey(event->key()))
        QWidget::keyPressEvent(event);
}

/// A button by itself would send the focus to its neighbour.
bool MonthPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace farol::ui
