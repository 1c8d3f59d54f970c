#include "systemd_units.h"

#include <array>

namespace farol::services {

namespace {

// Of the exit codes, 5 (the platform is unreachable: a laptop that has just woken has no network yet) and 7 (another
// run holds the history) pass by themselves: look again. 4, an incomplete photo, is one all the same.
constexpr auto serviceText = R"([Unit]
Description=Farol: the weekly photo of the school

[Service]
Type=exec
ExecStart=%1
SuccessExitStatus=4 7
RestartForceExitStatus=5 7
RestartSec=15min
)";

// Persistent catches up a planned time at which the computer was off. A run that the computer's end stopped is no
// missed time for systemd: the call after each sign-in goes on with it, or finds that nothing is owed.
constexpr auto timerText = R"([Unit]
Description=Farol: when the weekly photo of the school is taken

[Timer]
OnCalendar=%1 *-*-* %2:00 %3
OnStartupSec=2min
Persistent=true

[Install]
WantedBy=timers.target
)";

} // namespace

QString systemdQuoted(const QString& word)
{
    QString quoted = QStringLiteral("\"");
    for (const QChar c : word) {
        if (c == u'"' || c == u'\\')
            quoted += u'\\';
        if (c == u'%') // a specifier anywhere in a unit
            quoted += u'%';
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            quoted += QStringLiteral("\\x%1").arg(static_cast<int>(c.unicode()), 2, 16, QLatin1Char('0'));
        else
            quoted += c;
    }
    return quoted + u'"';
}

QString systemdService(const TimerCall& call)
{
    // The colon turns the substitution of $VARIABLES off, which "$$" does in arguments, but not in the program's path.
    QString line = QStringLiteral(":");
    // systemd takes no quote and no backslash in the path of a program, however it is written.
    if (call.program.contains(u'"') || call.program.contains(u'\'') || call.program.contains(u'\\'))
        line += QStringLiteral("/usr/bin/env ");
    line += systemdQuoted(call.program);
    for (const QString& argument : call.arguments())
        line += u' ' + systemdQuoted(argument);
    return QString::fromLatin1(serviceText).arg(line);
}

QString systemdTimer(const domain::Schedule& schedule, const QTimeZone& zone)
{
    static constexpr std::array days{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    return QString::fromLatin1(timerText).arg(QLatin1String(days.at(static_cast<size_t>(schedule.weekday - 1))),
        schedule.time.toString(QStringLiteral("HH:mm")), QString::fromLatin1(zone.id()));
}

} // namespace farol::services
