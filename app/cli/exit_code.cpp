#include "exit_code.h"

namespace farol::cli {

ExitCode exitCodeOf(domain::Fault fault)
{
    using domain::Fault;
    switch (fault) {
    case Fault::Offline:
    case Fault::Timeout:
    case Fault::ServerError:
    case Fault::Rejected:
    case Fault::Untrusted:
    case Fault::Throttled:
    case Fault::BadReply:
        return ExitCode::Unreachable;
    case Fault::Refused:
    case Fault::Secret:
        return ExitCode::KeyRefused;
    case Fault::Storage:
    case Fault::DiskFull:
    case Fault::ReadOnly:
    case Fault::Damaged:
    case Fault::NewerDatabase:
    case Fault::HistoryGone:
        return ExitCode::Storage;
    case Fault::Busy:
        return ExitCode::Busy;
    case Fault::Invalid:
    case Fault::NoSchool:
    case Fault::OtherSchool:
        return ExitCode::Usage;
    case Fault::Cancelled:
        return ExitCode::Cancelled;
    case Fault::File:
    case Fault::WrongClock:
    case Fault::Timer:
        break;
    }
    return ExitCode::Failed;
}

} // namespace farol::cli
