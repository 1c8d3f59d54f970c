#pragma once

#include "core/analytics/cohort_weeks.h"
#include "core/analytics/course_weeks.h"
#include "core/analytics/month_students.h"
#include "core/analytics/overview.h"
#include "core/analytics/student_weeks.h"
#include "core/analytics/weekly_series.h"
#include "progress_state.h"
#include "ui/page_answer.h"

#include <memory>

namespace farol::ui {

/// Everything the page shows, read in one go from one state of the history.
struct ProgressAnswer : PageAnswer {
    std::optional<analytics::Overview> overview;
    analytics::WeeklySeries series;
    /// View Geral. Shared with its table, since it may be some hundred thousand weeks; whoever holds the page's answer
    /// may read into it what it came without.
    std::shared_ptr<analytics::StudentWeeks> students = std::make_shared<analytics::StudentWeeks>();
    analytics::CohortWeeks cohorts; ///< view Por turma
    analytics::CourseWeeks courses; ///< view Por curso
    analytics::MonthStudents month; ///< view Mês, whose weeks the figures and the chart then have
};

/// Asks what the view shows for the filter of the answer; runs in the reader's thread. `month` is of the view Mês: none
/// is that of the last photo of the filter.
[[nodiscard]] domain::Result<void> askProgress(const storage::Connection& connection, ProgressView view,
    ProgressAnswer& answer, std::optional<analytics::Month> month = std::nullopt);

} // namespace farol::ui
