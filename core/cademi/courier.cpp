#include "courier.h"

#include <QRandomGenerator>

#include <algorithm>
#include <limits>

namespace farol::cademi {

using domain::Error;
using domain::Fault;
using domain::Result;

namespace {

QElapsedTimer started()
{
    QElapsedTimer clock;
    clock.start();
    return clock;
}

Error errorOf(Failure failure)
{
    switch (failure) {
    case Failure::Timeout:
        return {Fault::Timeout, QStringLiteral("no complete answer in time")};
    case Failure::Tls:
        return {Fault::Untrusted, QStringLiteral("no trusted TLS connection")};
    case Failure::Redirect:
        return {Fault::Untrusted, QStringLiteral("redirected")};
    case Failure::TooBig:
        return {Fault::BadReply, QStringLiteral("body too big")};
    case Failure::Network:
        break;
    }
    return {Fault::Offline, QStringLiteral("connection failed")};
}

} // namespace

Courier::Courier(Transport& transport, Pace pace, RetryPolicy policy, const std::vector<qint64>& ages,
    std::function<void()> leaving) :
    m_transport(transport),
    m_inFlightMost(pace.inFlight),
    m_policy(std::move(policy)),
    m_leaving(std::move(leaving)),
    m_clock(started()),
    m_pacer(pace, m_clock.elapsed(), ages)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { send(); });
}

Courier::~Courier()
{
    cancel();
}

void Courier::ask(Request request, Place place, Read read, Done done)
{
    auto errand = std::make_shared<Errand>(Errand{std::move(request), std::move(read), std::move(done)});
    if (place == Place::Ahead)
        m_waiting.push_front(std::move(errand));
    else
        m_waiting.push_back(std::move(errand));
    wake(m_clock.elapsed());
}

void Courier::cancel()
{
    m_timer.stop();
    m_waiting.clear();
    m_inFlight = 0;
    m_transport.cancel();
}

void Courier::pause()
{
    m_isPaused = true;
    m_timer.stop();
}

void Courier::resume()
{
    m_isPaused = false;
    wake(m_clock.elapsed());
}

void Courier::slowDown()
{
    m_pacer.slow(m_clock.elapsed());
}

/// Sending is always left to the timer, so that nothing happens inside the call that asks.
void Courier::wake(qint64 at)
{
    if (m_isPaused)
        return;
    const qint64 wait = std::max<qint64>(0, at - m_clock.elapsed());
    if (!m_timer.isActive() || m_timer.remainingTime() > wait)
        m_timer.start(static_cast<int>(std::min<qint64>(wait, std::numeric_limits<int>::max())));
}

void Courier::send()
{
    while (m_inFlight < m_inFlightMost && !m_waiting.empty()) {
        const qint64 now = m_clock.elapsed();
        if (const qint64 earliest = m_pacer.earliest(now); earliest > now)
            return wake(earliest);
        const auto ready = std::find_if(
            m_waiting.begin(), m_waiting.end(), [now](const ErrandPointer& e) { return e->notBefore <= now; });
        if (ready == m_waiting.end()) {
            const auto next = std::min_element(m_waiting.begin(), m_waiting.end(),
                [](const ErrandPointer& a, const ErrandPointer& b) { return a->notBefore < b->notBefore; });
            return wake((*next)->notBefore);
        }
        const ErrandPointer errand = *ready;
        m_waiting.erase(ready);
        m_pacer.sent(now);
        errand->sentAt = now;
        ++m_inFlight;
        ++m_requests;
        if (m_leaving)
            m_leaving();
        m_transport.get(errand->request, [this, errand](const Outcome& outcome) { arrived(errand, outcome); });
    }
}

void Courier::arrived(const ErrandPointer& errand, const Outcome& outcome)
{
    --m_inFlight;
    if (outcome && outcome->date)
        m_platformTime = outcome->date;
    const Result<void> result = outcome ? errand->read(*outcome) : tl::make_unexpected(errorOf(outcome.error()));
    if (!result && triesAgain(*errand, result.error().fault, outcome)) {
        m_waiting.push_front(errand);
        return wake(m_clock.elapsed());
    }
    if (result && errand->sentAt >= m_heldUntil)
        m_waits = 0;
    wake(m_clock.elapsed());
    errand->done(result); // last: who is called may cancel
}

bool Courier::triesAgain(Errand& errand, Fault fault, const Outcome& outcome)
{
    switch (fault) {
    case Fault::Throttled:
        return triesAfterThrottle(errand, outcome);
    case Fault::Offline:
    case Fault::Timeout:
    case Fault::ServerError:
        return triesAfterPause(errand, ++errand.passing);
    case Fault::BadReply:
        return triesAfterPause(errand, ++errand.malformed);
    default:
        return false;
    }
}

bool Courier::triesAfterThrottle(Errand& errand, const Outcome& outcome)
{
    // Those that were under way together are refused together: that is one wait, not several in a row.
    if (errand.sentAt >= m_heldUntil) {
        const qint64 wait = m_policy.waitAfter(m_waits++, outcome ? outcome->retryAfter : std::nullopt);
        m_heldUntil = m_clock.elapsed() + wait;
        m_pacer.hold(m_heldUntil);
    }
    return ++errand.throttled < m_policy.throttledTries;
}

bool Courier::triesAfterPause(Errand& errand, int failures)
{
    const auto pause = m_policy.pauseAfter(failures, QRandomGenerator::global()->generateDouble());
    if (pause)
        errand.notBefore = m_clock.elapsed() + *pause;
    return pause.has_value();
}

} // namespace farol::cademi
