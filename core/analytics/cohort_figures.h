#pragma once

#include "core/analytics/figures.h"
#include "core/analytics/photos.h"

namespace farol::analytics {

/// The figures of each turma, of each course and of the whole scope, from the sums per turma and course.
struct CohortFigures {
    std::vector<std::vector<WeekFigure>> cohorts; ///< aligned with the scope's turmas, then with the photos
    std::vector<std::vector<WeekFigure>> courses; ///< aligned with the scope's places, then with the photos
    std::vector<WeekFigure> whole; ///< as `courses`, each student once
};

[[nodiscard]] domain::Result<CohortFigures> cohortFigures(
    const storage::Connection& connection, const Scope& scope, const std::vector<Photo>& photos);

} // namespace farol::analytics
