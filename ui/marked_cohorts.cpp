#include "marked_cohorts.h"

namespace farol::ui {

void MarkedCohorts::toggle(domain::CohortId cohort)
{
    m_rows.toggle(cohort);
    emit changed();
}

void MarkedCohorts::mark(const std::vector<domain::CohortId>& cohorts)
{
    m_rows.mark(cohorts);
    emit changed();
}

void MarkedCohorts::markSome(const std::vector<domain::CohortId>& among)
{
    if (m_rows.markSome(among))
        emit changed();
}

} // namespace farol::ui
