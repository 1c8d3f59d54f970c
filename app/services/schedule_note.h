#pragma once

#include "core/domain/result.h"
#include "core/domain/schedule.h"

namespace farol::services {

/// A schedule with the instant from which on it holds: nothing is owed for a time before it.
struct Installation {
    domain::Schedule schedule;
    QDateTime installedAt; ///< UTC

    bool operator==(const Installation&) const = default;
};

// The note of what was installed, schedule.json in the data folder: the same on every system, whatever form its timer
// has, and all that a scheduled run needs to know.

/// Nothing when there is none, or one that cannot be understood: it says no more than a missing one.
[[nodiscard]] domain::Result<std::optional<Installation>> readScheduleNote(const QString& folder);
[[nodiscard]] domain::Result<void> writeScheduleNote(const QString& folder, const Installation& installation);
[[nodiscard]] domain::Result<void> removeScheduleNote(const QString& folder);

} // namespace farol::services
