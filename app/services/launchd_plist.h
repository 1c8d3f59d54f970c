#pragma once

#include "core/domain/schedule.h"
#include "timer_call.h"

#include <span>

namespace farol::services {

/// The property list of a launchd agent of macOS, called each week at these times of the computer's clock, and whenever
/// its owner signs in: launchd itself makes up for sleep, not for power-off.
QByteArray launchdPlist(const TimerCall& call, std::span<const domain::Schedule> times);

} // namespace farol::services
