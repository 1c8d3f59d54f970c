#pragma once

#include "core/analytics/cohort_weeks.h"
#include "core/domain/column.h"

namespace farol::analytics {

/// The table of the view Por turma: one column per week with the mean, the other figures of the last week. For the
/// total, turma and tutor say nothing.
domain::Columns<CohortRow> cohortColumns(const CohortWeeks& view);

} // namespace farol::analytics
