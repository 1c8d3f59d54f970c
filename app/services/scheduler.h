#pragma once

#include "schedule_note.h"
#include "timer_call.h"

#include <memory>

namespace farol::services {

/// The operating system's own weekly timer of one data folder. Asks other programs and waits for them: never to be
/// called in the thread of the window. Timer when the system cannot be asked, or refuses.
class SystemTimer {
public:
    virtual ~SystemTimer() = default;
    /// Makes it, or changes the one that is there.
    [[nodiscard]] virtual domain::Result<void> set(
        const domain::Schedule& schedule, const QTimeZone& zone, const QDateTime& now) = 0;
    [[nodiscard]] virtual domain::Result<void> remove() = 0; ///< also when there is none
    [[nodiscard]] virtual domain::Result<bool> isSet() = 0;
};

/// systemd, Task Scheduler or launchd, whichever this system has (scheduler_linux.cpp and its likes).
std::unique_ptr<SystemTimer> systemTimer(const TimerCall& call);

/// One that is set in this process's memory only: nothing will ever be called. For the fictitious school, and tests.
std::unique_ptr<SystemTimer> pretendedTimer();

/// Installs and removes the weekly collection of a data folder: the system's timer, and the note of it in the folder.
class Scheduler {
public:
    /// The folder must exist.
    Scheduler(QString folder, std::unique_ptr<SystemTimer> timer);

    [[nodiscard]] domain::Result<void> install(
        const domain::Schedule& schedule, const QTimeZone& zone, const QDateTime& now);
    [[nodiscard]] domain::Result<void> remove();
    /// Nothing when nothing was installed, or when somebody took the timer away.
    [[nodiscard]] domain::Result<std::optional<Installation>> installed();

private:
    QString m_folder;
    std::unique_ptr<SystemTimer> m_timer;
};

/// Runs a program of the system to its end, without a terminal, and gives its exit code. Timer when it is not there,
/// crashes, or takes longer than half a minute.
[[nodiscard]] domain::Result<int> callSystem(const QString& program, const QStringList& arguments);
/// The same where only exit 0 will do.
[[nodiscard]] domain::Result<void> requireSystem(const QString& program, const QStringList& arguments);

/// Writes a file of the system's timer whole or not at all, readable to all (0644), making its folder.
[[nodiscard]] domain::Result<void> writeTimerFile(const QString& file, const QByteArray& text);

} // namespace farol::services
