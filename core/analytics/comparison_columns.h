#pragma once

#include "core/analytics/cohort_comparison.h"
#include "core/domain/column.h"

namespace farol::analytics {

/// The table of the page Turmas; what only an age gives is nothing for a turma without a start date.
domain::Columns<ComparisonRow> comparisonColumns();

} // namespace farol::analytics
