#pragma once

#include "core/analytics/figures.h"

namespace farol::analytics {

/// Of which weeks the situations are counted: for that every student of the week is read.
enum class Judged { EveryWeek, LastTwo };

/// One turma over the weeks.
struct CohortRow {
    domain::CohortId cohort;
    int number = 0;
    QString tutor; ///< empty when none
    std::vector<WeekFigure> figures; ///< aligned with CohortWeeks::weeks
    std::vector<StatusCounts> statuses; ///< aligned with CohortWeeks::weeks; empty counts where not judged
};

/// The view Por turma: a row per turma, and the whole filter as the total (each student once).
struct CohortWeeks {
    std::vector<domain::Week> weeks; ///< photographed weeks of the filter, ascending
    std::vector<CohortRow> rows; ///< by number
    CohortRow total; ///< cohort 0
};

} // namespace farol::analytics
