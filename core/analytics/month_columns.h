#pragma once

#include "core/analytics/month_students.h"
#include "core/analytics/student_columns.h"
#include "core/domain/column.h"

namespace farol::analytics {

/// The table of the view Mês, on screen and in files.
domain::Columns<MonthRow> monthColumns(Contacts contacts);

} // namespace farol::analytics
