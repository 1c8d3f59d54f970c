#pragma once

#include "core/analytics/cohort_rows.h"
#include "core/analytics/photos.h"

namespace farol::analytics {

/// The rows of turmas for a scope whose photos are known.
[[nodiscard]] domain::Result<CohortWeeks> readCohortWeeks(
    const storage::Connection& connection, const Scope& scope, const std::vector<Photo>& photos);

} // namespace farol::analytics
