#pragma once

#include <QtGlobal>

#include <deque>
#include <vector>

namespace farol::cademi {

/// How fast a school may be asked.
struct Pace {
    double perSecond = 2.0; ///< 0 = no limit
    int inFlight = 6; ///< as many connections as Qt opens to a host
};

/// Says when the next request may leave, so that a school is asked as fast as it allows and never faster. Pure: whoever
/// asks brings the time, in milliseconds of a monotonic clock with any start.
class Pacer {
public:
    /// `ages`: how long ago earlier requests to this school left, in milliseconds, so that a restart does not begin
    /// anew.
    explicit Pacer(Pace pace, qint64 now = 0, const std::vector<qint64>& ages = {});

    /// The earliest instant for the next request; `now` when it may leave at once.
    qint64 earliest(qint64 now) const;
    /// A request leaves now.
    void sent(qint64 now);
    /// Nothing leaves before `until`, and only half as fast in the minute after it.
    void hold(qint64 until);
    /// Only half as fast in the minute from `now`.
    void slow(qint64 now);

    /// Ages of the requests of the last minute, oldest first: what the next run must be given.
    std::vector<qint64> ages(qint64 now) const;

private:
    /// At most so many requests in any so many milliseconds.
    struct Window {
        size_t requests;
        qint64 length;
    };
    static std::vector<Window> windowsOf(Pace pace);
    qint64 due(qint64 now) const; ///< like earliest, but may be in the past

    std::vector<Window> m_windows;
    std::deque<qint64> m_sent; ///< oldest first, as many as the longest window needs
    qint64 m_forgiven; ///< lateness that counts as none
    qint64 m_heldUntil;
    qint64 m_slowUntil;
};

} // namespace farol::cademi
