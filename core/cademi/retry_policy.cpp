#include "retry_policy.h"

#include <algorithm>
#include <cmath>

namespace farol::cademi {

std::optional<qint64> RetryPolicy::pauseAfter(int failures, double chance) const
{
    const auto place = static_cast<size_t>(failures - 1);
    if (place >= pauses.size())
        return std::nullopt;
    const double factor = 1.0 + spread * (2.0 * chance - 1.0);
    return static_cast<qint64>(std::round(static_cast<double>(pauses[place]) * factor));
}

qint64 RetryPolicy::waitAfter(int waits, std::optional<int> retryAfterSeconds) const
{
    if (retryAfterSeconds)
        return std::clamp<qint64>(*retryAfterSeconds * qint64(1000), 0, longestWait);
    qint64 wait = firstWait;
    for (int i = 0; i < waits && wait < longestWait; ++i)
        wait *= 2;
    return std::min(wait, longestWait);
}

} // namespace farol::cademi
