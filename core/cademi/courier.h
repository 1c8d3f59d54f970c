#pragma once

#include "core/domain/result.h"
#include "pacer.h"
#include "retry_policy.h"
#include "transport.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>
#include <memory>

namespace farol::cademi {

/// Carries questions to the platform: in order, at the allowed pace, several under way, again after passing faults.
/// A question that waits for its next try holds up no other one.
class Courier final {
public:
    /// Reads a reply. Whether the question is asked again depends on the fault.
    using Read = std::function<domain::Result<void>(const Reply&)>;
    /// Called once, from the event loop, with what the last try came to.
    using Done = std::function<void(domain::Result<void>)>;
    /// Ahead is for the next page of a list, which must not grow old behind everything asked meanwhile.
    enum class Place { Behind, Ahead };

    /// `leaving` is called just before each request leaves, for who remembers that longer than this object.
    Courier(Transport& transport, Pace pace, RetryPolicy policy, const std::vector<qint64>& ages,
        std::function<void()> leaving = {});
    ~Courier();
    Q_DISABLE_COPY_MOVE(Courier)

    void ask(Request request, Place place, Read read, Done done);
    /// Drops everything; nobody is called any more.
    void cancel();
    /// Sends nothing until `resume`; what is under way is answered.
    void pause();
    void resume();
    /// Half as fast for the next minute.
    void slowDown();

    std::optional<QDateTime> platformTime() const { return m_platformTime; } ///< as the last reply told it
    int requests() const { return m_requests; } ///< sent so far, every try counted
    std::vector<qint64> ages() const { return m_pacer.ages(m_clock.elapsed()); } ///< see Pacer

private:
    struct Errand {
        Request request;
        Read read;
        Done done;
        qint64 notBefore = 0;
        qint64 sentAt = 0;
        int passing = 0; ///< failures of each kind so far
        int malformed = 0;
        int throttled = 0;
    };
    using ErrandPointer = std::shared_ptr<Errand>;

    void wake(qint64 at);
    void send();
    void arrived(const ErrandPointer& errand, const Outcome& outcome);
    bool triesAgain(Errand& errand, domain::Fault fault, const Outcome& outcome);
    bool triesAfterThrottle(Errand& errand, const Outcome& outcome);
    bool triesAfterPause(Errand& errand, int failures);

    Transport& m_transport;
    int m_inFlightMost;
    RetryPolicy m_policy;
    std::function<void()> m_leaving;
    QElapsedTimer m_clock;
    Pacer m_pacer;
    QTimer m_timer;
    std::deque<ErrandPointer> m_waiting;
    int m_inFlight = 0;
    int m_requests = 0;
    int m_waits = 0; ///< in a row, for throttles without Retry-After
    qint64 m_heldUntil = 0;
    bool m_isPaused = false;
    std::optional<QDateTime> m_platformTime;
};

} // namespace farol::cademi
