#pragma once

#include "core/analytics/gain_history.h"
#include "core/analytics/photos.h"
#include "core/analytics/student_rows.h"

#include <span>
#include <tuple>

namespace farol::analytics {

/// One student × turma × photo, not yet grouped.
struct StudentFact {
    size_t photo = 0;
    size_t cohort = 0; ///< index in the scope
    domain::StudentId student;
    StudentWeek figures;
};

/// What the views of students and the counts of situations are made from.
struct StudentFacts {
    std::vector<StudentFact> facts; ///< by photo, turma id, student id
    GainHistory gains;
};

/// The order in which facts come: by photo, turma id, student id.
inline auto factOrder(const Scope& scope, size_t photo, size_t cohort, domain::StudentId student)
{
    return std::tuple(photo, scope.cohorts[cohort]->id, student);
}

/// Whether the gains are read for the profile, or only as far as the flag "parado" needs them.
enum class Gains { ForStalled, ForProfile };

[[nodiscard]] domain::Result<StudentFacts> studentFacts(const storage::Connection& connection, const Scope& scope,
    const std::vector<Photo>& photos, Gains gains, Detail detail);

/// The facts of one photo as they will be once its week's plan in the scope is registered, which gives everybody a cell
/// of each of its courses. The scope is a whole track with every turma.
[[nodiscard]] domain::Result<StudentFacts> replannedFacts(
    const storage::Connection& connection, const Scope& scope, const Photo& photo);

/// Each student of facts of one photo once, by the turma that started last.
std::vector<const StudentFact*> judgedFacts(
    std::span<const StudentFact* const> facts, const Scope& scope, const std::vector<Photo>& photos);

/// The situations of facts of one photo; with several turmas each student once, by the turma that started last.
StatusCounts countStatuses(
    std::span<const StudentFact* const> facts, const Scope& scope, const std::vector<Photo>& photos);

} // namespace farol::analytics
