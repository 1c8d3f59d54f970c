#include "reason.h"

namespace farol::domain {

Reason reasonOf(const Error& error)
{
    switch (error.fault) {
    case Fault::Offline:
        return Reason::Network;
    case Fault::Timeout:
        return Reason::Timeout;
    case Fault::ServerError:
        return Reason::ServerError;
    case Fault::Throttled:
        return Reason::Throttled;
    case Fault::BadReply:
        return Reason::BadReply;
    case Fault::Rejected:
        return Reason::Refused;
    default:
        return Reason::NotAsked;
    }
}

} // namespace farol::domain
