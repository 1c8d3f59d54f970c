#pragma once

#include "core/analytics/cohort_rows.h"
#include "core/analytics/overview.h"
#include "core/analytics/student_rows.h"
#include "core/analytics/weekly_series.h"

namespace farol::analytics {

/// Which table of the page Progresso is asked for.
enum class ProgressTable { Students, Cohorts };

/// Whether a long list comes as its keys where reading all of it takes long (`studentKeys`).
enum class Reach { EveryWeek, KeysOfLong };

/// Everything the page Progresso shows of one filter, from one reading: what each question alone would answer.
struct ProgressView {
    std::optional<Overview> overview; ///< nothing when the filter holds no photo
    WeeklySeries series;
    StudentWeeks students; ///< only ProgressTable::Students
    CohortWeeks cohorts; ///< situations of the last two weeks
};

/// The filter must have a track.
[[nodiscard]] domain::Result<ProgressView> progressView(const storage::Connection& connection,
    const domain::School& school, const domain::Filter& filter, ProgressTable table, Reach reach = Reach::EveryWeek);

} // namespace farol::analytics
