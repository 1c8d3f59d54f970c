#include "progress_answer.h"

namespace farol::ui {

domain::Result<void> askProgress(const storage::Connection& connection, ProgressView view, ProgressAnswer& answer)
{
    auto overview = analytics::overview(connection, answer.school, answer.filter);
    if (!overview)
        return tl::make_unexpected(overview.error());
    answer.overview = std::move(*overview);
    auto series = analytics::weeklySeries(connection, answer.school, answer.filter);
    if (!series)
        return tl::make_unexpected(series.error());
    answer.series = std::move(*series);
    if (view == ProgressView::General) {
        auto students = analytics::studentWeeks(connection, answer.school, answer.filter);
        if (!students)
            return tl::make_unexpected(students.error());
        answer.students = std::move(*students);
    } else {
        auto cohorts = analytics::cohortWeeks(connection, answer.school, answer.filter);
        if (!cohorts)
            return tl::make_unexpected(cohorts.error());
        answer.cohorts = std::move(*cohorts);
    }
    return {};
}

} // namespace farol::ui
