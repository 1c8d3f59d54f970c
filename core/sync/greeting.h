#pragma once

#include "outage.h"

namespace farol::sync {

/// What stands before a photo: one question that tells whether the platform is there, takes the key, and lives in the
/// same time as we do. Nothing is written before it is answered, but that a run failed here.
class Greeting {
public:
    /// First: nothing was ever accepted, so a platform that does not answer ends the run. Again: it is waited for.
    enum class Kind { First, Again };

    Greeting(Surroundings with, RunListener& listener, const Request& request, Kind kind);

    void ask();
    void stop() { m_outage.stop(); }
    void pause() { m_outage.pause(); }
    void resume() { m_outage.resume(); }
    bool isWaiting() const { return m_outage.isWaiting(); }

private:
    void answered(const domain::Result<std::vector<domain::Tag>>& tags);
    void accepted();
    void fail(const domain::Error& error);
    [[nodiscard]] domain::Result<void> note(const domain::Error& error) const;

    Surroundings m_with;
    RunListener& m_listener;
    Request m_request;
    Kind m_kind;
    Outage m_outage;
};

/// WrongClock when the calendar's now is more than a day from the platform's; without a word of the platform, when it
/// is before this program was made.
[[nodiscard]] domain::Result<void> requireRightClock(
    const QDateTime& now, const std::optional<QDateTime>& platformTime);

} // namespace farol::sync
