#pragma once

#include "core/domain/cell.h"
#include "core/domain/entities.h"
#include "core/domain/filter.h"
#include "core/storage/connection.h"

namespace farol::analytics {

/// How the chosen cells of one student came into one photo.
struct CellOrigin {
    int fetched = 0; ///< asked in this photo, with an answer
    int carried = 0; ///< kept from an earlier photo
    int imported = 0;
    int notCollected = 0;
    domain::Reason reason = domain::Reason::None; ///< of most of those that were not collected
    std::optional<QDateTime> collectedAt; ///< UTC, of the latest original fetch among the answers
};

/// The filter must have a track; its turmas and weeks do not matter.
[[nodiscard]] domain::Result<CellOrigin> cellOrigin(const storage::Connection& connection, const domain::School& school,
    const domain::Filter& filter, domain::StudentId student, domain::Week week);

} // namespace farol::analytics
