#pragma once

#include "core/analytics/change_kind.h"
#include "core/analytics/student_rows.h"
#include "core/domain/filter.h"
#include "core/storage/connection.h"

namespace farol::analytics {

/// A student to whom something happened, in one turma. A student of two turmas is here once for each.
struct ChangedStudent {
    domain::Student student;
    domain::CohortId cohort; ///< of now; of before for who left
    int cohortNumber = 0;
    std::vector<int> cohortsBefore; ///< numbers of all their turmas of the trilha
    std::vector<int> cohortsNow;
    StudentWeek before; ///< in the same turma; of who moved, in the one they were judged by
    StudentWeek now;
    std::optional<domain::StudyProfile> profile; ///< read only for a filter of profiles
};

/// One event.
struct Change {
    ChangeKind kind = ChangeKind::Entered;
    size_t who = 0; ///< index in Changes::students
    std::optional<size_t> course{}; ///< index in Changes::courses
    std::optional<domain::Tenths> from{}; ///< of the course
    std::optional<domain::Tenths> to{};
    domain::Reason reason = domain::Reason::None; ///< only of NotCollected
    std::optional<domain::Week> lastSeen{}; ///< only of Returned: the last photo before with them in it
    int lastCohort = 0; ///< only of Returned: the turma they were in then
};

/// How the students of one photo follow from those of the one before: each counts once.
/// `before + entered + movedIn + listedAgain − left − movedOut − notListed = now`.
struct StudentBalance {
    int before = 0;
    int entered = 0; ///< came into the trilha, who returned among them
    int movedIn = 0; ///< from turmas of the trilha that are not chosen
    int listedAgain = 0; ///< of turmas without a list in the photo before
    int left = 0;
    int movedOut = 0;
    int notListed = 0; ///< of turmas without a list in this photo: nobody knows whether they left
    int now = 0;

    bool operator==(const StudentBalance&) const = default;
};

/// What happened between the last photographed week of a filter and the school's photo before it.
struct Changes {
    QString track;
    domain::Week week;
    std::optional<domain::Week> previous; ///< none in the first photo ever: then only NotCollected is told
    std::optional<domain::Week> beforePrevious; ///< the photo before that one
    std::vector<domain::Course> courses; ///< the chosen ones, in the order of the trilha
    std::vector<ChangedStudent> students;
    std::vector<Change> events; ///< by turma, name, id, course order (without a course first), kind
    std::optional<StudentBalance> balance; ///< none without a photo before
    std::vector<int> unlisted; ///< chosen turmas whose list is not known in this photo: what is held is older
    std::vector<int> unlistedBefore; ///< the same of the photo before

    /// Weeks between the two photos; more than one makes gains estimates. 0 without a photo before.
    qint64 weeksApart() const { return previous ? week - *previous : 0; }
    int studentsWith(ChangeKind kind) const; ///< distinct
    int cellsWith(ChangeKind kind) const; ///< distinct student × course
};

} // namespace farol::analytics
