#pragma once

#include "core/analytics/cohort_rows.h"
#include "core/analytics/overview.h"

namespace farol::analytics {

/// The overview of the last week, from the rows of turmas; nothing without a week.
std::optional<Overview> overviewOf(const CohortWeeks& view);

} // namespace farol::analytics
