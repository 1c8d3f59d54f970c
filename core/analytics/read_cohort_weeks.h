#pragma once

#include "core/analytics/cohort_figures.h"
#include "core/analytics/cohort_rows.h"
#include "core/analytics/student_fact.h"

namespace farol::analytics {

/// The rows of turmas for a scope whose photos are known.
[[nodiscard]] domain::Result<CohortWeeks> readCohortWeeks(const storage::Connection& connection, const Scope& scope,
    const std::vector<Photo>& photos, Judged judged = Judged::EveryWeek);

/// The same from what is read already. The facts are of the last of the photos, `judged`, as many as there are.
CohortWeeks cohortWeeksOf(const Scope& scope, const std::vector<Photo>& photos, const CohortFigures& figures,
    const StudentFacts& facts, const std::vector<Photo>& judged);

/// The last two photos, or as many as there are: those an overview compares.
std::vector<Photo> lastTwo(const std::vector<Photo>& photos);
/// The scope from the first of these photos on.
Scope since(Scope scope, const std::vector<Photo>& photos);

} // namespace farol::analytics
