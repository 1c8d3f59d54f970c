#pragma once

#include "core/analytics/cohort_figures.h"
#include "core/analytics/figures.h"
#include "core/domain/filter.h"
#include "core/storage/connection.h"

namespace farol::analytics {

/// One line of a chart: a turma over the weeks.
struct CohortSeries {
    domain::CohortId cohort;
    int number = 0;
    std::vector<WeekFigure> figures; ///< aligned with WeeklySeries::weeks
};

/// The mean by week of the whole filter and of each of its turmas.
struct WeeklySeries {
    std::vector<domain::Week> weeks; ///< every week from the first to the last photo, also those without a photo
    std::vector<WeekFigure> whole; ///< each student once
    std::vector<CohortSeries> cohorts; ///< by number
};

/// The filter must have a track.
[[nodiscard]] domain::Result<WeeklySeries> weeklySeries(
    const storage::Connection& connection, const domain::School& school, const domain::Filter& filter);

/// The lines of a scope whose figures are known.
WeeklySeries seriesOf(const Scope& scope, const std::vector<Photo>& photos, const CohortFigures& figures);

} // namespace farol::analytics
