#pragma once

#include "core/domain/cell.h"
#include "core/domain/result.h"
#include "core/sync/run.h"

#include <map>

namespace farol::services {

/// How the log names things: codes in English, for who mends the program.
QString logText(const domain::Error& error); ///< "DiskFull: database or disk is full"
QString logText(const sync::Request& request); ///< "scope needed, by schedule, all turmas"
/// The counts of a run, and of the photo's missing cells by reason.
QString logText(const sync::Outcome& outcome, const std::map<domain::Reason, int>& missing);

} // namespace farol::services
