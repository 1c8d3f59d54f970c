#include "pair_part.h"

#include "core/domain/reason.h"

#include <algorithm>

namespace farol::sync {

using namespace farol::domain;

namespace {

constexpr size_t openAtOnce = 16; ///< handed to the source, which paces and sends them
constexpr size_t batchCells = 50;
constexpr int batchMilliseconds = 1000;
constexpr size_t goneAfter = 10; ///< passing faults in a row

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
    cell.collectedAt = now;
    return cell;
}

} // namespace

PairPart::PairPart(
    Surroundings with, RunListener& listener, Week week, std::vector<Pair> pairs, const Request& request) :
    m_with(with),
    m_listener(listener),
    m_week(week),
    m_request(request),
    m_waiting(pairs.begin(), pairs.end()),
    m_total(static_cast<int>(pairs.size()))
{
    m_flushTimer.setInterval(batchMilliseconds);
    m_flushTimer.callOnTimeout([this] {
        if (const auto stored = flush(); !stored)
            fail(stored.error());
    });
    m_lookTimer.setInterval(request.lookEvery);
    m_lookTimer.callOnTimeout([this] { look(); });
}

void PairPart::begin()
{
    m_flushTimer.start();
    ask();
}

void PairPart::replaceWaiting(std::vector<Pair> pairs)
{
    const auto holds = [](const std::vector<Pair>& some, const Pair& pair) {
        return std::find(some.begin(), some.end(), pair) != some.end();
    };
    std::erase_if(pairs, [&](const Pair& pair) { return holds(m_asked, pair) || holds(m_failedInARow, pair); });
    m_waiting.assign(pairs.begin(), pairs.end());
    m_total = m_done + static_cast<int>(m_asked.size() + m_waiting.size());
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
    if (!m_asked.empty())
        return;
    m_flushTimer.stop();
    if (const auto stored = flush(); !stored)
        return fail(stored.error());
    if (!m_waiting.empty()) // what was stored last made more to ask
        return begin();
    m_listener.partDone();
}

void PairPart::answered(const Pair& pair, const Result<Reading>& reading)
{
    // An error that does not pass says nothing of this pair: it stays unasked.
    if (!reading && !isPassing(reading.error().fault))
        return fail(reading.error());
    std::erase(m_asked, pair);
    gather(pair, reading);
    if (m_failedInARow.size() >= goneAfter)
        return wait(reading.error());
    if (m_batch.size() >= batchCells) {
        if (const auto stored = flush(); !stored)
            return fail(stored.error());
    }
    m_listener.moved();
    ask();
}

void PairPart::gather(const Pair& pair, const Result<Reading>& reading)
{
    m_batch.push_back(cellOf(pair, reading, m_with.clock.now()));
    ++m_done;
    if (reading) {
        m_failedInARow.clear();
        return;
    }
    ++m_failed;
    m_failedInARow.push_back(pair);
}

Result<void> PairPart::stop()
{
    m_flushTimer.stop();
    m_lookTimer.stop();
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

/// What was asked and what failed in a row is asked again once the platform is back, before everything else.
void PairPart::wait(const Error& error)
{
    m_with.source.cancel();
    m_lastFault = error;
    if (const auto stored = flush(); !stored)
        return fail(stored.error());
    if (m_request.patience.count() <= 0)
        return fail(error);
    m_waiting.insert(m_waiting.begin(), m_asked.begin(), m_asked.end());
    m_waiting.insert(m_waiting.begin(), m_failedInARow.begin(), m_failedInARow.end());
    const int again = static_cast<int>(m_failedInARow.size());
    m_done -= again;
    m_failed -= again;
    m_asked.clear();
    m_failedInARow.clear();
    if (!m_gone.isValid())
        m_gone.start();
    m_lookTimer.start();
    m_listener.moved();
}

void PairPart::look()
{
    if (!m_listener.goesOn())
        return;
    if (std::chrono::milliseconds(m_gone.elapsed()) > m_request.patience)
        return fail(m_lastFault);
    m_with.source.cancel();
    m_with.source.tags([this](const Result<std::vector<Tag>>& tags) {
        if (!tags && !isPassing(tags.error().fault))
            return fail(tags.error());
        if (!tags)
            return;
        m_lookTimer.stop();
        m_gone.invalidate();
        m_listener.moved();
        ask();
    });
}

} // namespace farol::sync
