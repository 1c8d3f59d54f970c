#pragma once

#include "measure.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

namespace farol::bench {

/// Ticks in the event loop of its thread and notes how far apart the ticks come.
class Probe {
public:
    void begin()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout([this] {
            m_gaps.push_back(static_cast<double>(m_since.nsecsElapsed()) / 1e6);
            m_since.restart();
        });
        m_since.start();
        m_timer.start(every);
    }
    void end() { m_timer.stop(); }
    /// The longest since this was last asked, or since the beginning.
    double longestSince()
    {
        const auto from = m_gaps.begin() + static_cast<ptrdiff_t>(std::exchange(m_told, m_gaps.size()));
        return from == m_gaps.end() ? 0.0 : *std::max_element(from, m_gaps.end());
    }
    Spread gaps() const { return spreadOf(m_gaps); }

private:
    static constexpr std::chrono::milliseconds every{5};

    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<double> m_gaps;
    size_t m_told = 0;
};

} // namespace farol::bench
