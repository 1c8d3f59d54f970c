#pragma once

#include "core/storage/store.h"

namespace farol::storage {

/// The question of `heldPairs`: `scope` narrows it to some turmas ("AND m.cohort IN (?)"). Its values: the week three
/// times, then those of the scope.
QString heldQuestion(const QString& scope);

/// Hands over what `Store::heldPairs` answers, pair by pair.
[[nodiscard]] domain::Result<void> eachHeldPair(const Connection& connection, domain::Week week,
    const std::vector<domain::CohortId>& cohorts, const std::function<void(const HeldPair&)>& take);

} // namespace farol::storage
