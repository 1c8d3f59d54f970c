#include "scheduler.h"
#include "task_xml.h"

#include <QDir>
#include <QTemporaryDir>

namespace farol::services {

using domain::Result;

namespace {

/// A task of the Task Scheduler, through its own command.
class TaskTimer final : public SystemTimer {
public:
    explicit TaskTimer(TimerCall call) :
        m_call(std::move(call))
    {
        m_call.program = QDir::toNativeSeparators(m_call.program);
    }

    Result<void> set(const domain::Schedule& schedule, const QTimeZone& zone, const QDateTime& now) override
    {
        const QTimeZone here = QTimeZone::systemTimeZone();
        const auto times = domain::shownIn(here, schedule, now, zone);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("task.xml"));
        return writeTimerFile(file, taskXml(m_call, times, now.toTimeZone(here).date())).and_then([&] {
            return requireSystem(program,
                {QStringLiteral("/Create"), QStringLiteral("/TN"), m_call.name, QStringLiteral("/XML"),
                    QDir::toNativeSeparators(file), QStringLiteral("/F")});
        });
    }

    Result<void> remove() override
    {
        const auto isThere = isSet();
        if (!isThere)
            return tl::make_unexpected(isThere.error());
        if (!*isThere)
            return {};
        return requireSystem(
            program, {QStringLiteral("/Delete"), QStringLiteral("/TN"), m_call.name, QStringLiteral("/F")});
    }

    Result<bool> isSet() override
    {
        return callSystem(program, {QStringLiteral("/Query"), QStringLiteral("/TN"), m_call.name}).map([](int code) {
            return code == 0;
        });
    }

private:
    const QString program = QStringLiteral("schtasks.exe");
    TimerCall m_call;
};

} // namespace

std::unique_ptr<SystemTimer> systemTimer(const TimerCall& call)
{
    return std::make_unique<TaskTimer>(call);
}

} // namespace farol::services
