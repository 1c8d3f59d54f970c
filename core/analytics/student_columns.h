#pragma once

#include "core/analytics/person_columns.h"
#include "core/analytics/student_weeks.h"
#include "core/domain/column.h"

namespace farol::analytics {

/// The table of the view Geral: one column per week with the progress, the other figures of the last week.
domain::Columns<StudentRow> studentColumns(const StudentWeeks& view, Contacts contacts);

} // namespace farol::analytics
