#pragma once

#include "core/analytics/student_rows.h"
#include "core/domain/filter.h"
#include "core/storage/connection.h"

namespace farol::analytics {

/// The view Geral. The filter must have a track.
[[nodiscard]] domain::Result<StudentWeeks> studentWeeks(const storage::Connection& connection,
    const domain::School& school, const domain::Filter& filter, Detail detail = Detail::Sums);

} // namespace farol::analytics
