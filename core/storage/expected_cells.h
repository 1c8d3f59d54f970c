#pragma once

#include "core/domain/ids.h"
#include "core/domain/week.h"
#include "core/storage/connection.h"

namespace farol::storage {

/// Gives each pair that the week expects and has no cell one that says *não coletado, not asked*: of one turma, or of
/// all.
[[nodiscard]] domain::Result<void> addExpectedCells(
    const Connection& connection, domain::Week week, domain::CohortId cohort);
[[nodiscard]] domain::Result<void> addExpectedCells(const Connection& connection, domain::Week week);

/// Removes the *não coletado* cells that nothing expects any more: of a student who left, or of all. Answers stay.
[[nodiscard]] domain::Result<void> dropUnexpectedCells(
    const Connection& connection, domain::Week week, domain::StudentId student);
[[nodiscard]] domain::Result<void> dropUnexpectedCells(const Connection& connection, domain::Week week);

} // namespace farol::storage
