#pragma once

#include "core/storage/store.h"

#include <vector>

namespace farol::sync {

using domain::Pair;

/// A continued run goes on where a stopped one ended; a new run after a finished one looks again at who studied; a full
/// run keeps nothing; a run of failures keeps every answer.
enum class RunKind { New, Continued, Full, Failures };

/// Whether a pair must be asked, or what this week's photo holds of it already is kept.
/// Continued: asked again only when the student entered after the fetch. New: kept when it is finished, when the
/// student never entered, or entered at least a day before the fetch (the platform may tell the log-in of a long stay).
bool mustAsk(const storage::HeldPair& held, RunKind kind);

/// What to ask, in order: turmas as given (those photographed longest ago first), in each the students who entered most
/// recently, a student's courses together; so that a run that is stopped has the most useful half.
std::vector<Pair> planPairs(
    std::vector<storage::HeldPair> held, RunKind kind, const std::vector<domain::CohortId>& cohortOrder);

} // namespace farol::sync
