#pragma once

#include "core/analytics/student_facts.h"

namespace farol::analytics {

/// The rows of students for a scope whose photos are known; `gains` may leave the profiles out.
[[nodiscard]] domain::Result<StudentWeeks> readStudentWeeks(const storage::Connection& connection, const Scope& scope,
    const std::vector<Photo>& photos, Gains gains, Detail detail);

/// The same from facts that are read already; `gains` tells whether they hold the profiles.
[[nodiscard]] domain::Result<StudentWeeks> studentWeeksOf(const storage::Connection& connection, const Scope& scope,
    const std::vector<Photo>& photos, Gains gains, StudentFacts facts);

/// The list with the last week alone, from the facts of the last two for keys, of which there is at least one photo's.
[[nodiscard]] domain::Result<StudentWeeks> studentKeysOf(
    const storage::Connection& connection, const Scope& scope, const std::vector<Photo>& photos, StudentFacts facts);

} // namespace farol::analytics
