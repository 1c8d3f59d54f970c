#pragma once

#include "run_part.h"

#include <vector>

namespace farol::sync {

/// The first part of a run: asks the list of each turma and stores it; a list that fails keeps the last known one.
class ListPart {
public:
    ListPart(Surroundings with, RunListener& listener, domain::Week week, std::vector<domain::Cohort> cohorts);

    void ask();
    int missing() const { return m_missing; } ///< turmas whose list was not obtained

private:
    using Listed = domain::Result<std::vector<domain::Listed>>;

    void answered(domain::CohortId cohort, const Listed& listed);
    [[nodiscard]] domain::Result<void> store(domain::CohortId cohort, const Listed& listed);
    [[nodiscard]] domain::Result<void> keep(domain::CohortId cohort, domain::Reason reason);

    Surroundings m_with;
    RunListener& m_listener;
    domain::Week m_week;
    std::vector<domain::Cohort> m_cohorts;
    size_t m_next = 0;
    int m_open = 0;
    int m_missing = 0;
    bool m_anythingAccepted = false;
};

} // namespace farol::sync
