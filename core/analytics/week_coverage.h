#pragma once

#include "core/analytics/collection_coverage.h"
#include "core/domain/filter.h"

namespace farol::analytics {

/// How much of a photographed week was collected, over the filter's turmas and courses.
struct WeekCoverage {
    domain::Week week;
    Covered covered; ///< each student's cells once; nothing expected where nobody of the filter was photographed

    bool operator==(const WeekCoverage&) const = default;
};

/// Of every photographed week, ascending, whatever weeks the filter has. The filter must have a track.
[[nodiscard]] domain::Result<std::vector<WeekCoverage>> weekCoverage(
    const storage::Connection& connection, const domain::School& school, domain::Filter filter);

} // namespace farol::analytics
