#pragma once

#include "core/domain/result.h"

namespace farol::cli {

/// The public contract of the command line's exit codes.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    Usage = 2,
    KeyRefused = 3,
    Incomplete = 4, ///< collected, but some cells or a list were not
    Unreachable = 5,
    Storage = 6,
    Busy = 7,
    Cancelled = 130,
};

ExitCode exitCodeOf(domain::Fault fault);

} // namespace farol::cli
