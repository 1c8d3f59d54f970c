#include "schedule.h"

#include <algorithm>

namespace farol::domain {

namespace {

/// The instant at which a zone's clock shows a time: the first of two, and of a skipped time what the clock before the
/// change would have shown. Versions of Qt do not agree on these.
QDateTime instantOf(const QDate& date, const QTime& time, const QTimeZone& zone)
{
    const QDateTime asIfUtc(date, time, Qt::UTC);
    const int before = zone.offsetFromUtc(asIfUtc.addDays(-1));
    const int after = zone.offsetFromUtc(asIfUtc.addDays(1));
    const QDateTime byBefore = asIfUtc.addSecs(-before);
    const QDateTime byAfter = asIfUtc.addSecs(-after);
    const bool isAfter = zone.offsetFromUtc(byBefore) != before && zone.offsetFromUtc(byAfter) == after;
    return isAfter ? byAfter : byBefore;
}

QDateTime plannedIn(const Schedule& schedule, const QDate& monday, const QTimeZone& zone)
{
    return instantOf(monday.addDays(schedule.weekday - 1), schedule.time, zone);
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

bool isOwed(const Schedule& schedule, const QDateTime& installedAt, const std::optional<QDateTime>& lastCompletedRun,
    const QDateTime& now, const QTimeZone& zone)
{
    const QDateTime planned = lastPlanned(schedule, now, zone);
    // What a wrong clock noted in the future says nothing.
    const bool isInForce = installedAt > now || installedAt <= planned;
    const bool isDone = lastCompletedRun && *lastCompletedRun >= planned && *lastCompletedRun <= now;
    return isInForce && !isDone;
}

bool crossesWeekEnd(const Schedule& schedule, std::chrono::seconds length)
{
    const std::chrono::seconds day = std::chrono::hours(24);
    const auto begin = day * (schedule.weekday - 1) + std::chrono::milliseconds(schedule.time.msecsSinceStartOfDay());
    return begin + length > 7 * day;
}

std::vector<Schedule> shownIn(
    const QTimeZone& other, const Schedule& schedule, const QDateTime& now, const QTimeZone& zone)
{
    std::vector<Schedule> shown;
    QDateTime instant = now;
    for (int week = 0; week < 52; ++week) {
        instant = nextPlanned(schedule, instant, zone);
        const QDateTime there = instant.toTimeZone(other);
        const Schedule one{there.date().dayOfWeek(), there.time()};
        if (std::find(shown.begin(), shown.end(), one) == shown.end())
            shown.push_back(one);
    }
    return shown;
}

} // namespace farol::domain
