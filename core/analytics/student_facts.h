#pragma once

#include "core/analytics/student_fact.h"

#include <span>

namespace farol::analytics {

/// Whether the gains are read for the profile and the list, or only as far as the flag "parado" needs them: then there
/// is none over a part of the courses. For keys there are profiles, and over a part of the courses the last photo's
/// gain. With none the flag is not known either.
enum class Gains { None, ForStalled, ForKeys, ForProfile };

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
