#pragma once

#include "run.h"
#include "run_part.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace farol::sync {

/// A platform that cannot be asked for the time being: gone, or refusing a key that it took before. Looks now and then
/// whether it answers again, with the cheapest question there is.
class Outage {
public:
    /// Whom it tells.
    struct Ears {
        std::function<bool()> goesOn; ///< see RunListener
        std::function<void()> waits; ///< it has begun to wait
        std::function<void()> back; ///< the platform answers; ask again what was dropped
        std::function<void(const domain::Error&)> over; ///< patience has an end, or the platform says no
    };

    Outage(Surroundings with, const Request& request, Ears ears);

    /// The platform is gone: drops what is under way and waits for it.
    void wait(const domain::Error& error);
    /// The key is refused, perhaps by a throttle in other clothes: waits before it asks again. A second refusal with no
    /// answer in between is believed.
    void doubt(const domain::Error& error);
    /// A question of the run was answered.
    void accepted();

    /// While a person holds the run nothing is looked for, and no patience is lost.
    void pause();
    void resume();
    void stop();
    bool isWaiting() const { return m_isWaiting; }

private:
    void begin(const domain::Error& error);
    void look();
    void looked(const domain::Result<std::vector<domain::Tag>>& tags);

    Surroundings m_with;
    std::chrono::milliseconds m_patience;
    Ears m_ears;
    QTimer m_lookTimer;
    QElapsedTimer m_since; ///< valid from the first wait to the next answer
    domain::Error m_lastFault;
    bool m_isWaiting = false;
    bool m_isPaused = false;
    bool m_isRefused = false; ///< and nothing was answered since
};

} // namespace farol::sync
