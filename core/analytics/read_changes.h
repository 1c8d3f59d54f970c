#pragma once

#include "core/analytics/change_lists.h"
#include "core/analytics/changes.h"

namespace farol::analytics {

/// The changes of a scope between two photos that are known.
[[nodiscard]] domain::Result<Changes> readChanges(
    const storage::Connection& connection, const Scope& scope, const ComparedPhotos& photos);

} // namespace farol::analytics
