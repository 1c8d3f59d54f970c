#pragma once

#include "core/analytics/figures.h"
#include "core/analytics/photos.h"
#include "core/domain/filter.h"
#include "core/storage/connection.h"

namespace farol::analytics {

/// The least number of students a typical time is told of; fewer would tell of the one or the other.
inline constexpr int leastTimed = 5;

/// How far the students of the last week have come in one course. Each student counts once; who has no access to the
/// course there counts nowhere.
struct CourseFunnelRow {
    domain::Course course;
    int place = 0; ///< in the trilha, from 0
    std::optional<int> plannedHalfWeeks; ///< by the plan of the last week; nothing when it does not have the course
    std::vector<WeekFigure> figures; ///< aligned with CourseFunnel::weeks
    int started = 0; ///< had progress in some photo up to the last week
    int finished = 0; ///< had all of it in some photo up to the last week
    int timed = 0; ///< of those who finished, whose start was seen: an earlier photo had answered 0
    std::optional<int> halfWithin; ///< the least weeks, first and last included, in which half of `timed` finished
    int judged = 0; ///< under way, and answered in the last three photos: two gains exist
    int stalled = 0; ///< of these, without any gain in both
    int moving = 0; ///< under way in the photo before or since, and answered in both
    int moved = 0; ///< of these, with a gain
    std::optional<domain::Gain> gain; ///< mean of the course over `moving`, a week

    /// The figure of the last week.
    const WeekFigure& last() const { return figures.back(); }
    /// Students whose photo of the last week has the course, sem acesso left out.
    int students() const { return last().counts.expected(); }
    /// Begun and not finished, collected in the last week or not.
    int underWay() const { return started - finished; }
    int notStarted() const { return students() - started; }
    std::optional<domain::Tenths> finishedShare() const; ///< of the students
    std::optional<domain::Tenths> stalledShare() const; ///< of the judged
};

/// Where students stand in the courses of a trilha, and where they stop.
struct CourseFunnel {
    std::vector<domain::Week> weeks; ///< photographed weeks of the filter, ascending
    WeekFigure whole; ///< of the last week, over all chosen courses, each student once
    int cohorts = 0; ///< turmas with anybody in the last week
    std::vector<CourseFunnelRow> rows; ///< the chosen courses, in track order; none without a photo
};

/// The filter must have a track; its last week is told of, the others give the means over the weeks.
[[nodiscard]] domain::Result<CourseFunnel> courseFunnel(
    const storage::Connection& connection, const domain::School& school, const domain::Filter& filter);

/// As `courseFunnel`, for a scope and its photos, of which there must be one.
[[nodiscard]] domain::Result<CourseFunnel> readCourseFunnel(
    const storage::Connection& connection, const Scope& scope, const std::vector<Photo>& photos);

} // namespace farol::analytics
