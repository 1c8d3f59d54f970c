#pragma once

#include "core/cademi/source.h"
#include "core/domain/clock.h"
#include "core/storage/store.h"

namespace farol::sync {

/// What every part of a run works with.
struct Surroundings {
    storage::Store& store;
    cademi::Source& source;
    const domain::Clock& clock;
};

/// Whom a part of a run tells; the run itself.
class RunListener {
public:
    virtual ~RunListener() = default;

    /// Asked before an answer is used. False: the week is over and the run has begun anew; the part is gone already.
    virtual bool goesOn() = 0;
    virtual void moved() = 0; ///< something was answered
    virtual void stored() = 0; ///< something was stored
    virtual void partDone() = 0; ///< the part's last act
    virtual void partFailed(const domain::Error& error) = 0; ///< the part's last act
};

/// Whether an error may pass by itself, so that asking again later makes sense.
inline bool isPassing(domain::Fault fault)
{
    using enum domain::Fault;
    return fault == Offline || fault == Timeout || fault == ServerError || fault == Throttled || fault == BadReply;
}

} // namespace farol::sync
