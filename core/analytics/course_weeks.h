#pragma once

#include "core/analytics/figures.h"
#include "core/domain/filter.h"
#include "core/storage/connection.h"

namespace farol::analytics {

/// One course over the weeks; its students are those whose photo holds the course.
struct CourseRow {
    domain::Course course;
    std::vector<WeekFigure> figures; ///< aligned with CourseWeeks::weeks
};

/// The view Por curso: each student once, whatever the number of turmas.
struct CourseWeeks {
    std::vector<domain::Week> weeks; ///< photographed weeks of the filter, ascending
    std::vector<CourseRow> rows; ///< the chosen courses, in track order
    CourseRow total; ///< course 0: all of them, the same figures as the whole filter
};

/// The filter must have a track.
[[nodiscard]] domain::Result<CourseWeeks> courseWeeks(
    const storage::Connection& connection, const domain::School& school, const domain::Filter& filter);

} // namespace farol::analytics
