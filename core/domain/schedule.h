#pragma once

#include <QDateTime>
#include <QTime>
#include <QTimeZone>

#include <chrono>
#include <optional>

namespace farol::domain {

/// When the weekly collection is planned, in the school's time.
struct Schedule {
    int weekday = 5; ///< 1 Monday … 7 Sunday
    QTime time = QTime(14, 0); ///< to the minute

    bool operator==(const Schedule&) const = default;
};

/// The latest planned instant that is not after `now`. A time that the clocks skip stands where they resume.
QDateTime lastPlanned(const Schedule& schedule, const QDateTime& now, const QTimeZone& zone);

/// The first planned instant after `now`.
QDateTime nextPlanned(const Schedule& schedule, const QDateTime& now, const QTimeZone& zone);

/// Whether a scheduled run must begin now: a planned instant has passed and no scheduled run has begun since. However
/// many weeks were missed, one run is owed.
bool isOwed(const Schedule& schedule, const std::optional<QDateTime>& lastScheduledRun, const QDateTime& now,
    const QTimeZone& zone);

/// Whether a run of this length, begun at the planned instant, would go on into the next week.
bool crossesWeekEnd(const Schedule& schedule, std::chrono::seconds length);

} // namespace farol::domain
