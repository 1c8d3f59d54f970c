#include "list_part.h"

#include "core/domain/reason.h"

namespace farol::sync {

using namespace farol::domain;

namespace {

constexpr int openAtOnce = 16; ///< handed to the source, which paces and sends them
constexpr int manyStudents = 2; ///< a list that falls from so many to none is not believed

} // namespace

ListPart::ListPart(Surroundings with, RunListener& listener, Week week, std::vector<Cohort> cohorts) :
    m_with(with),
    m_listener(listener),
    m_week(week),
    m_cohorts(std::move(cohorts))
{
}

void ListPart::ask()
{
    while (m_open < openAtOnce && m_next < m_cohorts.size()) {
        const Cohort& cohort = m_cohorts[m_next++];
        ++m_open;
        m_with.source.students(cohort.tag, [this, id = cohort.id](const Listed& listed) {
            if (!m_listener.goesOn())
                return;
            --m_open;
            answered(id, listed);
        });
    }
    if (m_open == 0)
        m_listener.partDone();
}

void ListPart::answered(CohortId cohort, const Listed& listed)
{
    const bool spoke = listed || listed.error().fault == Fault::BadReply || listed.error().fault == Fault::Rejected;
    if (!spoke && (!isPassing(listed.error().fault) || !m_anythingAccepted))
        return m_listener.partFailed(listed.error());
    m_anythingAccepted = m_anythingAccepted || spoke;
    if (const auto stored = store(cohort, listed); !stored)
        return m_listener.partFailed(stored.error());
    m_listener.stored();
    m_listener.moved();
    ask();
}

Result<void> ListPart::store(CohortId cohort, const Listed& listed)
{
    if (!listed)
        return keep(cohort, reasonOf(listed.error()));
    if (listed->empty()) {
        const auto before = m_with.store.lastRosterSize(m_week, cohort);
        if (!before)
            return tl::make_unexpected(before.error());
        if (*before >= manyStudents)
            return keep(cohort, Reason::BadReply);
    }
    return m_with.store.saveRoster(m_week, cohort, *listed, m_with.clock.now());
}

Result<void> ListPart::keep(CohortId cohort, Reason reason)
{
    ++m_missing;
    return m_with.store.keepRoster(m_week, cohort, reason);
}

} // namespace farol::sync
