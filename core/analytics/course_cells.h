#pragma once

#include "core/analytics/photos.h"
#include "core/domain/cell.h"

namespace farol::analytics {

/// The chosen cells of one student in one photo.
struct StudentCells {
    size_t photo = 0;
    size_t cohort = 0; ///< index in the scope
    domain::StudentId student;
    std::vector<std::optional<domain::Cell>> cells; ///< aligned with the scope's places
};

/// Every chosen cell of the scope's students between two weeks, by photo, turma id and student id.
[[nodiscard]] domain::Result<std::vector<StudentCells>> courseCells(const storage::Connection& connection,
    const Scope& scope, const std::vector<Photo>& photos, domain::Week from, domain::Week to);

} // namespace farol::analytics
