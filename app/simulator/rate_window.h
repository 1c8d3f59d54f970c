#pragma once

#include "app/simulator/faults.h"

#include <deque>

namespace farol::simulator {

/// Counts the requests let through in the last second and the last minute.
class RateWindow {
public:
    explicit RateWindow(RateLimit limit = {}) :
        m_limit(limit)
    {
    }

    const RateLimit& limit() const { return m_limit; }
    /// Whether a request at this monotonic instant is let through; one that is not does not count.
    bool admits(qint64 nowMs);

private:
    RateLimit m_limit;
    std::deque<qint64> m_admitted; ///< instants of the last minute
};

} // namespace farol::simulator
