#include "plan.h"

#include <algorithm>

namespace farol::sync {

using domain::CellState;
using domain::Origin;
using storage::HeldPair;

namespace {

constexpr qint64 longestStaySeconds = 24 * 60 * 60;

/// An answer and the instant of its original fetch.
struct Answer {
    CellState state = CellState::NotCollected;
    domain::Tenths tenths = 0;
    std::optional<QDateTime> collectedAt;
};

/// The rule of carrying.
bool stillStands(const Answer& answer, const HeldPair& held)
{
    if (answer.state == CellState::NotCollected || !answer.collectedAt || !held.isListed)
        return false;
    return answer.tenths == domain::complete || !held.lastAccess
        || held.lastAccess->secsTo(*answer.collectedAt) >= longestStaySeconds;
}

/// Whether what was fetched this week is asked again.
bool isFetchedAnew(const HeldPair& held, const Manner& manner)
{
    if (manner.kind == RunKind::Failures)
        return false;
    if (manner.kind == RunKind::Continued || (manner.since && *held.collectedAt >= *manner.since))
        return held.lastAccess && *held.lastAccess > *held.collectedAt;
    if (manner.kind == RunKind::Full)
        return true;
    const bool isFinished = held.tenths == domain::complete;
    return !isFinished && !stillStands({held.state, held.tenths, held.collectedAt}, held);
}

} // namespace

Step stepOf(const HeldPair& held, const Manner& manner)
{
    const bool mayRepeat = manner.carrying == Carrying::Allowed;
    if (held.state == CellState::NotCollected || !held.collectedAt) {
        const bool stands = stillStands({held.stateBefore, held.tenthsBefore, held.collectedBefore}, held);
        return mayRepeat && stands ? Step::Repeat : Step::Ask;
    }
    if (held.origin == Origin::Carried && manner.kind != RunKind::Failures) {
        const bool stands = stillStands({held.state, held.tenths, held.collectedAt}, held);
        return mayRepeat && stands ? Step::Keep : Step::Ask;
    }
    return isFetchedAnew(held, manner) ? Step::Ask : Step::Keep;
}

Planning::Planning(const Manner& manner, const std::vector<domain::CohortId>& cohortOrder) :
    m_manner(manner)
{
    for (const domain::CohortId cohort : cohortOrder)
        m_places.emplace(cohort, m_places.size());
}

void Planning::add(const HeldPair& held)
{
    const Pair pair{held.student, held.course};
    const Step step = stepOf(held, m_manner);
    if (step == Step::Repeat) {
        m_plan.repeat.push_back({pair, held.tenthsBefore});
    } else if (step == Step::Keep) {
        if (held.origin == Origin::Carried)
            m_plan.kept.push_back(pair);
    } else {
        const auto place = m_places.find(held.cohort);
        m_turns.push_back({place == m_places.end() ? m_places.size() : place->second,
            held.lastAccess ? held.lastAccess->toSecsSinceEpoch() : 0, pair});
    }
}

Plan Planning::finish()
{
    std::sort(m_turns.begin(), m_turns.end(), [](const Turn& a, const Turn& b) {
        return std::tuple(a.cohort, -a.lastAccess, a.pair) < std::tuple(b.cohort, -b.lastAccess, b.pair);
    });
    m_plan.ask.reserve(m_turns.size());
    for (const Turn& turn : m_turns)
        m_plan.ask.push_back(turn.pair);
    m_turns = {};
    return std::move(m_plan);
}

Plan planOf(const std::vector<HeldPair>& held, const Manner& manner, const std::vector<domain::CohortId>& cohortOrder)
{
    Planning planning(manner, cohortOrder);
    for (const HeldPair& pair : held)
        planning.add(pair);
    return planning.finish();
}

} // namespace farol::sync
