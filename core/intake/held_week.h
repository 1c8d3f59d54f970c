#pragma once

#include "core/domain/cell.h"
#include "core/domain/week.h"
#include "core/storage/connection.h"

#include <map>
#include <set>
#include <unordered_map>

namespace farol::intake {

/// What a cell of the history says.
struct HeldCell {
    domain::CellState state = domain::CellState::NotCollected;
    domain::Tenths tenths = 0;

    bool operator==(const HeldCell&) const = default;
};

struct PairHash {
    std::size_t operator()(const domain::Pair& pair) const noexcept
    {
        return ::qHash(pair.student.value, ::qHash(pair.course.value));
    }
};

/// What the history holds of one week.
struct HeldWeek {
    bool hasPhoto = false;
    bool isImported = false; ///< nothing was collected, imports made it
    std::unordered_map<domain::Pair, HeldCell, PairHash> cells;
    std::set<std::pair<domain::CohortId, domain::StudentId>> members;
    std::map<domain::CohortId, domain::Reason> lists;
    std::map<domain::TrackId, std::set<domain::CourseId>> courses; ///< that its sums are made of

    /// Whether that week's own complete list speaks for the turma.
    bool isListed(domain::CohortId cohort) const
    {
        const auto list = lists.find(cohort);
        return !isImported && list != lists.end() && list->second == domain::Reason::None;
    }
};

[[nodiscard]] domain::Result<HeldWeek> readHeldWeek(const storage::Connection& connection, domain::Week week);

} // namespace farol::intake
