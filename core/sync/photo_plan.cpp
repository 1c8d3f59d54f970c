#include "photo_plan.h"

#include <QRandomGenerator>

#include <algorithm>

namespace farol::sync {

using namespace farol::domain;
using storage::Audit;

namespace {

constexpr qint64 fullEveryWeeks = 4;
constexpr int toleratedDifferences = 1; ///< two or more make the photo full

RunKind kindOf(Scope scope, bool continued)
{
    if (scope == Scope::Full)
        return RunKind::Full;
    if (scope == Scope::Failures)
        return RunKind::Failures;
    return continued ? RunKind::Continued : RunKind::New;
}

} // namespace

PhotoPlan::PhotoPlan(
    storage::Store& store, Week week, const QDateTime& now, const Request& request, std::vector<CohortId> cohortOrder) :
    m_store(&store),
    m_week(week),
    m_begun(QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC)),
    m_request(request),
    m_cohortOrder(std::move(cohortOrder))
{
}

Result<PhotoPlan> PhotoPlan::make(
    storage::Store& store, Week week, const QDateTime& now, const Request& request, std::vector<CohortId> cohortOrder)
{
    PhotoPlan plan(store, week, now, request, std::move(cohortOrder));
    return plan.decideKind().map([&plan] { return std::move(plan); });
}

/// A full run that was stopped is owed: the next run of the week continues it, whatever it was asked for.
Result<void> PhotoPlan::decideKind()
{
    const auto stopped = m_store->lastRunWasStopped(m_week);
    const auto fullSince = m_store->stoppedRunSince(m_week, static_cast<int>(Scope::Full));
    if (!stopped || !fullSince)
        return tl::make_unexpected(stopped ? fullSince.error() : stopped.error());
    m_owesFull = fullSince->has_value();
    const bool failuresOnly = m_request.scope == Scope::Failures;
    m_manner.kind = kindOf(m_owesFull && !failuresOnly ? Scope::Full : m_request.scope, *stopped);
    m_manner.since = *fullSince;
    return {};
}

Result<void> PhotoPlan::decideCarrying()
{
    const auto full = m_store->lastFullPhoto(m_week);
    const auto audit = m_store->audit(m_week);
    if (!full || !audit)
        return tl::make_unexpected(full ? audit.error() : full.error());
    m_audit = *audit;
    const bool isDue = !*full || m_week - **full >= fullEveryWeeks;
    const bool isFull =
        isDue || m_owesFull || m_manner.kind == RunKind::Full || m_audit.differing > toleratedDifferences;
    m_manner.carrying = isFull ? Carrying::Forbidden : Carrying::Allowed;
    return {};
}

Result<Plan> PhotoPlan::plan() const
{
    Planning planning(m_manner, m_cohortOrder);
    return m_store
        ->eachHeldPair(m_week, m_request.cohorts, [&planning](const storage::HeldPair& held) { planning.add(held); })
        .map([&planning] { return planning.finish(); });
}

Result<std::vector<Pair>> PhotoPlan::begin()
{
    if (const auto decided = decideCarrying(); !decided)
        return tl::make_unexpected(decided.error());
    if (m_manner.carrying == Carrying::Forbidden)
        return askEverything();
    auto plan = this->plan();
    if (!plan)
        return tl::make_unexpected(plan.error());
    // The sample is drawn before anything is repeated: a stop in between leaves no photo whose audit was never drawn.
    return draw(*plan).and_then([&] { return repeat(*plan); }).and_then([&] { return auditFirst(*plan); });
}

Result<std::optional<std::vector<Pair>>> PhotoPlan::look()
{
    if (m_manner.carrying == Carrying::Forbidden)
        return std::nullopt;
    const auto audit = m_store->audit(m_week);
    if (!audit)
        return tl::make_unexpected(audit.error());
    m_audit = *audit;
    if (m_audit.differing <= toleratedDifferences)
        return std::nullopt;
    m_manner.carrying = Carrying::Forbidden;
    m_manner.since = m_begun; // what this run has asked already is not asked again
    return askEverything().map([](std::vector<Pair> ask) { return std::optional(std::move(ask)); });
}

Result<std::vector<Pair>> PhotoPlan::askEverything()
{
    m_carried = 0;
    m_repeated = 0;
    return m_store->withdrawCarried(m_week, m_request.cohorts).and_then([this] { return plan(); }).map([](Plan plan) {
        return std::move(plan.ask);
    });
}

/// Once per photo: what an earlier run of the week drew counts, only what its repeating lacked is drawn in addition.
Result<void> PhotoPlan::draw(const Plan& plan)
{
    const auto pending = m_store->pendingAudit(m_week);
    if (!pending)
        return tl::make_unexpected(pending.error());
    const size_t all = auditSize(plan.repeat.size() + plan.kept.size() + static_cast<size_t>(m_audit.audited));
    const size_t drawn = pending->size() + static_cast<size_t>(m_audit.audited);
    if (all <= drawn)
        return {};
    const quint32 seed = m_request.auditSeed.value_or(QRandomGenerator::global()->generate());
    return m_store->drawAudit(m_week, auditSample(plan.repeat, all - drawn, seed));
}

Result<void> PhotoPlan::repeat(const Plan& plan)
{
    std::vector<Pair> pairs;
    pairs.reserve(plan.repeat.size());
    for (const Repeated& repeated : plan.repeat)
        pairs.push_back(repeated.pair);
    m_carried = static_cast<int>(pairs.size());
    m_repeated = m_carried + static_cast<int>(plan.kept.size());
    return m_store->carry(m_week, pairs);
}

/// The pairs of the sample that belong to this run, then all others. One that is not repeated any more has its place
/// among these.
Result<std::vector<Pair>> PhotoPlan::auditFirst(const Plan& plan)
{
    auto first = m_store->pendingAudit(m_week);
    if (!first)
        return first;
    const auto isRepeated = [&plan](const Pair& pair) {
        const auto before = [](const Repeated& repeated, const Pair& other) { return repeated.pair < other; };
        const auto place = std::lower_bound(plan.repeat.begin(), plan.repeat.end(), pair, before);
        return (place != plan.repeat.end() && place->pair == pair)
            || std::binary_search(plan.kept.begin(), plan.kept.end(), pair);
    };
    std::erase_if(*first, [&](const Pair& pair) { return !isRepeated(pair); });
    m_repeated -= static_cast<int>(first->size());
    first->insert(first->end(), plan.ask.begin(), plan.ask.end());
    return first;
}

} // namespace farol::sync
