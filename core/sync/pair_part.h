#pragma once

#include "failed_row.h"
#include "outage.h"
#include "plan.h"
#include "run.h"
#include "run_part.h"
#include "suspects.h"

#include <QTimer>

#include <deque>
#include <vector>

namespace farol::sync {

/// The second part of a photo: asks the pairs of the plan and stores the answers in batches.
class PairPart {
public:
    PairPart(
        Surroundings with, RunListener& listener, domain::Week week, std::vector<Pair> pairs, const Request& request);

    void begin();
    /// Asks these in the place of what waits; what is under way goes on, so that the pace does not sag.
    void replaceWaiting(std::vector<Pair> pairs);
    /// Stores what was answered and is not stored yet, and does no more.
    [[nodiscard]] domain::Result<void> stop();
    void pause() { m_outage.pause(); }
    void resume() { m_outage.resume(); }

    int done() const { return m_done; }
    int failed() const { return m_failed; }
    int total() const { return m_total; }
    bool isWaiting() const { return m_outage.isWaiting(); }

private:
    void ask();
    void askAgain(std::vector<Pair> pairs);
    void finish();
    [[nodiscard]] domain::Result<void> flush();
    void answered(const Pair& pair, const domain::Result<domain::Reading>& reading);
    [[nodiscard]] domain::Result<void> gather(const Pair& pair, const domain::Result<domain::Reading>& reading);
    void believe(const std::vector<Suspects::Answer>& answers);
    void fail(const domain::Error& error);

    Surroundings m_with;
    RunListener& m_listener;
    domain::Week m_week;

    std::deque<Pair> m_waiting; ///< not asked yet
    std::vector<Pair> m_asked; ///< not answered yet
    FailedRow<Pair> m_failedRow;
    Suspects m_suspects;
    std::vector<domain::Cell> m_batch;
    int m_total;
    int m_done = 0;
    int m_failed = 0;

    QTimer m_flushTimer;
    Outage m_outage;
};

} // namespace farol::sync
