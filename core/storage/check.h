#pragma once

#include "core/domain/week.h"
#include "core/storage/connection.h"

#include <optional>
#include <vector>

namespace farol::storage {

/// What may be wrong with a history.
enum class Doubt {
    File, ///< a page, an index or a constraint, as SQLite itself says
    Reference, ///< a row refers to one that is not there
    Sums, ///< sums are not what the cells add up to
    StudentWeeks, ///< student_week is not what the cells add up to
    Milestones, ///< milestone is not what the cells say
    Seal, ///< a sealed week is not what was sealed
    Intake, ///< what an import brought is not what it was
    Unsealed, ///< a week that has a later photo is not sealed
};

/// One thing found wrong; `detail` is for the log.
struct Finding {
    Doubt doubt = Doubt::File;
    std::optional<domain::Week> week;
    QString detail;

    bool operator==(const Finding&) const = default;
};

/// Checks a whole history as it is at this moment: the file, its references, what is derived, and every seal.
/// Nothing found = nothing wrong. Long for a large school: never in the GUI thread.
[[nodiscard]] domain::Result<std::vector<Finding>> checkHistory(const Connection& connection);

} // namespace farol::storage
