#include "schedule.h"

namespace farol::domain {

namespace {

QDateTime plannedIn(const Schedule& schedule, const QDate& monday, const QTimeZone& zone)
{
    return QDateTime(monday.addDays(schedule.weekday - 1), schedule.time, zone).toUTC();
}

QDate mondayOf(const QDateTime& now, const QTimeZone& zone)
{
    const QDate today = now.toTimeZone(zone).date();
    return today.addDays(1 - today.dayOfWeek());
}

} // namespace

QDateTime lastPlanned(const Schedule& schedule, const QDateTime& now, const QTimeZone& zone)
{
    const QDate monday = mondayOf(now, zone);
    const QDateTime thisWeek = plannedIn(schedule, monday, zone);
    return thisWeek <= now ? thisWeek : plannedIn(schedule, monday.addDays(-7), zone);
}

QDateTime nextPlanned(const Schedule& schedule, const QDateTime& now, const QTimeZone& zone)
{
    const QDate monday = mondayOf(now, zone);
    const QDateTime thisWeek = plannedIn(schedule, monday, zone);
    return thisWeek > now ? thisWeek : plannedIn(schedule, monday.addDays(7), zone);
}

bool isOwed(const Schedule& schedule, const std::optional<QDateTime>& lastScheduledRun, const QDateTime& now,
    const QTimeZone& zone)
{
    return !lastScheduledRun || *lastScheduledRun < lastPlanned(schedule, now, zone);
}

bool crossesWeekEnd(const Schedule& schedule, std::chrono::seconds length)
{
    const std::chrono::seconds day = std::chrono::hours(24);
    const auto begin = day * (schedule.weekday - 1) + std::chrono::milliseconds(schedule.time.msecsSinceStartOfDay());
    return begin + length > 7 * day;
}

} // namespace farol::domain
