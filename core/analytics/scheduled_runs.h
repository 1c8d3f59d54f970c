#pragma once

#include "core/storage/connection.h"

#include <QDateTime>

#include <optional>

namespace farol::analytics {

/// When scheduled runs of the collection last began, UTC.
struct ScheduledRuns {
    std::optional<QDateTime> last;
    /// The last that came to its end by itself, with or without failures. One that was killed, shut down with the
    /// computer, or found no platform, is not.
    std::optional<QDateTime> lastCompleted;
};

/// What the history knows of them; runs of the future, which a wrong clock noted, do not count.
[[nodiscard]] domain::Result<ScheduledRuns> scheduledRuns(const storage::Connection& connection, const QDateTime& now);

} // namespace farol::analytics
