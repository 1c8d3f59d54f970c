#pragma once

#include "app/services/scheduler.h"
#include "background.h"
#include "core/domain/clock.h"
#include "ui/weekly_schedule.h"

namespace farol::desktop {

/// The weekly timer of this computer's system. It is asked in a thread of its own: the system may take its time, and
/// neither the window nor a collection waits for it.
class SystemSchedule final : public ui::WeeklySchedule {
    Q_OBJECT

public:
    /// The clock must outlive this.
    SystemSchedule(QString folder, std::unique_ptr<services::SystemTimer> timer, const domain::Clock& clock);

    std::optional<domain::Schedule> installed() const override { return m_installed; }
    void look() override;
    void set(const std::optional<domain::Schedule>& schedule) override;

private:
    /// In the background: what the school's clock is, and the change.
    [[nodiscard]] domain::Result<void> change(const std::optional<domain::Schedule>& schedule);
    /// In the background: asks, and lets the window know.
    void report();
    void reportFailure(const domain::Error& error);

    const QString m_folder;
    const domain::Clock& m_clock;
    std::optional<domain::Schedule> m_installed; ///< touched in the thread of the window only
    services::Scheduler m_scheduler; ///< touched in the background only
    Background m_background{QStringLiteral("schedule")}; ///< last: it ends before what it touches goes
};

} // namespace farol::desktop
