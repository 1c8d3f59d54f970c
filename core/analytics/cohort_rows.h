#pragma once

#include "core/analytics/figures.h"

namespace farol::analytics {

/// One turma over the weeks.
struct CohortRow {
    domain::CohortId cohort;
    int number = 0;
    QString tutor; ///< empty when none
    std::vector<WeekFigure> figures; ///< aligned with CohortWeeks::weeks
    std::vector<StatusCounts> statuses; ///< aligned with CohortWeeks::weeks
};

/// The view Por turma: a row per turma, and the whole filter as the total (each student once).
struct CohortWeeks {
    std::vector<domain::Week> weeks; ///< photographed weeks of the filter, ascending
    std::vector<CohortRow> rows; ///< by number
    CohortRow total; ///< cohort 0
};

} // namespace farol::analytics
