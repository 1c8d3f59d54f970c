#pragma once

#include "core/storage/store.h"

namespace farol::storage {

/// The question of `heldPairs`: `scope` narrows it to some turmas ("AND m.cohort IN (?)"). Its values: the week, those
/// of the scope, then the week twice.
QString heldQuestion(const QString& scope);

/// What `Store::heldPairs` answers.
[[nodiscard]] domain::Result<std::vector<HeldPair>> heldPairs(
    const Connection& connection, domain::Week week, const std::vector<domain::CohortId>& cohorts);

} // namespace farol::storage
