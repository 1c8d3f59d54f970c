#pragma once

#include "core/domain/ids.h"
#include "core/domain/result.h"
#include "core/domain/week.h"

#include <chrono>
#include <optional>
#include <vector>

namespace farol::sync {

/// What a run looks at: what may have changed, everything (`sync --full`), or only what was not obtained.
enum class Scope { Needed, Full, Failures };

/// Who began a run. The numbers are stored: never renumber.
enum class Starter { Window = 0, CommandLine = 1, Schedule = 2 };

/// What a run is asked to do.
struct Request {
    Scope scope = Scope::Needed;
    Starter starter = Starter::Window;
    std::vector<domain::CohortId> cohorts = {}; ///< only these turmas; empty = every active one
    std::chrono::milliseconds patience =
        std::chrono::milliseconds::max(); ///< how long to wait for a platform that is gone
    std::chrono::milliseconds lookEvery = std::chrono::seconds(30); ///< how often to look whether it is back
    std::optional<quint32> auditSeed = {}; ///< draws the audit's sample; without one chance does
};

/// Waiting: the platform is gone; the run looks for it and goes on by itself. Paused: a person holds it.
enum class Phase { Idle, Lists, Pairs, Waiting, Paused, Finishing };

/// Where a run stands, for a progress bar. Counts are distinct student × course.
struct Progress {
    Phase phase = Phase::Idle;
    domain::Week week;
    int done = 0; ///< pairs answered or given up in this run
    int total = 0; ///< pairs this run asks
    int failed = 0; ///< of `done`, those that stay não coletado
    double rate = 0.0; ///< requests a second over the last half minute
    int secondsLeft = -1; ///< −1 while unknown
    int carried = 0; ///< pairs of the photo that are repeated from an earlier week without a question
    int audited = 0; ///< pairs of the photo's audit that were answered
    int differing = 0; ///< of `audited`, those that were not what would have been repeated
};

/// What a run did; the counts are those of `sync --json`.
struct Outcome {
    domain::Week week;
    int cohorts = 0; ///< turmas the run looked at; none is no photo but a school not yet registered
    int students = 0;
    int cells = 0; ///< distinct student × course of the photo = fetched + carried + noAccess + notCollected
    int fetched = 0;
    int carried = 0;
    int noAccess = 0;
    int notCollected = 0;
    int listsMissing = 0; ///< turmas whose list was not obtained
    int audited = 0; ///< see Progress
    int differing = 0;
    bool isFull = false; ///< whether nothing of the photo is repeated from an earlier week
    int requests = 0;
    double seconds = 0.0;
    std::optional<domain::Error> error; ///< what ended the run before its end; Cancelled when a person did
};

} // namespace farol::sync
