#pragma once

#include "core/domain/cell.h"
#include "core/domain/week.h"
#include "core/storage/connection.h"

#include <QDateTime>

#include <functional>
#include <optional>
#include <vector>

namespace farol::storage {

/// A pair the photo of a week expects, with what is held of it: what the sync's plan is made from.
struct HeldPair {
    domain::StudentId student;
    domain::CourseId course;
    domain::CellState state = domain::CellState::NotCollected;
    domain::Tenths tenths = 0;
    std::optional<QDateTime> collectedAt; ///< of the original fetch
    std::optional<QDateTime> lastAccess; ///< the latest the lists of this week say
    domain::CohortId cohort; ///< one turma of the student, the first by id
    domain::Origin origin = domain::Origin::Fetched; ///< how the held cell came into the week
    bool isListed = true; ///< a list of this week told lastAccess; a copied one tells nothing new
    /// The cell of the photo before, NotCollected when it has none.
    domain::CellState stateBefore = domain::CellState::NotCollected;
    domain::Tenths tenthsBefore = 0;
    std::optional<QDateTime> collectedBefore = {}; ///< of its original fetch
};

/// The question of `heldPairs`: `scope` narrows it to some turmas ("AND m.cohort IN (?)"). Its values: the week three
/// times, then those of the scope.
QString heldQuestion(const QString& scope);

/// Hands over what `Store::heldPairs` answers, pair by pair.
[[nodiscard]] domain::Result<void> eachHeldPair(const Connection& connection, domain::Week week,
    const std::vector<domain::CohortId>& cohorts, const std::function<void(const HeldPair&)>& take);

} // namespace farol::storage
