#pragma once

#include "core/analytics/cohort_rows.h"
#include "core/domain/filter.h"
#include "core/storage/connection.h"

namespace farol::analytics {

/// The view Por turma. The filter must have a track.
[[nodiscard]] domain::Result<CohortWeeks> cohortWeeks(
    const storage::Connection& connection, const domain::School& school, const domain::Filter& filter);

} // namespace farol::analytics
