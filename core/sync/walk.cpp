#include "walk.h"

#include "core/storage/school_reader.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <map>

namespace farol::sync {

using namespace farol::domain;

namespace {

constexpr int tellMilliseconds = 250;

// When each turma's list was last obtained: those longest ago come first.
const QString obtainedSql = QStringLiteral("SELECT cohort, max(obtained_at) FROM roster GROUP BY cohort");

} // namespace

Walk::Walk(Surroundings with, Request request, Ears ears) :
    m_with(with),
    m_request(std::move(request)),
    m_ears(std::move(ears))
{
    m_since.start();
    m_lastTold.start();
}

Walk::~Walk()
{
    if (m_ended)
        return;
    m_with.source.cancel();
    m_with.source.resume();
}

void Walk::begin()
{
    if (m_ended) // cancelled before its first act
        return;
    const auto kind = m_week.isValid() ? Greeting::Kind::Again : Greeting::Kind::First;
    m_greeting = std::make_unique<Greeting>(m_with, *this, m_request, kind);
    m_greeting->ask();
}

/// Nothing is written before the platform has answered.
void Walk::photograph()
{
    if (const auto opened = openWeek(); !opened)
        return end(opened.error());
    auto cohorts = listsToAsk();
    if (!cohorts)
        return end(cohorts.error());
    m_lists = std::make_unique<ListPart>(m_with, *this, m_week, *std::move(cohorts), m_request);
    tell(Phase::Lists);
    m_lists->ask();
}

/// What is under way is answered and stored; everything else waits in the source.
void Walk::pause()
{
    if (m_ended || std::exchange(m_isPaused, true))
        return;
    m_with.source.pause();
    if (m_greeting)
        m_greeting->pause();
    if (m_lists)
        m_lists->pause();
    if (m_pairs)
        m_pairs->pause();
    tell(Phase::Paused);
}

void Walk::resume()
{
    if (m_ended || !std::exchange(m_isPaused, false))
        return;
    const bool isSameWeek = !m_lists || goesOn(); // first, so that nothing more is asked for a week that has ended
    m_with.source.resume();
    if (!isSameWeek)
        return;
    if (m_greeting)
        m_greeting->resume();
    if (m_lists)
        m_lists->resume();
    if (m_pairs)
        m_pairs->resume();
    moved();
}

void Walk::stop(const Error& error)
{
    m_watchesAudit = false;
    m_with.source.cancel();
    stopParts();
    const auto kept = m_pairs ? m_pairs->stop() : Result<void>();
    end(kept ? error : kept.error());
}

void Walk::stopParts()
{
    if (m_greeting)
        m_greeting->stop();
    if (m_lists)
        m_lists->stop();
}

bool Walk::goesOn()
{
    if (m_auditFault) {
        stop(*m_auditFault);
        return false;
    }
    // A clock that is set back makes no earlier week of this one.
    if (Week::ofInstant(m_with.clock.now(), m_school.zone) <= m_week)
        return true;
    beginAnew();
    return false;
}

void Walk::moved()
{
    tell(isWaiting() ? Phase::Waiting : m_pairs ? Phase::Pairs : Phase::Lists);
}

bool Walk::isWaiting() const
{
    return (m_greeting && m_greeting->isWaiting()) || (m_lists && m_lists->isWaiting())
        || (m_pairs && m_pairs->isWaiting());
}

void Walk::stored()
{
    if (m_watchesAudit)
        lookAtAudit();
    m_ears.stored(m_week);
}

void Walk::partDone()
{
    if (m_pairs)
        return end(std::exchange(m_auditFault, std::nullopt));
    m_lists ? askPairs() : photograph();
}

void Walk::partFailed(const Error& error)
{
    stop(error);
}

Result<void> Walk::openWeek()
{
    auto school = storage::readSchool(m_with.store.connection());
    if (!school)
        return tl::make_unexpected(school.error());
    m_school = *std::move(school);
    const auto week = m_with.store.openPhoto(m_with.clock.now(), m_school.zone);
    if (!week)
        return tl::make_unexpected(week.error());
    m_week = *week;
    auto cohorts = cohortsOldestFirst();
    if (!cohorts)
        return tl::make_unexpected(cohorts.error());
    m_cohorts = *std::move(cohorts);
    return beginRun();
}

Result<void> Walk::beginRun()
{
    std::vector<CohortId> order;
    for (const Cohort& cohort : m_cohorts)
        order.push_back(cohort.id);
    const QDateTime now = m_with.clock.now();
    auto plan = PhotoPlan::make(m_with.store, m_week, now, m_request, std::move(order));
    if (!plan)
        return tl::make_unexpected(plan.error());
    m_plan = *std::move(plan);
    return m_with.store.beginRun(m_week, now, {static_cast<int>(m_request.starter), static_cast<int>(m_request.scope)})
        .map([this](qint64 run) { m_run = run; });
}

Result<std::vector<Cohort>> Walk::cohortsOldestFirst() const
{
    std::map<CohortId, qint64> obtained;
    const auto read = storage::eachRow(m_with.store.connection(), obtainedSql,
        [&obtained](const storage::Statement& row) { obtained[row.id<CohortId>(0)] = row.integer(1); });
    if (!read)
        return tl::make_unexpected(read.error());
    const auto isAsked = [this](const Cohort& cohort) {
        const auto& chosen = m_request.cohorts;
        return !cohort.archived
            && (chosen.empty() || std::find(chosen.begin(), chosen.end(), cohort.id) != chosen.end());
    };
    std::vector<Cohort> cohorts;
    std::copy_if(m_school.cohorts.begin(), m_school.cohorts.end(), std::back_inserter(cohorts), isAsked);
    std::stable_sort(cohorts.begin(), cohorts.end(),
        [&](const Cohort& a, const Cohort& b) { return obtained[a.id] < obtained[b.id]; });
    return cohorts;
}

/// All of them, but for a run of failures those that were obtained this week already.
Result<std::vector<Cohort>> Walk::listsToAsk() const
{
    if (m_request.scope != Scope::Failures)
        return m_cohorts;
    const auto obtained = m_with.store.obtainedRosters(m_week);
    if (!obtained)
        return tl::make_unexpected(obtained.error());
    std::vector<Cohort> missing = m_cohorts;
    std::erase_if(missing, [&obtained](const Cohort& cohort) {
        return std::find(obtained->begin(), obtained->end(), cohort.id) != obtained->end();
    });
    return missing;
}

void Walk::askPairs()
{
    auto pairs = m_plan->begin();
    if (!pairs)
        return end(pairs.error());
    m_pairs = std::make_unique<PairPart>(m_with, *this, m_week, *std::move(pairs), m_request);
    m_watchesAudit = true;
    tell(Phase::Pairs);
    m_pairs->begin();
}

void Walk::lookAtAudit()
{
    auto pairs = m_plan->look();
    if (!pairs)
        m_auditFault = pairs.error();
    else if (*pairs)
        m_pairs->replaceWaiting(**std::move(pairs));
}

/// What was answered belongs to the week in which it was collected; the rest is asked anew for the new week.
void Walk::beginAnew()
{
    m_watchesAudit = false;
    m_with.source.cancel();
    stopParts();
    const auto kept = m_pairs ? m_pairs->stop() : Result<void>();
    if (!kept)
        return end(kept.error());
    if (const auto closed = closeRun(Error{Fault::Cancelled, QStringLiteral("the week ended")}); !closed)
        return end(closed.error());
    m_run = 0;
    m_pastGreetings.push_back(std::move(m_greeting));
    m_pastLists.push_back(std::move(m_lists));
    m_pastPairs.push_back(std::move(m_pairs));
    begin();
}

Result<void> Walk::closeRun(const std::optional<Error>& error)
{
    const int failed = m_pairs ? m_pairs->failed() : 0;
    const int fetched = m_pairs ? m_pairs->done() - failed : 0;
    if (const auto there = m_with.store.connection().requireInPlace(); !there)
        return there;
    return m_with.store.endRun(
        m_run, m_with.clock.now(), error, {m_with.source.requests(), fetched, failed, m_plan->carried()});
}

void Walk::end(std::optional<Error> error)
{
    if (std::exchange(m_ended, true))
        return;
    m_with.source.cancel();
    m_with.source.resume();
    Outcome outcome;
    outcome.week = m_week;
    outcome.cohorts = static_cast<int>(m_cohorts.size());
    outcome.listsMissing = m_lists ? m_lists->missing() : 0;
    outcome.requests = m_with.source.requests();
    outcome.seconds = static_cast<double>(m_since.elapsed()) / 1000.0;
    outcome.error = std::move(error);
    if (m_run != 0) {
        const auto closed = closeRun(outcome.error);
        if (!closed && !outcome.error)
            outcome.error = closed.error();
    }
    if (m_week.isValid())
        countPhoto(outcome);
    m_ears.ended(outcome);
}

void Walk::countPhoto(Outcome& outcome) const
{
    const auto counts = m_with.store.photoCounts(m_week);
    const auto audit = m_with.store.audit(m_week);
    if (!counts || !audit)
        return;
    outcome.students = counts->students;
    outcome.cells = counts->cells;
    outcome.fetched = counts->fetched;
    outcome.carried = counts->carried;
    outcome.noAccess = counts->noAccess;
    outcome.notCollected = counts->notCollected;
    outcome.isFull = counts->isFull;
    outcome.audited = audit->audited;
    outcome.differing = audit->differing;
}

void Walk::tell(Phase phase)
{
    phase = m_isPaused ? Phase::Paused : phase;
    const int total = m_pairs ? m_pairs->total() : 0;
    const int done = m_pairs ? m_pairs->done() : 0;
    m_rate.note(m_with.source.requests());
    // The end of a phase is always told, what lies between at most four times a second.
    if (phase == m_phase && m_lastTold.elapsed() < tellMilliseconds && done != total)
        return;
    m_phase = phase;
    m_lastTold.restart();
    Progress progress;
    progress.phase = phase;
    progress.week = m_week;
    progress.done = done;
    progress.total = total;
    progress.failed = m_pairs ? m_pairs->failed() : 0;
    progress.rate = m_rate.perSecond();
    if (m_plan) {
        progress.carried = m_plan->repeated();
        progress.audited = m_plan->audit().audited;
        progress.differing = m_plan->audit().differing;
    }
    progress.secondsLeft = phase == Phase::Pairs ? m_rate.secondsFor(total - done) : -1;
    m_ears.progressed(progress);
}

} // namespace farol::sync
