#pragma once

#include "core/domain/entities.h"
#include "core/domain/week.h"
#include "core/storage/connection.h"

#include <vector>

namespace farol::analytics {

/// The courses of a week that the platform refuses to everybody, five students or more: not their fault but the
/// course's, which has probably vanished from the platform or was registered with a wrong number.
[[nodiscard]] domain::Result<std::vector<domain::Course>> refusedCourses(
    const storage::Connection& connection, domain::Week week);

} // namespace farol::analytics
