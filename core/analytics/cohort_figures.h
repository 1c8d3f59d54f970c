#pragma once

#include "core/analytics/figures.h"
#include "core/analytics/photos.h"

namespace farol::analytics {

/// Whether figures of each course are wanted besides those of turmas and of the whole.
enum class Courses { Apart, Together };

/// The figures of each turma, of each course and of the whole scope, from the sums per turma and course.
struct CohortFigures {
    std::vector<std::vector<WeekFigure>> cohorts; ///< aligned with the scope's turmas, then with the photos
    std::vector<std::vector<WeekFigure>> courses; ///< only Courses::Apart; aligned with the scope's places, then photos
    std::vector<WeekFigure> whole; ///< of each photo, each student once
};

[[nodiscard]] domain::Result<CohortFigures> cohortFigures(const storage::Connection& connection, const Scope& scope,
    const std::vector<Photo>& photos, Courses courses = Courses::Together);

} // namespace farol::analytics
