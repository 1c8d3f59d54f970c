#pragma once

#include "core/domain/cell.h"
#include "core/domain/reading.h"
#include "core/domain/week.h"
#include "core/storage/connection.h"

#include <vector>

namespace farol::storage {

/// Replaces a turma's list by a complete one, with the cells it expects and everything derived. Inside a transaction.
[[nodiscard]] domain::Result<void> replaceRoster(const Connection& connection, domain::Week week,
    domain::CohortId cohort, const std::vector<domain::Listed>& listed, const QDateTime& obtainedAt);

/// Marks a turma's list as not obtained. When the week has none yet, the last known one is copied. Inside a
/// transaction.
[[nodiscard]] domain::Result<void> keepLastRoster(
    const Connection& connection, domain::Week week, domain::CohortId cohort, domain::Reason reason);

} // namespace farol::storage
