#pragma once

#include "core/cademi/source.h"
#include "core/domain/clock.h"
#include "core/storage/store.h"
#include "plan.h"
#include "rate.h"
#include "run.h"

#include <QTimer>
#include <functional>
#include <vector>

namespace farol::sync {

/// One run from its first list to its end; made anew for each run. The engine's inside.
class Walk {
public:
    /// What the walk works with and whom it tells.
    struct Surroundings {
        storage::Store& store;
        cademi::Source& source;
        const domain::Clock& clock;
        Scope scope = Scope::Needed;
        std::function<void(const Progress&)> progressed;
        std::function<void(domain::Week)> stored;
        std::function<void(const Outcome&)> ended; ///< called once, as the walk's last act
    };

    explicit Walk(Surroundings surroundings);
    ~Walk();

    void begin();
    /// Stores what was answered and ends with this error.
    void stop(const domain::Error& error);

private:
    [[nodiscard]] domain::Result<void> openWeek();
    [[nodiscard]] domain::Result<std::vector<domain::Cohort>> cohortsOldestFirst() const;
    void askLists();
    void listAnswered(domain::CohortId cohort, const domain::Result<std::vector<domain::Listed>>& listed);
    [[nodiscard]] domain::Result<void> storeList(
        domain::CohortId cohort, const domain::Result<std::vector<domain::Listed>>& listed);
    [[nodiscard]] domain::Result<void> keepList(domain::CohortId cohort, domain::Reason reason);
    void planAndAskPairs();
    void askPairs();
    void pairAnswered(const Pair& pair, const domain::Result<domain::Reading>& reading);
    void gather(const domain::Cell& cell);
    [[nodiscard]] domain::Result<void> flush();
    bool weekChanged() const;
    void beginAnew();
    void finish();
    void end(std::optional<domain::Error> error);
    void countPhoto(Outcome& outcome) const;
    void tell(Phase phase);

    Surroundings m_with;
    domain::School m_school;
    domain::Week m_week;
    qint64 m_run = 0;
    RunKind m_kind = RunKind::New;
    bool m_ended = false;
    bool m_anythingAccepted = false;

    std::vector<domain::Cohort> m_cohorts;
    size_t m_nextList = 0;
    int m_listsOpen = 0;
    int m_listsMissing = 0;

    std::vector<Pair> m_pairs;
    size_t m_nextPair = 0;
    int m_pairsOpen = 0;
    int m_pairsDone = 0;
    int m_pairsFailed = 0;
    int m_failedInARow = 0;
    std::vector<domain::Cell> m_batch;

    Rate m_rate;
    QElapsedTimer m_since;
    QElapsedTimer m_lastTold;
    QTimer m_flushTimer;
};

} // namespace farol::sync
