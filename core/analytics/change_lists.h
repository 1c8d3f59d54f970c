#pragma once

#include "core/analytics/photos.h"

#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace farol::analytics {

/// The photo whose changes are told, with the two before it.
struct ComparedPhotos {
    Photo now; ///< `now.previous` is the week of `before`
    std::optional<Photo> before;

    /// Ascending, as questions take them.
    std::vector<Photo> all() const;
};

/// The last photo of the scope's weeks for which a list of its turmas is known, also one that says "nobody".
[[nodiscard]] domain::Result<std::optional<ComparedPhotos>> comparedPhotos(
    const storage::Connection& connection, const Scope& scope);

/// Whether the list of a turma is known in each of the two photos.
struct CohortLists {
    bool before = false;
    bool now = false;
    bool failed = false; ///< now: asked in vain, the last known list stands for it
};

/// The lists of the turmas, aligned with the scope's.
[[nodiscard]] domain::Result<std::vector<CohortLists>> cohortLists(
    const storage::Connection& connection, const Scope& scope, const ComparedPhotos& photos);

/// Who was in a turma's last list before a week.
[[nodiscard]] domain::Result<std::unordered_set<domain::StudentId>> lastListBefore(
    const storage::Connection& connection, domain::CohortId cohort, domain::Week week);

/// Where somebody was seen for the last time.
struct LastSeen {
    domain::CohortId cohort;
    domain::Week week;
};

/// Those of these students that any photo before a week has in a turma of the scope.
[[nodiscard]] domain::Result<std::unordered_map<domain::StudentId, LastSeen>> lastSeenBefore(
    const storage::Connection& connection, const Scope& scope, const std::vector<domain::StudentId>& students,
    domain::Week week);

} // namespace farol::analytics
