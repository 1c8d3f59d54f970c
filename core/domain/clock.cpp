#include "clock.h"

namespace farol::domain {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

FixedClock::FixedClock(const QDateTime& now) :
    m_now(now.toUTC())
{
}

QDateTime FixedClock::now() const
{
    return m_now;
}

void FixedClock::set(const QDateTime& now)
{
    m_now = now.toUTC();
}

} // namespace farol::domain
