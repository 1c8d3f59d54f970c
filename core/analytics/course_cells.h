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

/// A cell as it crosses from the database, with several numbers in one: every value that crosses costs as much as
/// reading the row.
struct PackedCell {
    qint64 listing = 0; ///< week and turma
    domain::StudentId student;
    domain::CourseId course;
    int state = 0; ///< with origin, reason and tenths
    qint64 lessons = 0; ///< completed and watched
    std::optional<qint64> collectedAt; ///< seconds since 1970
};

/// Every chosen cell of the scope's students between two weeks, by photo, turma id and student id.
[[nodiscard]] domain::Result<std::vector<PackedCell>> packedCells(
    const storage::Connection& connection, const Scope& scope, domain::Week from, domain::Week to);

/// What they say of the scope's courses; needs no database.
std::vector<StudentCells> unpacked(
    std::span<const PackedCell> cells, const Scope& scope, const std::vector<Photo>& photos);

/// The same at once.
[[nodiscard]] domain::Result<std::vector<StudentCells>> courseCells(const storage::Connection& connection,
    const Scope& scope, const std::vector<Photo>& photos, domain::Week from, domain::Week to);

} // namespace farol::analytics
