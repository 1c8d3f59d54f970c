#pragma once

#include "core/analytics/cohort_figures.h"
#include "core/analytics/cohort_rows.h"
#include "core/analytics/student_fact.h"

namespace farol::analytics {

/// The rows of turmas for a scope whose photos are known.
[[nodiscard]] domain::Result<CohortWeeks> readCohortWeeks(const storage::Connection& connection, const Scope& scope,
    const std::vector<Photo>& photos, Judged judged = Judged::EveryWeek);

/// Facts to count situations from: of the last of a scope's photos, as many as are here.
struct JudgedFacts {
    const StudentFacts& facts;
    const std::vector<Photo>& photos;
    Judged judged = Judged::EveryWeek;
};

/// The same from what is read already.
CohortWeeks cohortWeeksOf(
    const Scope& scope, const std::vector<Photo>& photos, const CohortFigures& figures, const JudgedFacts& read);

} // namespace farol::analytics
