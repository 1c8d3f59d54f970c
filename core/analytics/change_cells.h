#pragma once

#include "core/analytics/change_lists.h"
#include "core/domain/cell.h"

namespace farol::analytics {

/// A cell of now that something is told of.
struct ChangedCell {
    domain::StudentId student;
    size_t column = 0; ///< index in the scope's places
    std::optional<domain::Tenths> from; ///< answered before
    std::optional<domain::Tenths> to; ///< answered now
    domain::Reason reason = domain::Reason::None; ///< only of a cell that is not collected
};

/// The chosen cells of the scope's students that reached 100 or hold less than in the photo before. What reached 100
/// is compared with the last photo that answered, so that a failure in between neither hides nor repeats it.
[[nodiscard]] domain::Result<std::vector<ChangedCell>> changedCells(
    const storage::Connection& connection, const Scope& scope, const ComparedPhotos& photos);

/// The chosen cells of the scope's students that were not collected, with what the photo before said.
[[nodiscard]] domain::Result<std::vector<ChangedCell>> uncollectedCells(
    const storage::Connection& connection, const Scope& scope, const ComparedPhotos& photos);

} // namespace farol::analytics
