#pragma once

#include "core/analytics/person_columns.h"
#include "core/analytics/student_weeks.h"
#include "core/domain/column.h"

namespace farol::analytics {

/// The table of the view Geral: one column per week with the progress, the other figures of the last week.
domain::Columns<StudentRow> studentColumns(const StudentWeeks& view, Contacts contacts);

/// Whether the student is parado in the last week; nothing for who is not in the turma any more.
domain::Column<StudentRow> stalledColumn();

} // namespace farol::analytics
