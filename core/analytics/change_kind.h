#pragma once

namespace farol::analytics {

/// What can happen to a student between two photos, in the order of the contract.
enum class ChangeKind {
    Entered, ///< in the lists of the trilha for the first time
    Left, ///< in no list of the trilha any more
    Moved, ///< in other turmas of the trilha than before
    Returned, ///< in the lists again, after photos without
    Situation, ///< another of the five situations
    FinishedCourse, ///< a course reached 100
    Stalled, ///< became parado
    Resumed, ///< moved after being parado
    Regressed, ///< less in a course than before: new lessons or a reset, never the student's fault
    NotCollected, ///< a cell that is not known this week; tells nothing of the student
};

inline constexpr ChangeKind allChangeKinds[] = {ChangeKind::Entered, ChangeKind::Left, ChangeKind::Moved,
    ChangeKind::Returned, ChangeKind::Situation, ChangeKind::FinishedCourse, ChangeKind::Stalled, ChangeKind::Resumed,
    ChangeKind::Regressed, ChangeKind::NotCollected};

} // namespace farol::analytics
