#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace farol::cademi {

/// How often and after what pause a question is asked again. All times in milliseconds.
struct RetryPolicy {
    std::vector<qint64> pauses = {1000, 2000, 4000}; ///< after each failed try; one try more than pauses
    double spread = 0.25; ///< share by which a pause may be shorter or longer
    qint64 firstWait = 5'000; ///< on the first 429 without Retry-After; then doubled
    qint64 longestWait = 120'000;
    int throttledTries = 8;

    /// The pause after this many failures of a kind, or nothing when that was the last try. `chance` is from 0 to 1.
    std::optional<qint64> pauseAfter(int failures, double chance) const;
    /// How long to leave the platform alone after this many waits in a row.
    qint64 waitAfter(int waits, std::optional<int> retryAfterSeconds) const;
};

} // namespace farol::cademi
