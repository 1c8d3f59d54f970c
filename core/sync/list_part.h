#pragma once

#include "failed_row.h"
#include "outage.h"
#include "run_part.h"

#include <deque>
#include <map>
#include <vector>

namespace farol::sync {

/// The first part of a photo: asks the list of each turma and stores it; a list that fails keeps the last known one.
class ListPart {
public:
    ListPart(Surroundings with, RunListener& listener, domain::Week week, std::vector<domain::Cohort> cohorts,
        const Request& request);

    void ask();
    void stop() { m_outage.stop(); }
    void pause() { m_outage.pause(); }
    void resume() { m_outage.resume(); }
    int missing() const { return m_missing; } ///< turmas whose list was not obtained
    bool isWaiting() const { return m_outage.isWaiting(); }

private:
    using Listed = domain::Result<std::vector<domain::Listed>>;

    void answered(domain::CohortId cohort, const Listed& listed);
    void askAgain(std::vector<domain::CohortId> cohorts);
    [[nodiscard]] domain::Result<void> store(domain::CohortId cohort, const Listed& listed);
    [[nodiscard]] domain::Result<void> keep(domain::CohortId cohort, domain::Reason reason);

    Surroundings m_with;
    RunListener& m_listener;
    domain::Week m_week;
    std::map<domain::CohortId, domain::TagId> m_tags;
    std::deque<domain::CohortId> m_waiting; ///< not asked yet
    std::vector<domain::CohortId> m_asked; ///< not answered yet
    FailedRow<domain::CohortId> m_failed;
    int m_missing = 0;
    Outage m_outage;
};

} // namespace farol::sync
