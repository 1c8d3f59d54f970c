#pragma once

#include "ui/weekly_schedule.h"

namespace farol::desktop {

/// The timer of a history that is only read: there is none, and none can be set.
class NoSchedule final : public ui::WeeklySchedule {
    Q_OBJECT

public:
    using ui::WeeklySchedule::WeeklySchedule;

    std::optional<domain::Schedule> installed() const override { return std::nullopt; }
    void look() override;
    /// `failed` follows, with ReadOnly.
    void set(const std::optional<domain::Schedule>& schedule) override;
};

} // namespace farol::desktop
