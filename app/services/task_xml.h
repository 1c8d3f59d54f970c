#pragma once

#include "core/domain/schedule.h"
#include "timer_call.h"

#include <span>

namespace farol::services {

/// The definition of a Windows task for `schtasks /Create /XML`, in the encoding in which Windows writes them (UTF-16
/// with its mark). It is called each week at these times of the computer's clock, from a day on.
QByteArray taskXml(const TimerCall& call, std::span<const domain::Schedule> times, QDate from);

/// One command line of these words, which a program of Windows takes apart again into the same words.
QString windowsCommandLine(const QStringList& words);

} // namespace farol::services
