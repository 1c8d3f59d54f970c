#pragma once

#include "ui/weekly_schedule.h"

namespace farol::desktop {

/// The weekly timer of this computer's system, asked in the background.
class SystemSchedule final : public ui::WeeklySchedule {
    Q_OBJECT

public:
    std::optional<domain::Schedule> installed() const override { return m_installed; }
    void look() override;
    void set(const std::optional<domain::Schedule>& schedule) override;

private:
    std::optional<domain::Schedule> m_installed;
};

} // namespace farol::desktop
