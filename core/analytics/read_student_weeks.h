#pragma once

#include "core/analytics/student_facts.h"

namespace farol::analytics {

/// The rows of students for a scope whose photos are known; `gains` may leave the profiles out.
[[nodiscard]] domain::Result<StudentWeeks> readStudentWeeks(const storage::Connection& connection, const Scope& scope,
    const std::vector<Photo>& photos, Gains gains, Detail detail);

} // namespace farol::analytics
