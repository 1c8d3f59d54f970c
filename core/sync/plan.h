#pragma once

#include "core/storage/store.h"

#include <map>
#include <optional>
#include <vector>

namespace farol::sync {

using domain::Pair;

/// A continued run goes on where a stopped one ended; a new run after a finished one looks again at who studied; a full
/// run keeps nothing; a run of failures keeps every answer.
enum class RunKind { New, Continued, Full, Failures };

/// Whether the photo may repeat cells of the one before.
enum class Carrying { Allowed, Forbidden };

/// What a plan follows.
struct Manner {
    RunKind kind = RunKind::New;
    Carrying carrying = Carrying::Forbidden;
    std::optional<QDateTime> since =
        {}; ///< what a new or a full run fetched itself, it goes on from as a continued one
};

/// What is to be done about a pair: what the week holds is kept, the photo before is repeated, or the platform asked.
enum class Step { Keep, Repeat, Ask };

/// What to do about one pair. A cell stands for a later one when nothing can have changed: it is finished, or a list of
/// this week says that the student never entered, or entered at least a day before the cell's original fetch (the
/// platform may tell the log-in of a long stay). What was fetched this week a continued run asks again only when the
/// student entered after the fetch.
Step stepOf(const storage::HeldPair& held, const Manner& manner);

/// A pair that is repeated, with the progress that is repeated.
struct Repeated {
    Pair pair;
    domain::Tenths tenths = 0;
};

/// What a run does about the pairs of a photo.
struct Plan {
    std::vector<Pair> ask; ///< in order
    std::vector<Repeated> repeat; ///< by student, then course
    std::vector<Pair> kept; ///< repeated already, and that stays; by student, then course
};

/// Plans pair after pair, given in order of student and course, as the store tells them. To be asked in this order:
/// turmas as given (those photographed longest ago first), in each the students who entered most recently, a student's
/// courses together; so that a run that is stopped has the most useful half.
class Planning {
public:
    Planning(const Manner& manner, const std::vector<domain::CohortId>& cohortOrder);

    void add(const storage::HeldPair& held);
    Plan finish();

private:
    /// A pair to ask, with what decides its turn.
    struct Turn {
        size_t cohort = 0;
        qint64 lastAccess = 0;
        Pair pair;
    };

    Manner m_manner;
    std::map<domain::CohortId, size_t> m_places;
    std::vector<Turn> m_turns;
    Plan m_plan;
};

/// The plan of these pairs.
Plan planOf(
    const std::vector<storage::HeldPair>& held, const Manner& manner, const std::vector<domain::CohortId>& cohortOrder);

} // namespace farol::sync
