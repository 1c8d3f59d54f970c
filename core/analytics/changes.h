#pragma once

#include "core/analytics/change_rows.h"

namespace farol::analytics {

/// Nothing (an empty optional) when the filter holds no photo. The filter must have a track.
[[nodiscard]] domain::Result<std::optional<Changes>> changes(
    const storage::Connection& connection, const domain::School& school, const domain::Filter& filter);

} // namespace farol::analytics
