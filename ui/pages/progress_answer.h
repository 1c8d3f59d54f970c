#pragma once

#include "core/analytics/cohort_weeks.h"
#include "core/analytics/overview.h"
#include "core/analytics/student_weeks.h"
#include "core/analytics/weekly_series.h"
#include "progress_state.h"

namespace farol::ui {

/// Everything the page shows, read in one go from one state of the history.
struct ProgressAnswer {
    domain::School school;
    std::vector<domain::Week> photos; ///< of the whole history, ascending
    domain::Filter filter; ///< as it was asked: with a trilha and weeks that exist
    std::optional<analytics::Overview> overview;
    analytics::WeeklySeries series;
    analytics::StudentWeeks students; ///< view Geral
    analytics::CohortWeeks cohorts; ///< view Por turma

    bool hasSchool() const { return !school.tracks.empty(); }
    const domain::Track* track() const { return filter.track ? school.track(*filter.track) : nullptr; }
};

/// Asks all of it; runs in the reader's thread. What the filter names and is gone is left out.
[[nodiscard]] domain::Result<ProgressAnswer> askProgress(
    const storage::Connection& connection, const domain::School& school, const ProgressState& state);

} // namespace farol::ui
