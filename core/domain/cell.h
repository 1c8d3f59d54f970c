#pragma once

#include "ids.h"
#include "progress.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace farol::domain {

/// The state of a student × course × week; each cell is exactly one. The numbers are stored: never renumber.
enum class CellState {
    Value = 0, ///< answered, more than 0
    NotStarted = 1, ///< answered with 0 or without progress; counts as 0 in means
    NoAccess = 2, ///< refused by a business rule (409); never in a mean
    NotCollected = 3, ///< not known; never in a mean
};

/// How a cell came into its week. The numbers are stored: never renumber.
enum class Origin { Fetched = 0, Carried = 1, Imported = 2 };

/// Why a cell is *não coletado*, or a list was not obtained. The numbers are stored: never renumber.
enum class Reason {
    None = 0,
    NotAsked = 1, ///< the run stopped before its turn
    Network = 2, ///< reset, DNS, no route
    Timeout = 3,
    ServerError = 4, ///< 5xx
    Throttled = 5, ///< 429 past the retries
    BadReply = 6, ///< HTML, truncated JSON, wrong types, percent out of range
    Refused = 7, ///< a list answered 409
};

inline bool answered(CellState state)
{
    return state == CellState::Value || state == CellState::NotStarted;
}

/// A student × course: what one question to the platform reads.
struct Pair {
    StudentId student;
    CourseId course;

    auto operator<=>(const Pair&) const = default;
};

/// One student × course as it is known in one week.
struct Cell {
    StudentId student;
    CourseId course;
    CellState state = CellState::NotCollected;
    Tenths tenths = 0; ///< 0 unless state is Value
    std::optional<int> lessons; ///< completed lessons
    std::optional<int> watched; ///< times lessons were watched
    QDateTime collectedAt; ///< of the original fetch, UTC
    Origin origin = Origin::Fetched;
    Reason reason = Reason::None; ///< only for NotCollected
    QString message = {}; ///< what the platform said, only for NoAccess; kept apart from the cell
};

} // namespace farol::domain
