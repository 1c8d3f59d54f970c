#include "list_part.h"

#include "core/domain/reason.h"

namespace farol::sync {

using namespace farol::domain;

namespace {

constexpr size_t openAtOnce = 16; ///< handed to the source, which paces and sends them
constexpr int manyStudents = 2; ///< a list that falls from so many to none is not believed

} // namespace

ListPart::ListPart(
    Surroundings with, RunListener& listener, Week week, std::vector<Cohort> cohorts, const Request& request) :
    m_with(with),
    m_listener(listener),
    m_week(week),
    m_outage(with, request,
        {[this] { return m_listener.goesOn(); }, [this] { m_listener.moved(); },
            [this] {
                m_listener.moved();
                ask();
            },
            [this](const Error& error) { m_listener.partFailed(error); }})
{
    for (const Cohort& cohort : cohorts) {
        m_tags[cohort.id] = cohort.tag;
        m_waiting.push_back(cohort.id);
    }
}

void ListPart::ask()
{
    while (m_asked.size() < openAtOnce && !m_waiting.empty()) {
        const CohortId cohort = m_waiting.front();
        m_waiting.pop_front();
        m_asked.push_back(cohort);
        m_with.source.students(m_tags[cohort], [this, cohort](const Listed& listed) {
            if (m_listener.goesOn())
                answered(cohort, listed);
        });
    }
    if (m_asked.empty())
        m_listener.partDone();
}

void ListPart::answered(CohortId cohort, const Listed& listed)
{
    const bool spoke = listed || listed.error().fault == Fault::Rejected;
    if (!spoke && listed.error().fault == Fault::Refused) {
        askAgain({});
        return m_outage.doubt(listed.error());
    }
    if (!spoke && !isPassing(listed.error().fault))
        return m_listener.partFailed(listed.error());
    std::erase(m_asked, cohort);
    if (const auto stored = store(cohort, listed); !stored)
        return m_listener.partFailed(stored.error());
    m_listener.stored();
    if (spoke) {
        m_outage.accepted();
        m_failed.broken();
    } else {
        m_failed.failed(cohort);
    }
    if (m_failed.meansGone()) {
        askAgain(m_failed.take());
        return m_outage.wait(listed.error());
    }
    m_listener.moved();
    ask();
}

/// What was asked and these, which were given up, come before everything else.
void ListPart::askAgain(std::vector<CohortId> cohorts)
{
    m_missing -= static_cast<int>(cohorts.size());
    m_waiting.insert(m_waiting.begin(), m_asked.begin(), m_asked.end());
    m_waiting.insert(m_waiting.begin(), cohorts.begin(), cohorts.end());
    m_asked.clear();
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
