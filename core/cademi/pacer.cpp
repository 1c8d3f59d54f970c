#include "pacer.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace farol::cademi {

namespace {

constexpr qint64 minute = 60'000;

/// Windows are this much longer than the platform's, because what leaves evenly may arrive unevenly.
constexpr double margin = 1.014;
/// The least distance of two requests, as a share of the even one: a late request delays only itself, and yet the next
/// ones never come in a burst.
constexpr double leastGap = 0.96;
/// A request that leaves so little late, as a share of the even distance, counts as punctual: timers are always a
/// little late, and over hours that would add up. The margin is wide enough for both.
constexpr double forgiven = 0.01;

qint64 milliseconds(double value)
{
    return static_cast<qint64>(std::ceil(value));
}

qint64 forgivenOf(Pace pace)
{
    return pace.perSecond > 0.0 ? static_cast<qint64>(1000.0 / pace.perSecond * forgiven) : 0;
}

} // namespace

std::vector<Pacer::Window> Pacer::windowsOf(Pace pace)
{
    if (pace.perSecond <= 0.0)
        return {};
    const double gap = 1000.0 / pace.perSecond;
    const size_t inMinute = std::max<size_t>(1, static_cast<size_t>(60.0 * pace.perSecond));
    return {{1, milliseconds(gap * leastGap)}, {2, milliseconds(2.0 * gap * margin)},
        {inMinute, milliseconds(minute * margin)}};
}

Pacer::Pacer(Pace pace, qint64 now, const std::vector<qint64>& ages) :
    m_windows(windowsOf(pace)),
    m_forgiven(forgivenOf(pace)),
    m_heldUntil(std::numeric_limits<qint64>::min()),
    m_slowUntil(m_heldUntil)
{
    for (const qint64 age : ages)
        m_sent.push_back(now - std::max<qint64>(age, 0));
    std::sort(m_sent.begin(), m_sent.end());
}

qint64 Pacer::earliest(qint64 now) const
{
    return std::max(now, due(now));
}

qint64 Pacer::due(qint64 now) const
{
    const qint64 slowness = now < m_slowUntil ? 2 : 1;
    qint64 result = m_heldUntil;
    for (const auto& [requests, length] : m_windows) {
        if (m_sent.size() >= requests)
            result = std::max(result, m_sent[m_sent.size() - requests] + length * slowness);
    }
    return result;
}

void Pacer::sent(qint64 now)
{
    m_sent.push_back(std::clamp(due(now), now - m_forgiven, now));
    const size_t most = m_windows.empty() ? 0 : m_windows.back().requests;
    while (m_sent.size() > most)
        m_sent.pop_front();
}

void Pacer::hold(qint64 until)
{
    m_heldUntil = std::max(m_heldUntil, until);
    m_slowUntil = m_heldUntil + minute;
}

void Pacer::slow(qint64 now)
{
    m_slowUntil = std::max(m_slowUntil, now + minute);
}

std::vector<qint64> Pacer::ages(qint64 now) const
{
    std::vector<qint64> result;
    if (m_windows.empty()) // without a limit there is no minute to remember
        return result;
    for (const qint64 instant : m_sent) {
        if (now - instant < m_windows.back().length)
            result.push_back(now - instant);
    }
    return result;
}

} // namespace farol::cademi
