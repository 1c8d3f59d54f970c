#pragma once

#include "core/analytics/cohort_ages.h"
#include "core/analytics/retention.h"

namespace farol::analytics {

/// How long each student stayed in one turma.
struct CohortStays {
    domain::CohortId cohort;
    std::vector<Stay> stays; ///< none without a start date
};

/// The stays in every turma of the trilha up to the filter's last week, by the lists of the photos. A student who is
/// missing from a later complete list left, in that list's week; one who is listed again later never did. In another
/// turma of the trilha by then is a move: last seen, not left. A list that failed says nothing, and neither does one
/// that came empty: its turma has ended. The ages are the answer to the same filter from the same
/// state of the history.
[[nodiscard]] domain::Result<std::vector<CohortStays>> cohortStays(const storage::Connection& connection,
    const domain::School& school, const domain::Filter& filter, const CohortAges& ages);

/// The curve of a turma; empty when it is not among them.
RetentionCurve retentionOf(const std::vector<CohortStays>& all, domain::CohortId cohort);
/// One curve of the students of all these turmas together.
RetentionCurve retentionOf(const std::vector<CohortStays>& all, const std::vector<const CohortLife*>& cohorts);

} // namespace farol::analytics
