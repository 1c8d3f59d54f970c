#pragma once

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>

namespace farol::desktop {

/// When a background runs what is posted.
enum class Begins { AtOnce, WhenTold };

/// A named thread with an event loop, and a way into it. What is posted runs there in order; all of it runs before the
/// thread ends, and what is posted later at once, where it is posted; unless it has given up.
class Background {
public:
    explicit Background(const QString& name, Begins begins = Begins::AtOnce);
    ~Background();
    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;

    void post(std::function<void()> work);
    /// Begins with what was posted so far, if it has not begun yet.
    void begin();
    /// In the thread: nothing that waits, or is posted from now on, runs any more.
    void giveUp() { m_hasGivenUp = true; }
    /// Moves an object into the thread, which must be put away there.
    void adopt(QObject& object);
    /// Ends the thread once everything posted so far has run, and waits for that.
    void finish();

private:
    void run(const std::function<void()>& work) const;

    QThread m_thread;
    bool m_hasBegun = false;
    std::atomic<bool> m_hasGivenUp = false;
    QObject* m_inside; ///< lives in the thread, which deletes it
};

} // namespace farol::desktop
