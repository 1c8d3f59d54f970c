#include "schedule_card.h"

#include "core/domain/clock.h"
#include "core/domain/week.h"
#include "ui/button.h"
#include "ui/fact_list.h"
#include "ui/session.h"
#include "ui/text_label.h"
#include "ui/weekly_schedule.h"

#include <QVBoxLayout>

namespace farol::ui {

ScheduleCard::ScheduleCard(Session& session, QWidget* parent) :
    Panel(session.appearance, tr("Schedule"), PanelBody::Words, parent),
    m_session(session),
    m_change(new Button(session.appearance, ButtonKind::Quiet, tr("Change"), this)),
    m_facts(new FactList(session.appearance, this)),
    m_caption(new TextLabel(session.appearance, TextSize::Caption, Role::Muted, {}, this)),
    m_zone(domain::defaultZone())
{
    // A fictitious school leaves this computer's timer alone: that of the real one may stand there.
    m_change->setVisible(isReal());
    m_change->setToolTip(tr("Choose the day and the hour, and when notices are shown"));
    m_change->setAccessibleName(tr("Change the schedule"));
    m_caption->setWordWrap(true);
    addControl(m_change);
    body().addWidget(m_facts);
    body().addWidget(m_caption);
    connect(m_change, &Button::clicked, this, &ScheduleCard::changeClicked);
    connect(&session.schedule, &WeeklySchedule::changed, this, &ScheduleCard::tell);
    tell();
}

bool ScheduleCard::isReal() const
{
    return static_cast<bool>(m_session.openDemonstration);
}

void ScheduleCard::show(const std::optional<QDateTime>& lastScheduled, const QTimeZone& zone)
{
    m_lastScheduled = lastScheduled;
    m_zone = zone;
    tell();
}

void ScheduleCard::tell()
{
    const Numbers& numbers = m_session.numbers;
    const QString last = m_lastScheduled ? numbers.weekday(m_lastScheduled->toTimeZone(m_zone)) : tr("none yet");
    const auto plan = isReal() ? m_session.schedule.installed() : std::nullopt;
    if (!plan) {
        m_facts->show({{tr("Every week"), tr("not scheduled")}, {tr("Last real"), last}});
        m_caption->setText(tr("A photo is made only when somebody asks for it."));
        return;
    }
    const QDateTime now = m_session.clock.now();
    m_facts->show({{tr("Every week"), numbers.weekly(plan->weekday, plan->time)},
        {tr("Last planned"), numbers.weekday(domain::lastPlanned(*plan, now, m_zone).toTimeZone(m_zone))},
        {tr("Last real"), last},
        {tr("Next"), numbers.weekday(domain::nextPlanned(*plan, now, m_zone).toTimeZone(m_zone))}});
    m_caption->setText(tr("With the computer off at that hour, the collection runs once when it is on again."));
}

} // namespace farol::ui
