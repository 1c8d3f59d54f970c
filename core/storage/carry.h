#pragma once

#include "core/domain/cell.h"
#include "core/domain/week.h"
#include "core/storage/connection.h"

#include <span>
#include <vector>

namespace farol::storage {

/// The statement that repeats the pairs of the table `temp.repeated_pair` in a week; its values: the week twice.
QString repeatingText();

/// Repeats the cells of the photo before for these pairs, all in a few statements. Inside a transaction, as all below.
[[nodiscard]] domain::Result<void> carryCells(
    const Connection& connection, domain::Week week, std::span<const domain::Pair> pairs);

/// Makes the carried cells of a week *não coletado, not asked* again, of the students of these turmas only, unless
/// there is none; the audit of these pairs is over.
[[nodiscard]] domain::Result<void> withdrawCells(
    const Connection& connection, domain::Week week, const std::vector<domain::CohortId>& cohorts);

} // namespace farol::storage
