#pragma once

#include <QDateTime>
#include <QTime>
#include <QTimeZone>

#include <chrono>
#include <optional>
#include <vector>

namespace farol::domain {

/// When the weekly collection is planned, in the school's time.
struct Schedule {
    int weekday = 5; ///< 1 Monday … 7 Sunday
    QTime time = QTime(14, 0); ///< to the minute

    bool operator==(const Schedule&) const = default;
};

/// The latest planned instant that is not after `now`. A time that the clocks skip stands as much later; of one that
/// they show twice the first counts.
QDateTime lastPlanned(const Schedule& schedule, const QDateTime& now, const QTimeZone& zone);

/// The first planned instant after `now`.
QDateTime nextPlanned(const Schedule& schedule, const QDateTime& now, const QTimeZone& zone);

/// Whether a scheduled run must begin now: a planned instant has passed since the schedule was installed, and no
/// scheduled run that began since then has come to its end. However many weeks were missed, one run is owed.
bool isOwed(const Schedule& schedule, const QDateTime& installedAt, const std::optional<QDateTime>& lastCompletedRun,
    const QDateTime& now, const QTimeZone& zone);

/// Whether a run of this length, begun at the planned instant, would go on into the next week.
bool crossesWeekEnd(const Schedule& schedule, std::chrono::seconds length);

/// What a clock of another zone shows at the planned instants of the year after `now`, each once: one weekday and
/// time, or two when only one of the zones has summer time.
std::vector<Schedule> shownIn(
    const QTimeZone& other, const Schedule& schedule, const QDateTime& now, const QTimeZone& zone);

} // namespace farol::domain
