#include "scheduler.h"
#include "systemd_units.h"

#include <QFile>
#include <QStandardPaths>

namespace farol::services {

using domain::Fault;
using domain::Result;

namespace {

QStringList user(const QStringList& words)
{
    return QStringList{QStringLiteral("--user")} + words;
}

/// A pair of units of the user's own systemd.
class SystemdTimer final : public SystemTimer {
public:
    explicit SystemdTimer(TimerCall call) :
        m_call(std::move(call))
    {
    }

    Result<void> set(const domain::Schedule& schedule, const QTimeZone& zone, const QDateTime&) override
    {
        const auto set =
            writeTimerFile(file("service"), systemdService(m_call).toUtf8())
                .and_then([&] { return writeTimerFile(file("timer"), systemdTimer(schedule, zone).toUtf8()); })
                .and_then([&] { return systemctl({QStringLiteral("daemon-reload")}); })
                .and_then([&] {
                    return systemctl({QStringLiteral("enable"), timer()});
                })
                // Not `enable --now`: a timer that runs already must forget its old time.
                .and_then([&] {
                    return systemctl({QStringLiteral("restart"), timer()});
                });
        if (!set) {
            static_cast<void>(disable());
            removeFiles();
        }
        return set;
    }

    Result<void> remove() override
    {
        if (!QFile::exists(file("timer")) && !QFile::exists(file("service")))
            return {};
        // The files go last: while they are there, removing can be tried again.
        if (const auto disabled = disable(); !disabled)
            return disabled;
        if (!removeFiles())
            return domain::failed(Fault::File, QStringLiteral("a file of the timer"));
        return systemctl({QStringLiteral("daemon-reload")});
    }

    Result<bool> isSet() override
    {
        if (!QFile::exists(file("timer")))
            return false;
        return callSystem(program, user({QStringLiteral("is-enabled"), QStringLiteral("--quiet"), timer()}))
            .map([](int code) { return code == 0; });
    }

private:
    const QString program = QStringLiteral("systemctl");

    QString timer() const { return m_call.name + QStringLiteral(".timer"); }
    QString file(const char* kind) const
    {
        return QStringLiteral("%1/systemd/user/%2.%3")
            .arg(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation), m_call.name,
                QLatin1String(kind));
    }
    Result<void> systemctl(const QStringList& words) const { return requireSystem(program, user(words)); }
    Result<void> disable() const { return systemctl({QStringLiteral("disable"), QStringLiteral("--now"), timer()}); }
    bool removeFiles() const
    {
        bool removed = true;
        for (const QString& one : {file("timer"), file("service")})
            removed = (!QFile::exists(one) || QFile::remove(one)) && removed;
        return removed;
    }

    TimerCall m_call;
};

} // namespace

std::unique_ptr<SystemTimer> systemTimer(const TimerCall& call)
{
    return std::make_unique<SystemdTimer>(call);
}

} // namespace farol::services
