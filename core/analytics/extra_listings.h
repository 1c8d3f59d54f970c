#pragma once

#include "core/analytics/photos.h"
#include "core/domain/cell.h"
#include "core/domain/status.h"

namespace farol::analytics {

/// A cell of an extra listing.
struct ExtraCell {
    domain::CourseId course;
    domain::CellState state = domain::CellState::NotCollected;
    domain::Tenths tenths = 0;
};

/// A student's listing in a turma beside the one that counts: what sums over several turmas have once too often.
struct ExtraListing {
    size_t photo = 0;
    size_t cohort = 0; ///< index in the scope
    domain::StudentId student;
    std::vector<ExtraCell> cells; ///< of the chosen courses
};

/// For every student in several turmas of the scope in one photo, all listings but the one in the turma that started
/// last.
[[nodiscard]] domain::Result<std::vector<ExtraListing>> extraListings(
    const storage::Connection& connection, const Scope& scope, const std::vector<Photo>& photos);

/// Counts of one cell.
domain::CellCounts countsOf(domain::CellState state, domain::Tenths tenths);

} // namespace farol::analytics
