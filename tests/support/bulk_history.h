#pragma once

#include "core/domain/result.h"
#include "core/domain/week.h"
#include "core/storage/connection.h"

namespace farol::tests {

/// How big a generated history is. The same plan makes the same rows on every machine.
struct BulkPlan {
    int students = 312;
    int cohorts = 11;
    int weeks = 26; ///< photographed, up to and including `last`
    int courses = 14;
    domain::Week last = domain::Week::ofDate(QDate(2026, 11, 22));
    quint64 seed = 1;
    int skippedWeek = 0; ///< so many weeks before `last` nobody collected anything; 0 = every week has its photo

    static BulkPlan tiny(); ///< what fits on one screen
    static BulkPlan small(); ///< S of the bench: 312 students, 11 turmas, 26 weeks
    static BulkPlan large(); ///< M of the bench: 2 000 students, 40 turmas, 52 weeks
};

/// Fills an empty history whose schema is current: one trilha with its turmas, tutors, students with Portuguese names,
/// who study steadily, in bursts, stop, never enter or finish, move between turmas and leave; a few cells are not
/// collected or without access. Derived tables are built from the cells. Weeks stay open (no seal).
[[nodiscard]] domain::Result<void> writeBulkHistory(const storage::Connection& connection, const BulkPlan& plan);

} // namespace farol::tests
