#include "pair_part.h"

#include "core/domain/reason.h"

#include <algorithm>

namespace farol::sync {

using namespace farol::domain;

namespace {

constexpr size_t openAtOnce = 16; ///< handed to the source, which paces and sends them
constexpr size_t batchCells = 50;
constexpr int batchMilliseconds = 1000;

Cell cellOf(const Pair& pair, const Result<Reading>& reading, const QDateTime& now)
{
    Cell cell;
    cell.student = pair.student;
    cell.course = pair.course;
    if (!reading) {
        cell.reason = reasonOf(reading.error());
        return cell;
    }
    cell.state = reading->state;
    cell.tenths = reading->tenths;
    cell.lessons = reading->lessons;
    cell.watched = reading->watched;
    cell.message = reading->message;
    cell.collectedAt = now;
    return cell;
}

} // namespace

PairPart::PairPart(
    Surroundings with, RunListener& listener, Week week, std::vector<Pair> pairs, const Request& request) :
    m_with(with),
    m_listener(listener),
    m_week(week),
    m_waiting(pairs.begin(), pairs.end()),
    m_suspects(with, week),
    m_total(static_cast<int>(pairs.size())),
    m_outage(with, request,
        {[this] { return m_listener.goesOn(); }, [this] { m_listener.moved(); },
            [this] {
                m_listener.moved();
                ask();
            },
            [this](const Error& error) { fail(error); }})
{
    m_flushTimer.setInterval(batchMilliseconds);
    m_flushTimer.callOnTimeout([this] {
        if (const auto stored = flush(); !stored)
            fail(stored.error());
    });
}

void PairPart::begin()
{
    m_flushTimer.start();
    ask();
}

void PairPart::replaceWaiting(std::vector<Pair> pairs)
{
    std::erase_if(pairs, [this](const Pair& pair) {
        return m_failedRow.holds(pair) || m_suspects.holds(pair)
            || std::find(m_asked.begin(), m_asked.end(), pair) != m_asked.end();
    });
    m_waiting.assign(pairs.begin(), pairs.end());
    m_total = m_done + static_cast<int>(m_asked.size() + m_suspects.held() + m_waiting.size());
}

void PairPart::ask()
{
    while (m_asked.size() < openAtOnce && !m_waiting.empty()) {
        const Pair pair = m_waiting.front();
        m_waiting.pop_front();
        m_asked.push_back(pair);
        m_with.source.progress(pair.student, pair.course, [this, pair](const Result<Reading>& reading) {
            if (m_listener.goesOn())
                answered(pair, reading);
        });
    }
    if (m_asked.empty())
        finish();
}

/// Nothing is left but the suspects, if there are any.
void PairPart::finish()
{
    believe(m_suspects.release());
    if (const std::vector<Pair> again = m_suspects.take(); !again.empty()) {
        m_waiting.assign(again.begin(), again.end());
        return ask();
    }
    m_flushTimer.stop();
    if (const auto stored = flush(); !stored)
        return fail(stored.error());
    if (!m_waiting.empty()) // what was stored last made more to ask
        return begin();
    m_listener.partDone();
}

void PairPart::answered(const Pair& pair, const Result<Reading>& reading)
{
    if (!reading && reading.error().fault == Fault::Refused) {
        askAgain({});
        return m_outage.doubt(reading.error());
    }
    // An error that does not pass says nothing of this pair: it stays unasked.
    if (!reading && !isPassing(reading.error().fault))
        return fail(reading.error());
    std::erase(m_asked, pair);
    if (const auto gathered = gather(pair, reading); !gathered)
        return fail(gathered.error());
    if (m_failedRow.meansGone()) {
        const std::vector<Pair> again = m_failedRow.take();
        m_done -= static_cast<int>(again.size());
        m_failed -= static_cast<int>(again.size());
        askAgain(again);
        if (const auto stored = flush(); !stored)
            return fail(stored.error());
        return m_outage.wait(reading.error());
    }
    if (m_batch.size() >= batchCells) {
        if (const auto stored = flush(); !stored)
            return fail(stored.error());
    }
    m_listener.moved();
    ask();
}

Result<void> PairPart::gather(const Pair& pair, const Result<Reading>& reading)
{
    if (!reading) {
        m_batch.push_back(cellOf(pair, reading, m_with.clock.now()));
        m_failedRow.failed(pair);
        ++m_done;
        ++m_failed;
        return {};
    }
    m_failedRow.broken();
    m_outage.accepted();
    return m_suspects.sift({pair, *reading}).map([this](const std::vector<Suspects::Answer>& answers) {
        believe(answers);
    });
}

void PairPart::believe(const std::vector<Suspects::Answer>& answers)
{
    for (const auto& [pair, reading] : answers) {
        m_batch.push_back(cellOf(pair, reading, m_with.clock.now()));
        ++m_done;
    }
}

/// What was asked and these come before everything else.
void PairPart::askAgain(std::vector<Pair> pairs)
{
    m_waiting.insert(m_waiting.begin(), m_asked.begin(), m_asked.end());
    m_waiting.insert(m_waiting.begin(), pairs.begin(), pairs.end());
    m_asked.clear();
}

Result<void> PairPart::stop()
{
    m_flushTimer.stop();
    m_outage.stop();
    believe(m_suspects.release());
    return flush();
}

Result<void> PairPart::flush()
{
    if (m_batch.empty())
        return {};
    if (const auto saved = m_with.store.save(m_week, m_batch, m_with.clock.now()); !saved)
        return saved;
    m_batch.clear();
    m_listener.stored();
    return {};
}

void PairPart::fail(const Error& error)
{
    m_listener.partFailed(error);
}

} // namespace farol::sync
