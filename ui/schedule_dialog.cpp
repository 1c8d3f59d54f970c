#include "schedule_dialog.h"

#include "appearance.h"
#include "button.h"
#include "text_label.h"
#include "weekly_schedule.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace farol::ui {

namespace {

constexpr int dialogWidth = 480;
constexpr int requestsASecond = 2; ///< the platform's limit

} // namespace

ScheduleDialog::ScheduleDialog(Session& session, std::optional<int> cells, QWidget* parent) :
    QDialog(parent),
    m_session(session),
    m_isOn(new QCheckBox(tr("Collect &every week by itself"), this)),
    m_weekday(new QComboBox(this)),
    m_time(nullptr),
    m_warning(new TextLabel(session.appearance, TextSize::Caption, Role::Warn, {}, this)),
    m_tells(new QCheckBox(tr("&Tell when a photo is ready, or could not be made"), this)),
    m_quietFrom(timeField(tr("Quiet from"), session.settings.notices.quietFrom)),
    m_quietTo(timeField(tr("Quiet to"), session.settings.notices.quietTo)),
    m_cancel(new Button(session.appearance, ButtonKind::Common, tr("Cancel"), this)),
    m_save(new Button(session.appearance, ButtonKind::Primary, tr("Save"), this))
{
    if (cells)
        m_length = std::chrono::seconds(*cells / requestsASecond);
    const auto installed = session.schedule.installed();
    const domain::Schedule plan = installed.value_or(domain::Schedule{});
    m_time = timeField(tr("Hour"), plan.time);
    m_isOn->setChecked(installed.has_value());
    for (int day = 1; day <= 7; ++day)
        m_weekday->addItem(session.numbers.weekdayName(day), day);
    m_weekday->setCurrentIndex(plan.weekday - 1);
    m_weekday->setAccessibleName(tr("Weekday"));
    m_tells->setChecked(session.settings.notices.shown);
    m_warning->setWordWrap(true);

    setWindowTitle(tr("Schedule and notices"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    buildSchedule(*column);
    column->addSpacing(16);
    buildNotices(*column);
    column->addStretch();
    column->addSpacing(12);
    buildFoot(*column);
    setMinimumWidth(dialogWidth);
    resize(dialogWidth, height());
    connect(m_isOn, &QCheckBox::toggled, this, &ScheduleDialog::warn);
    connect(m_tells, &QCheckBox::toggled, this, &ScheduleDialog::warn);
    connect(m_weekday, &QComboBox::currentIndexChanged, this, &ScheduleDialog::warn);
    connect(m_time, &QTimeEdit::timeChanged, this, &ScheduleDialog::warn);
    warn();
}

QTimeEdit* ScheduleDialog::timeField(const QString& name, QTime time)
{
    auto* field = new QTimeEdit(time, this);
    field->setDisplayFormat(QStringLiteral("HH:mm"));
    field->setAccessibleName(name);
    field->setMinimumHeight(m_session.appearance.controlHeight(30));
    field->setMinimumWidth(84);
    return field;
}

void ScheduleDialog::buildSchedule(QVBoxLayout& column)
{
    Appearance& look = m_session.appearance;
    auto* title = new TextLabel(look, TextSize::Lead, Role::Text, tr("Schedule"), this);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_weekday->setMinimumHeight(look.controlHeight(30));
    m_weekday->setMinimumWidth(160);
    auto* at = new TextLabel(look, TextSize::Body, Role::Muted, tr("at"), this);
    row->addSpacing(22);
    row->addWidget(m_weekday);
    row->addWidget(at);
    row->addWidget(m_time);
    row->addStretch();
    auto* help = new TextLabel(look, TextSize::Caption, Role::Muted,
        tr("In the school's time. This computer's system begins the collection, also with Farol closed; with the "
           "computer off at that hour it runs once when it is on again."),
        this);
    help->setWordWrap(true);
    column.addWidget(title);
    column.addWidget(m_isOn);
    column.addLayout(row);
    column.addWidget(m_warning);
    column.addWidget(help);
}

void ScheduleDialog::buildNotices(QVBoxLayout& column)
{
    Appearance& look = m_session.appearance;
    auto* title = new TextLabel(look, TextSize::Lead, Role::Text, tr("Notices of the system"), this);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addSpacing(22);
    row->addWidget(new TextLabel(look, TextSize::Body, Role::Muted, tr("but not from"), this));
    row->addWidget(m_quietFrom);
    row->addWidget(new TextLabel(look, TextSize::Body, Role::Muted, tr("to"), this));
    row->addWidget(m_quietTo);
    row->addStretch();
    auto* help = new TextLabel(look, TextSize::Caption, Role::Muted,
        tr("One notice for each collection. A failure that repeats itself is told once a day."), this);
    help->setWordWrap(true);
    column.addWidget(title);
    column.addWidget(m_tells);
    column.addLayout(row);
    column.addWidget(help);
}

void ScheduleDialog::buildFoot(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    column.addLayout(row);
    m_cancel->setAutoDefault(false);
    m_save->setDefault(true);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_save, &Button::clicked, this, &QDialog::accept);
}

std::optional<domain::Schedule> ScheduleDialog::chosen() const
{
    if (!m_isOn->isChecked())
        return std::nullopt;
    return domain::Schedule{m_weekday->currentData().toInt(), m_time->time()};
}

settings::NoticeChoice ScheduleDialog::notices() const
{
    settings::NoticeChoice choice = m_session.settings.notices;
    choice.shown = m_tells->isChecked();
    choice.quietFrom = m_quietFrom->time();
    choice.quietTo = m_quietTo->time();
    return choice;
}

void ScheduleDialog::warn()
{
    m_weekday->setEnabled(m_isOn->isChecked());
    m_time->setEnabled(m_isOn->isChecked());
    m_quietFrom->setEnabled(m_tells->isChecked());
    m_quietTo->setEnabled(m_tells->isChecked());
    const auto plan = chosen();
    const bool crosses = plan && m_length && domain::crossesWeekEnd(*plan, *m_length);
    m_warning->setText(crosses ? tr("A whole photo takes %1 and would go on after Sunday, 24:00: what is collected "
                                    "after that belongs to the next week. Choose an earlier hour.")
                                     .arg(m_session.numbers.duration(int(m_length->count())))
                               : QString());
    m_warning->setVisible(crosses);
    // Wrapped lines get their height only from a width that is known.
    const int wide = std::max(width(), dialogWidth);
    layout()->invalidate();
    const int high = layout()->totalHeightForWidth(wide);
    setMinimumHeight(high);
    resize(wide, high);
}

void ScheduleDialog::accept()
{
    m_session.settings.notices = notices();
    if (m_session.saveSettings)
        m_session.saveSettings();
    if (chosen() != m_session.schedule.installed())
        m_session.schedule.set(chosen());
    QDialog::accept();
}

void ScheduleDialog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_session.appearance.color(Role::Surface));
}

} // namespace farol::ui
