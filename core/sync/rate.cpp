#include "rate.h"

#include <cmath>

namespace farol::sync {

namespace {
constexpr qint64 windowMilliseconds = 30'000;
constexpr qint64 leastMilliseconds = 500;
} // namespace

Rate::Rate()
{
    m_timer.start();
    m_samples.push_back({0, 0});
}

void Rate::note(int requests)
{
    const qint64 now = m_timer.elapsed();
    m_samples.push_back({now, requests});
    while (m_samples.size() > 2 && now - m_samples.front().milliseconds > windowMilliseconds)
        m_samples.pop_front();
}

double Rate::perSecond() const
{
    const qint64 span = m_samples.back().milliseconds - m_samples.front().milliseconds;
    if (span < leastMilliseconds)
        return 0.0;
    return 1000.0 * (m_samples.back().requests - m_samples.front().requests) / static_cast<double>(span);
}

int Rate::secondsFor(int remaining) const
{
    const double rate = perSecond();
    return rate > 0.0 ? static_cast<int>(std::ceil(remaining / rate)) : -1;
}

} // namespace farol::sync
