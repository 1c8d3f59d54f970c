#pragma once

#include "core/analytics/change_lists.h"
#include "core/analytics/change_rows.h"
#include "core/analytics/student_facts.h"

namespace farol::analytics {

/// The changes of a scope between two photos that are known.
[[nodiscard]] domain::Result<Changes> readChanges(
    const storage::Connection& connection, const Scope& scope, const ComparedPhotos& photos, Gains gains);

} // namespace farol::analytics
