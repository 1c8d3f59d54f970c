#pragma once

#include "measure.h"

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>
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
    Spread gaps() const { return spreadOf(m_gaps); }

private:
    static constexpr std::chrono::milliseconds every{5};

    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<double> m_gaps;
};

} // namespace farol::bench
