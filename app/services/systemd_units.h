#pragma once

#include "core/domain/schedule.h"
#include "timer_call.h"

namespace farol::services {

/// The texts of a systemd user service that makes the weekly collection, and of the timer that starts it (systemd 244
/// or later). They hold no key.
QString systemdService(const TimerCall& call);
QString systemdTimer(const domain::Schedule& schedule, const QTimeZone& zone);

/// A word as a command line of a unit reads it back: quoted, with what means something there escaped.
QString systemdQuoted(const QString& word);

} // namespace farol::services
