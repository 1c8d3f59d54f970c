#include "launchd_plist.h"
#include "scheduler.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

namespace farol::services {

using domain::Fault;
using domain::Result;

namespace {

/// An agent of the user's own launchd.
class LaunchdTimer final : public SystemTimer {
public:
    explicit LaunchdTimer(TimerCall call) :
        m_call(std::move(call))
    {
    }

    Result<void> set(const domain::Schedule& schedule, const QTimeZone& zone, const QDateTime& now) override
    {
        const auto times = domain::shownIn(QTimeZone::systemTimeZone(), schedule, now, zone);
        return remove().and_then([&] { return writeTimerFile(file(), launchdPlist(m_call, times)); }).and_then([&] {
            return requireSystem(program, {QStringLiteral("bootstrap"), domainOfUser(), file()});
        });
    }

    Result<void> remove() override
    {
        const auto isLoaded = isSet();
        if (!isLoaded)
            return tl::make_unexpected(isLoaded.error());
        if (*isLoaded) {
            if (const auto out = requireSystem(program, {QStringLiteral("bootout"), service()}); !out)
                return out;
        }
        if (QFile::exists(file()) && !QFile::remove(file()))
            return domain::failed(Fault::File, QStringLiteral("a file of the timer"));
        return {};
    }

    Result<bool> isSet() override
    {
        return callSystem(program, {QStringLiteral("print"), service()}).map([](int code) { return code == 0; });
    }

private:
    const QString program = QStringLiteral("/bin/launchctl");

    QString domainOfUser() const { return QStringLiteral("gui/%1").arg(::getuid()); }
    QString service() const { return domainOfUser() + u'/' + m_call.name; }
    QString file() const
    {
        return QDir::home().filePath(QStringLiteral("Library/LaunchAgents/%1.plist").arg(m_call.name));
    }

    TimerCall m_call;
};

} // namespace

std::unique_ptr<SystemTimer> systemTimer(const TimerCall& call)
{
    return std::make_unique<LaunchdTimer>(call);
}

} // namespace farol::services
