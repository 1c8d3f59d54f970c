#include "system_schedule.h"

#include "core/storage/history.h"
#include "core/storage/school_reader.h"

namespace farol::desktop {

using domain::Result;
using domain::Schedule;

SystemSchedule::SystemSchedule(
    QString folder, std::unique_ptr<services::SystemTimer> timer, const domain::Clock& clock) :
    m_folder(std::move(folder)),
    m_clock(clock),
    m_scheduler(m_folder, std::move(timer))
{
}

void SystemSchedule::look()
{
    m_background.post([this] { report(); });
}

void SystemSchedule::set(const std::optional<Schedule>& schedule)
{
    m_background.post([this, schedule] {
        if (const auto changed = change(schedule); !changed)
            return reportFailure(changed.error());
        report();
    });
}

Result<void> SystemSchedule::change(const std::optional<Schedule>& schedule)
{
    if (!schedule)
        return m_scheduler.remove();
    const auto school = storage::openReader(m_folder).and_then(
        [](const storage::Connection& reader) { return storage::readSchool(reader); });
    if (!school)
        return tl::make_unexpected(school.error());
    return m_scheduler.install(*schedule, school->zone, m_clock.now());
}

void SystemSchedule::report()
{
    const auto installed = m_scheduler.installed();
    if (!installed)
        return reportFailure(installed.error());
    const auto schedule = *installed ? std::optional((*installed)->schedule) : std::nullopt;
    QMetaObject::invokeMethod(this, [this, schedule] {
        m_installed = schedule;
        emit changed();
    });
}

void SystemSchedule::reportFailure(const domain::Error& error)
{
    QMetaObject::invokeMethod(this, [this, error] { emit failed(error); });
}

} // namespace farol::desktop
