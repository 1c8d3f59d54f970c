#pragma once

#include <QDateTime>

namespace farol::domain {

/// Where the calendar's "now" comes from. Pace, time-outs and pauses use monotonic timers instead.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; ///< in UTC
};

/// The computer's clock.
class SystemClock final : public Clock {
public:
    QDateTime now() const override;
};

/// A calendar that stands where it was put: tests, demonstrations and FAROL_NOW.
class FixedClock final : public Clock {
public:
    explicit FixedClock(const QDateTime& now);
    QDateTime now() const override;
    void set(const QDateTime& now);

private:
    QDateTime m_now;
};

} // namespace farol::domain
