#pragma once

#include "app/simulator/faults.h"
#include "app/simulator/listing.h"
#include "app/simulator/reply.h"

namespace farol::simulator {

/// What a mishap takes from a list before it is answered.
Loss lossOf(Mishap mishap);

/// The answer that a mishap gives instead of the platform; nothing when it only spoils the platform's own.
std::optional<Reply> replyInstead(const FaultRule& rule, const RateLimit& limit);

/// An envelope with its content turned wrong; left as it is by mishaps that do not touch the content.
QJsonObject spoiled(QJsonObject envelope, Mishap mishap);

/// A reply with its bytes turned wrong.
Reply spoiled(Reply reply, Mishap mishap);

/// What the server says above the rate limit.
Reply throttled(const RateLimit& limit);

} // namespace farol::simulator
