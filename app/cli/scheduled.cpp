#include "scheduled.h"

#include "app/services/scheduler.h"
#include "ui/notice.h"
#include "words.h"

#include <QJsonObject>

namespace farol::cli {

using services::Installation;

domain::Result<bool> isRunOwed(const Context& context, const storage::Connection& history, const QTimeZone& zone)
{
    const auto note = services::readScheduleNote(context.folder());
    if (!note)
        return tl::make_unexpected(note.error());
    if (!*note)
        return false;
    return analytics::scheduledRuns(history, context.now()).map([&](const analytics::ScheduledRuns& runs) {
        const Installation& installed = **note;
        return domain::isOwed(installed.schedule, installed.installedAt, runs.lastCompleted, context.now(), zone);
    });
}

ExitCode sayNothingOwed(Context& context, const QTimeZone& zone)
{
    const auto note = services::readScheduleNote(context.folder()).value_or(std::nullopt);
    if (context.json()) {
        const QDateTime next = note ? domain::nextPlanned(note->schedule, context.now(), zone) : QDateTime();
        context.say(QJsonDocument(QJsonObject{{QStringLiteral("devida"), false},
            {QStringLiteral("proxima"), note ? QJsonValue(next.toString(Qt::ISODate)) : QJsonValue()}}));
    } else if (note) {
        context.say(Words::tr("Nothing is owed; the next collection is planned for %1.")
                        .arg(shownInstant(domain::nextPlanned(note->schedule, context.now(), zone), zone)));
    } else {
        context.say(Words::tr("No collection is scheduled."));
    }
    return ExitCode::Done;
}

std::optional<Installation> installedSchedule(Context& context)
{
    services::Scheduler scheduler(context.folder(), services::systemTimer(services::timerCallFor(context.folder())));
    const auto installed = scheduler.installed();
    if (installed)
        return *installed;
    context.tell(ui::Notices::ofError(installed.error()).text);
    return services::readScheduleNote(context.folder()).value_or(std::nullopt);
}

QString shownInstant(const QDateTime& instant, const QTimeZone& zone)
{
    return instant.toTimeZone(zone).toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

} // namespace farol::cli
