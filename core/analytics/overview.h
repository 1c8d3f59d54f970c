#pragma once

#include "core/analytics/cohort_rows.h"
#include "core/analytics/figures.h"
#include "core/domain/filter.h"
#include "core/storage/connection.h"

namespace farol::analytics {

/// The five figures on top of Progresso: the last photographed week of the filter, and the one before it in the filter.
struct Overview {
    WeekFigure last; ///< of the filter's whole set, each student once
    int cohorts = 0;
    StatusCounts statuses;

    std::optional<domain::Week> previousWeek; ///< none with one week: then no change is shown
    std::optional<int> studentsChange;
    std::optional<int> cohortsChange;
    std::optional<domain::Tenths> meanChange;
    std::optional<StatusCounts> previousStatuses;
};

/// Nothing (an empty optional) when the filter holds no photo.
[[nodiscard]] domain::Result<std::optional<Overview>> overview(
    const storage::Connection& connection, const domain::School& school, const domain::Filter& filter);

/// The overview of the last week, from the rows of turmas; nothing without a week.
std::optional<Overview> overviewOf(const CohortWeeks& view);

} // namespace farol::analytics
