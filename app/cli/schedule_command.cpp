#include "app/services/collector.h"
#include "app/services/scheduler.h"
#include "commands.h"
#include "core/analytics/coverage.h"
#include "core/storage/school_reader.h"
#include "scheduled.h"
#include "subcommand.h"
#include "weekday.h"
#include "words.h"

#include <QJsonObject>

namespace farol::cli {

namespace {

using domain::Schedule;

services::Scheduler schedulerOf(const Context& context)
{
    return {context.folder(), services::systemTimer(services::timerCallFor(context.folder()))};
}

QJsonValue instantOrNull(const std::optional<QDateTime>& instant)
{
    return instant ? QJsonValue(instant->toString(Qt::ISODate)) : QJsonValue();
}

ExitCode show(Context& context, const Arguments&)
{
    const auto reader = context.reader();
    if (!reader)
        return context.fail(reader.error());
    const auto school = storage::readSchool(*reader);
    if (!school)
        return context.fail(school.error());
    const auto runs = analytics::scheduledRuns(*reader, context.now());
    if (!runs)
        return context.fail(runs.error());
    const auto installed = installedSchedule(context);
    const std::optional<QDateTime> next =
        installed ? std::optional(domain::nextPlanned(installed->schedule, context.now(), school->zone)) : std::nullopt;
    const QString day = installed ? weekdayName(installed->schedule.weekday) : QString();
    const QString time = installed ? installed->schedule.time.toString(QStringLiteral("HH:mm")) : QString();
    if (context.json()) {
        context.say(QJsonDocument(QJsonObject{{QStringLiteral("dia"), installed ? QJsonValue(day) : QJsonValue()},
            {QStringLiteral("hora"), installed ? QJsonValue(time) : QJsonValue()},
            {QStringLiteral("proxima"), instantOrNull(next)}, {QStringLiteral("ultima"), instantOrNull(runs->last)}}));
        return ExitCode::Done;
    }
    if (next)
        context.say(Words::tr("Every week: %1, %2 (%3); next %4")
                        .arg(day, time, QString::fromLatin1(school->zone.id()), shownInstant(*next, school->zone)));
    else
        context.say(Words::tr("No collection is scheduled."));
    if (runs->last)
        context.say(Words::tr("Last scheduled collection: %1").arg(shownInstant(*runs->last, school->zone)));
    return ExitCode::Done;
}

/// What the options say, Friday 14:00 where they say nothing.
domain::Result<Schedule> readSchedule(const Arguments& arguments)
{
    Schedule schedule;
    if (const auto day = arguments.value(QStringLiteral("dia"))) {
        const auto weekday = readWeekday(*day);
        if (!weekday)
            return domain::failed(domain::Fault::Invalid,
                Words::tr("--dia is a weekday: segunda to domingo, monday to sunday, or 1 to 7."));
        schedule.weekday = *weekday;
    }
    if (const auto hour = arguments.value(QStringLiteral("hora"))) {
        schedule.time = QTime::fromString(*hour, QStringLiteral("H:mm"));
        if (!schedule.time.isValid())
            return domain::failed(domain::Fault::Invalid, Words::tr("--hora is a time of the day, such as 14:00."));
    }
    return schedule;
}

/// A photo asks for each pair at two a second; one that crosses Sunday midnight belongs to two weeks.
void warnOfWeekEnd(Context& context, const storage::Connection& history, const Schedule& schedule)
{
    constexpr int perMinute = 120;
    const auto photo = analytics::lastPhoto(history);
    if (!photo || !*photo)
        return;
    const std::chrono::minutes length(((*photo)->expected + (*photo)->noAccess) / perMinute + 1);
    if (domain::crossesWeekEnd(schedule, length))
        context.tell(Words::tr("A whole photo of this school takes about %1 min: begun then, it would go on into the "
                               "next week. An earlier time is better.")
                         .arg(length.count()));
}

ExitCode set(Context& context, const Arguments& arguments)
{
    const auto schedule = readSchedule(arguments);
    if (!schedule)
        return context.usage(schedule.error().detail);
    const auto reader = context.reader();
    if (!reader)
        return context.fail(reader.error());
    const auto school = storage::readSchool(*reader);
    if (!school)
        return context.fail(school.error());
    if (const auto address = services::addressOf(*school); !address)
        return context.fail(address.error());
    if (const auto installed = schedulerOf(context).install(*schedule, school->zone, context.now()); !installed)
        return context.fail(installed.error());
    warnOfWeekEnd(context, *reader, *schedule);
    return show(context, arguments);
}

ExitCode remove(Context& context, const Arguments&)
{
    if (const auto removed = schedulerOf(context).remove(); !removed)
        return context.fail(removed.error());
    context.tell(Words::tr("No collection is scheduled any more."));
    return ExitCode::Done;
}

} // namespace

ExitCode scheduleCommand(Context& context, const QStringList& words)
{
    return runSubcommand(context, words,
        {{QStringLiteral("show"), {}, 0, show},
            {QStringLiteral("set"),
                {{QStringLiteral("dia"), QStringLiteral("DAY")}, {QStringLiteral("hora"), QStringLiteral("HH:MM")}}, 0,
                set},
            {QStringLiteral("remove"), {}, 0, remove}});
}

} // namespace farol::cli
