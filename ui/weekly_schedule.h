#pragma once

#include "core/domain/result.h"
#include "core/domain/schedule.h"

#include <QObject>

#include <optional>

namespace farol::ui {

/// The operating system's own weekly timer as the window sees it. Lives in the GUI thread; the system is asked
/// elsewhere, so what it says comes later.
class WeeklySchedule : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// What is installed, as last heard; none = nothing, or not heard yet.
    virtual std::optional<domain::Schedule> installed() const = 0;
    /// Asks the system what is installed; `changed` follows.
    virtual void look() = 0;
    /// Installs or, with none, removes the timer; `changed` or `failed` follows.
    virtual void set(const std::optional<domain::Schedule>& schedule) = 0;

signals:
    void changed();
    void failed(const farol::domain::Error& error);
};

} // namespace farol::ui
