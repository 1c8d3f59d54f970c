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

/// A pair to ask, with what decides its turn.
struct Turn {
    size_t cohort = 0;
    qint64 lastAccess = 0;
    Pair pair;

    bool operator<(const Turn& other) const
    {
        return std::tuple(cohort, -lastAccess, pair) < std::tuple(other.cohort, -other.lastAccess, other.pair);
    }
};

Turn turnOf(const HeldPair& held, const std::vector<domain::CohortId>& order)
{
    const auto place = std::find(order.begin(), order.end(), held.cohort);
    return {static_cast<size_t>(place - order.begin()), held.lastAccess ? held.lastAccess->toSecsSinceEpoch() : 0,
        {held.student, held.course}};
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

Plan planOf(const std::vector<HeldPair>& held, const Manner& manner, const std::vector<domain::CohortId>& cohortOrder)
{
    Plan plan;
    std::vector<Turn> turns;
    for (const HeldPair& pair : held) {
        const Step step = stepOf(pair, manner);
        if (step == Step::Ask)
            turns.push_back(turnOf(pair, cohortOrder));
        else if (step == Step::Repeat)
            plan.repeat.push_back({{pair.student, pair.course}, pair.tenthsBefore});
        else if (pair.origin == Origin::Carried)
            plan.kept.push_back({pair.student, pair.course});
    }
    std::sort(turns.begin(), turns.end());
    plan.ask.reserve(turns.size());
    for (const Turn& turn : turns)
        plan.ask.push_back(turn.pair);
    return plan;
}

} // namespace farol::sync
