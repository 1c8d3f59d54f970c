#pragma once

#include "core/analytics/student_roster.h"

namespace farol::analytics {

/// Fills in the gain of each fact over the chosen courses: where all of its cells are answered in both photos it is the
/// difference of their sums, else what the roster told. With OfLast only those of the last photo.
[[nodiscard]] domain::Result<void> fillChosenGains(const storage::Connection& connection, const Scope& scope,
    const std::vector<Photo>& photos, ChosenGains gains, std::vector<StudentFact>& facts);

} // namespace farol::analytics
