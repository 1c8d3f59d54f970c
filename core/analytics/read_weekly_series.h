#pragma once

#include "core/analytics/cohort_figures.h"
#include "core/analytics/weekly_series.h"

namespace farol::analytics {

/// The lines of a scope whose figures are known.
WeeklySeries seriesOf(const Scope& scope, const std::vector<Photo>& photos, const CohortFigures& figures);

} // namespace farol::analytics
