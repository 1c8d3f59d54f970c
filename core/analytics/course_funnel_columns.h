#pragma once

#include "core/analytics/course_funnel.h"
#include "core/domain/column.h"

namespace farol::analytics {

/// The table of page Cursos and of its file: a course in the last week, each figure with the number it is taken over.
domain::Columns<CourseFunnelRow> courseFunnelColumns();

/// The means of the courses over the weeks, a column a week.
domain::Columns<CourseFunnelRow> courseMeanColumns(const CourseFunnel& funnel);

} // namespace farol::analytics
