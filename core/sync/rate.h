#pragma once

#include <QElapsedTimer>

#include <deque>

namespace farol::sync {

/// How many requests a second leave, over the last half minute; for the time left, not for the pace.
class Rate {
public:
    Rate();
    /// Notes the count of requests sent so far.
    void note(int requests);
    double perSecond() const;
    /// −1 while nothing is known.
    int secondsFor(int remaining) const;

private:
    struct Sample {
        qint64 milliseconds;
        int requests;
    };
    QElapsedTimer m_timer;
    std::deque<Sample> m_samples;
};

} // namespace farol::sync
