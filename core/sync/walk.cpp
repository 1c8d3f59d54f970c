#include "walk.h"

#include "core/domain/reason.h"
#include "core/storage/school_reader.h"
#include "core/storage/statement.h"

#include <set>

namespace farol::sync {

using namespace farol::domain;

namespace {

constexpr int openAtOnce = 16; ///< handed to the source, which paces and sends them
constexpr size_t batchCells = 50;
constexpr int batchMilliseconds = 1000;
constexpr int tellMilliseconds = 250;
constexpr int offlineAfter = 10; ///< passing faults in a row
constexpr int manyStudents = 2; ///< a list that falls from so many to none is not believed

bool isPassing(Fault fault)
{
    using enum Fault;
    return fault == Offline || fault == Timeout || fault == ServerError || fault == Throttled || fault == BadReply;
}

// When each turma's list was last obtained: those longest ago come first.
const QString obtainedSql = QStringLiteral("SELECT cohort, max(obtained_at) FROM roster GROUP BY cohort");

} // namespace

Walk::Walk(Surroundings surroundings) :
    m_with(std::move(surroundings))
{
    m_since.start();
    m_lastTold.start();
    m_flushTimer.setInterval(batchMilliseconds);
    m_flushTimer.callOnTimeout([this] {
        if (const auto stored = flush(); !stored)
            end(stored.error());
    });
}

Walk::~Walk()
{
    if (!m_ended)
        m_with.source.cancel();
}

void Walk::begin()
{
    if (const auto opened = openWeek(); !opened)
        return end(opened.error());
    tell(Phase::Lists);
    if (m_cohorts.empty())
        return planAndAskPairs();
    askLists();
}

void Walk::stop(const Error& error)
{
    const auto stored = flush();
    end(stored ? error : stored.error());
}

Result<void> Walk::openWeek()
{
    auto school = storage::readSchool(m_with.store.connection());
    if (!school)
        return tl::make_unexpected(school.error());
    m_school = *std::move(school);
    const QDateTime now = m_with.clock.now();
    const auto week = m_with.store.openPhoto(now, m_school.zone);
    if (!week)
        return tl::make_unexpected(week.error());
    m_week = *week;
    const auto stopped = m_with.store.lastRunWasStopped(m_week);
    if (!stopped)
        return tl::make_unexpected(stopped.error());
    m_kind = m_with.scope == Scope::Full ? RunKind::Full : *stopped ? RunKind::Continued : RunKind::New;
    const auto run = m_with.store.beginRun(m_week, now);
    if (!run)
        return tl::make_unexpected(run.error());
    m_run = *run;
    auto cohorts = cohortsOldestFirst();
    if (!cohorts)
        return tl::make_unexpected(cohorts.error());
    m_cohorts = *std::move(cohorts);
    return {};
}

Result<std::vector<Cohort>> Walk::cohortsOldestFirst() const
{
    auto statement = storage::Statement::prepare(m_with.store.connection(), obtainedSql);
    if (!statement)
        return tl::make_unexpected(statement.error());
    if (const auto asked = statement->run(); !asked)
        return tl::make_unexpected(asked.error());
    std::map<CohortId, qint64> obtained;
    while (statement->next())
        obtained[statement->id<CohortId>(0)] = statement->integer(1);
    std::vector<Cohort> cohorts;
    std::copy_if(m_school.cohorts.begin(), m_school.cohorts.end(), std::back_inserter(cohorts),
        [](const Cohort& cohort) { return !cohort.archived; });
    std::stable_sort(cohorts.begin(), cohorts.end(),
        [&](const Cohort& a, const Cohort& b) { return obtained[a.id] < obtained[b.id]; });
    return cohorts;
}

void Walk::askLists()
{
    while (m_listsOpen < openAtOnce && m_nextList < m_cohorts.size()) {
        const Cohort& cohort = m_cohorts[m_nextList++];
        ++m_listsOpen;
        m_with.source.students(cohort.tag, [this, id = cohort.id](const Result<std::vector<Listed>>& listed) {
            --m_listsOpen;
            listAnswered(id, listed);
        });
    }
}

void Walk::listAnswered(CohortId cohort, const Result<std::vector<Listed>>& listed)
{
    if (listed || listed.error().fault == Fault::BadReply || listed.error().fault == Fault::Rejected)
        m_anythingAccepted = true;
    else if (!isPassing(listed.error().fault) || !m_anythingAccepted)
        return stop(listed.error());
    if (weekChanged())
        return beginAnew();
    if (const auto stored = storeList(cohort, listed); !stored)
        return end(stored.error());
    m_with.stored(m_week);
    tell(Phase::Lists);
    askLists();
    if (m_listsOpen == 0)
        planAndAskPairs();
}

Result<void> Walk::storeList(CohortId cohort, const Result<std::vector<Listed>>& listed)
{
    if (!listed)
        return keepList(cohort, reasonOf(listed.error()));
    if (listed->empty()) {
        const auto before = m_with.store.lastRosterSize(m_week, cohort);
        if (!before)
            return tl::make_unexpected(before.error());
        if (*before >= manyStudents)
            return keepList(cohort, Reason::BadReply);
    }
    return m_with.store.saveRoster(m_week, cohort, *listed, m_with.clock.now());
}

Result<void> Walk::keepList(CohortId cohort, Reason reason)
{
    ++m_listsMissing;
    return m_with.store.keepRoster(m_week, cohort, reason);
}

void Walk::planAndAskPairs()
{
    auto held = m_with.store.heldPairs(m_week);
    if (!held)
        return end(held.error());
    std::vector<CohortId> order;
    for (const Cohort& cohort : m_cohorts)
        order.push_back(cohort.id);
    m_pairs = planPairs(*std::move(held), m_kind, order);
    m_flushTimer.start();
    tell(Phase::Pairs);
    askPairs();
}

void Walk::askPairs()
{
    while (m_pairsOpen < openAtOnce && m_nextPair < m_pairs.size()) {
        const Pair pair = m_pairs[m_nextPair++];
        ++m_pairsOpen;
        m_with.source.progress(pair.student, pair.course, [this, pair](const Result<Reading>& reading) {
            --m_pairsOpen;
            pairAnswered(pair, reading);
        });
    }
    if (m_pairsOpen == 0)
        finish();
}

void Walk::pairAnswered(const Pair& pair, const Result<Reading>& reading)
{
    if (!reading && !isPassing(reading.error().fault))
        return stop(reading.error());
    if (weekChanged())
        return beginAnew();
    Cell cell;
    cell.student = pair.student;
    cell.course = pair.course;
    if (reading) {
        cell.state = reading->state;
        cell.tenths = reading->tenths;
        cell.lessons = reading->lessons;
        cell.watched = reading->watched;
        cell.collectedAt = m_with.clock.now();
    } else {
        cell.reason = reasonOf(reading.error());
    }
    gather(cell);
    if (!reading && ++m_failedInARow >= offlineAfter)
        return stop(reading.error());
    if (reading)
        m_failedInARow = 0;
    if (m_batch.size() >= batchCells) {
        if (const auto stored = flush(); !stored)
            return end(stored.error());
    }
    tell(Phase::Pairs);
    askPairs();
}

void Walk::gather(const Cell& cell)
{
    m_anythingAccepted = m_anythingAccepted || answered(cell.state) || cell.state == CellState::NoAccess;
    ++m_pairsDone;
    m_pairsFailed += cell.state == CellState::NotCollected ? 1 : 0;
    m_batch.push_back(cell);
}

Result<void> Walk::flush()
{
    if (m_batch.empty())
        return {};
    if (const auto saved = m_with.store.save(m_week, m_batch, m_with.clock.now()); !saved)
        return saved;
    m_batch.clear();
    m_with.stored(m_week);
    return {};
}

bool Walk::weekChanged() const
{
    return Week::ofInstant(m_with.clock.now(), m_school.zone) != m_week;
}

/// What was answered belongs to the week in which it was collected; the rest is asked anew for the new week.
void Walk::beginAnew()
{
    m_with.source.cancel();
    m_flushTimer.stop();
    if (const auto stored = flush(); !stored)
        return end(stored.error());
    const storage::RunCounts counts{m_with.source.requests(), m_pairsDone - m_pairsFailed, m_pairsFailed};
    if (const auto closed = m_with.store.endRun(m_run, m_with.clock.now(), false, counts); !closed)
        return end(closed.error());
    m_listsOpen = m_pairsOpen = m_pairsDone = m_pairsFailed = m_failedInARow = m_listsMissing = 0;
    m_nextList = m_nextPair = 0;
    m_pairs.clear();
    begin();
}

void Walk::finish()
{
    if (const auto stored = flush(); !stored)
        return end(stored.error());
    end(std::nullopt);
}

void Walk::end(std::optional<Error> error)
{
    if (std::exchange(m_ended, true))
        return;
    m_with.source.cancel();
    m_flushTimer.stop();
    Outcome outcome;
    outcome.week = m_week;
    outcome.listsMissing = m_listsMissing;
    outcome.requests = m_with.source.requests();
    outcome.seconds = static_cast<double>(m_since.elapsed()) / 1000.0;
    outcome.error = std::move(error);
    if (m_run != 0) {
        const storage::RunCounts counts{outcome.requests, m_pairsDone - m_pairsFailed, m_pairsFailed};
        const auto closed = m_with.store.endRun(m_run, m_with.clock.now(), !outcome.error.has_value(), counts);
        if (!closed && !outcome.error)
            outcome.error = closed.error();
        countPhoto(outcome);
    }
    m_with.ended(outcome);
}

void Walk::countPhoto(Outcome& outcome) const
{
    const auto held = m_with.store.heldPairs(m_week);
    if (!held)
        return;
    std::set<StudentId> students;
    for (const storage::HeldPair& pair : *held) {
        students.insert(pair.student);
        ++outcome.cells;
        outcome.noAccess += pair.state == CellState::NoAccess ? 1 : 0;
        outcome.notCollected += pair.state == CellState::NotCollected ? 1 : 0;
    }
    outcome.fetched = outcome.cells - outcome.noAccess - outcome.notCollected;
    outcome.students = static_cast<int>(students.size());
}

void Walk::tell(Phase phase)
{
    const bool all = m_pairsDone == static_cast<int>(m_pairs.size());
    m_rate.note(m_with.source.requests());
    if (m_lastTold.elapsed() < tellMilliseconds && !all)
        return;
    m_lastTold.restart();
    const int total = static_cast<int>(m_pairs.size());
    m_with.progressed({phase, m_week, m_pairsDone, total, m_pairsFailed, m_rate.perSecond(),
        phase == Phase::Pairs ? m_rate.secondsFor(total - m_pairsDone) : -1});
}

} // namespace farol::sync
