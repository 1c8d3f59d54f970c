#pragma once

#include "greeting.h"
#include "list_part.h"
#include "pair_part.h"
#include "photo_plan.h"
#include "rate.h"
#include "run.h"

#include <functional>
#include <memory>
#include <vector>

namespace farol::sync {

/// One run from its first list to its end; made anew for each run. The engine's inside.
class Walk final : public RunListener {
public:
    /// Whom the run tells.
    struct Ears {
        std::function<void(const Progress&)> progressed;
        std::function<void(domain::Week)> stored;
        std::function<void(const Outcome&)> ended; ///< called once, as the walk's last act
    };

    Walk(Surroundings with, Request request, Ears ears);
    ~Walk() override;

    void begin();
    void pause();
    void resume();
    /// Stores what was answered and ends with this error.
    void stop(const domain::Error& error);

private:
    bool goesOn() override;
    void moved() override;
    void stored() override;
    void partDone() override;
    void partFailed(const domain::Error& error) override;

    void photograph();
    [[nodiscard]] domain::Result<void> openWeek();
    [[nodiscard]] domain::Result<std::vector<domain::Cohort>> cohortsOldestFirst() const;
    [[nodiscard]] domain::Result<std::vector<domain::Cohort>> listsToAsk() const;
    [[nodiscard]] domain::Result<void> beginRun();
    [[nodiscard]] domain::Result<void> closeRun(const std::optional<domain::Error>& error);
    void askPairs();
    void lookAtAudit();
    void beginAnew();
    void end(std::optional<domain::Error> error);
    void countPhoto(Outcome& outcome) const;
    void stopParts();
    bool isWaiting() const;
    void tell(Phase phase);

    Surroundings m_with;
    Request m_request;
    Ears m_ears;
    domain::School m_school;
    domain::Week m_week;
    std::vector<domain::Cohort> m_cohorts;
    qint64 m_run = 0;
    std::optional<PhotoPlan> m_plan;
    bool m_watchesAudit = false;
    std::optional<domain::Error> m_auditFault; ///< ends the run when its part has come to rest
    bool m_ended = false;
    bool m_isPaused = false;
    std::unique_ptr<Greeting> m_greeting;
    std::unique_ptr<ListPart> m_lists;
    std::unique_ptr<PairPart> m_pairs;
    std::vector<std::unique_ptr<Greeting>> m_pastGreetings;
    std::vector<std::unique_ptr<ListPart>>
        m_pastLists; ///< of a week that ended during the run: a part may be telling us so
    std::vector<std::unique_ptr<PairPart>> m_pastPairs;
    Rate m_rate;
    QElapsedTimer m_since;
    QElapsedTimer m_lastTold;
    Phase m_phase = Phase::Idle;
};

} // namespace farol::sync
