#pragma once

#include "core/analytics/student_weeks.h"
#include "core/domain/column.h"

namespace farol::analytics {

/// Whether tables show e-mail and phone. Hidden never hides a row.
enum class Contacts { Hidden, Shown };

/// The table of the view Geral: one column per week with the progress, the other figures of the last week.
domain::Columns<StudentRow> studentColumns(const StudentWeeks& view, Contacts contacts);

} // namespace farol::analytics
