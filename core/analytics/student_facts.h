#pragma once

#include "core/analytics/gain_history.h"
#include "core/analytics/photos.h"
#include "core/analytics/student_rows.h"

#include <span>

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

/// Whether the gains are read for the profile, or only as far as the flag "parado" needs them.
enum class Gains { ForStalled, ForProfile };

[[nodiscard]] domain::Result<StudentFacts> studentFacts(const storage::Connection& connection, const Scope& scope,
    const std::vector<Photo>& photos, Gains gains, Detail detail);

/// The situations of facts of one photo; with several turmas each student once, by the turma that started last.
StatusCounts countStatuses(
    std::span<const StudentFact* const> facts, const Scope& scope, const std::vector<Photo>& photos);

} // namespace farol::analytics
