#pragma once

#include "core/analytics/course_weeks.h"
#include "core/domain/column.h"

namespace farol::analytics {

/// The table of the view Por curso: one column per week with the mean, the other figures of the last week. For the
/// total, the course says nothing.
domain::Columns<CourseRow> courseColumns(const CourseWeeks& view);

} // namespace farol::analytics
