#pragma once

#include "plan.h"
#include "run.h"
#include "run_part.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>
#include <vector>

namespace farol::sync {

/// The second part of a run: asks the pairs of the plan and stores the answers in batches. Ten passing faults in a row
/// mean that the platform is gone: then it waits, looks for it now and then, and goes on by itself.
class PairPart {
public:
    PairPart(
        Surroundings with, RunListener& listener, domain::Week week, std::vector<Pair> pairs, const Request& request);

    void begin();
    /// Asks these in the place of what waits; what is under way goes on, so that the pace does not sag.
    void replaceWaiting(std::vector<Pair> pairs);
    /// Stores what was answered and is not stored yet, and does no more.
    [[nodiscard]] domain::Result<void> stop();

    int done() const { return m_done; }
    int failed() const { return m_failed; }
    int total() const { return m_total; }
    bool isWaiting() const { return m_lookTimer.isActive(); }

private:
    void ask();
    [[nodiscard]] domain::Result<void> flush();
    void answered(const Pair& pair, const domain::Result<domain::Reading>& reading);
    void gather(const Pair& pair, const domain::Result<domain::Reading>& reading);
    void fail(const domain::Error& error);
    void wait(const domain::Error& error);
    void look();

    Surroundings m_with;
    RunListener& m_listener;
    domain::Week m_week;
    Request m_request;

    std::deque<Pair> m_waiting; ///< not asked yet
    std::vector<Pair> m_asked; ///< not answered yet
    std::vector<Pair> m_failedInARow;
    std::vector<domain::Cell> m_batch;
    int m_total;
    int m_done = 0;
    int m_failed = 0;

    QTimer m_flushTimer;
    QTimer m_lookTimer;
    QElapsedTimer m_gone;
    domain::Error m_lastFault;
};

} // namespace farol::sync
