#include "plan.h"

#include <algorithm>

namespace farol::sync {

using domain::CellState;
using storage::HeldPair;

namespace {

constexpr qint64 longestStaySeconds = 24 * 60 * 60;

size_t placeOf(domain::CohortId cohort, const std::vector<domain::CohortId>& order)
{
    return static_cast<size_t>(std::find(order.begin(), order.end(), cohort) - order.begin());
}

} // namespace

bool mustAsk(const HeldPair& held, RunKind kind)
{
    if (held.state == CellState::NotCollected || !held.collectedAt || kind == RunKind::Full)
        return true;
    if (!held.lastAccess || kind == RunKind::Failures)
        return false;
    if (kind == RunKind::Continued)
        return *held.lastAccess > *held.collectedAt;
    return held.tenths < domain::complete && held.lastAccess->secsTo(*held.collectedAt) < longestStaySeconds;
}

std::vector<Pair> planPairs(std::vector<HeldPair> held, RunKind kind, const std::vector<domain::CohortId>& cohortOrder)
{
    std::erase_if(held, [kind](const HeldPair& pair) { return !mustAsk(pair, kind); });
    const auto seconds = [](const HeldPair& pair) { return pair.lastAccess ? pair.lastAccess->toSecsSinceEpoch() : 0; };
    std::stable_sort(held.begin(), held.end(), [&](const HeldPair& a, const HeldPair& b) {
        return std::tuple(placeOf(a.cohort, cohortOrder), -seconds(a), a.student)
            < std::tuple(placeOf(b.cohort, cohortOrder), -seconds(b), b.student);
    });
    std::vector<Pair> pairs;
    pairs.reserve(held.size());
    for (const HeldPair& pair : held)
        pairs.push_back({pair.student, pair.course});
    return pairs;
}

} // namespace farol::sync
