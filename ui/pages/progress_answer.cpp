#include "progress_answer.h"

#include "core/analytics/progress_view.h"

namespace farol::ui {

namespace {

/// Puts what was asked into its place.
template <typename Answer>
domain::Result<void> take(domain::Result<Answer> asked, Answer& place)
{
    return std::move(asked).map([&place](Answer answer) { place = std::move(answer); });
}

/// The figures over the table and its chart, over these weeks.
domain::Result<void> askFigures(
    const storage::Connection& connection, ProgressAnswer& answer, const domain::Filter& filter)
{
    return take(analytics::overview(connection, answer.school, filter), answer.overview).and_then([&] {
        return take(analytics::weeklySeries(connection, answer.school, filter), answer.series);
    });
}

domain::Result<void> askMonth(
    const storage::Connection& connection, ProgressAnswer& answer, std::optional<analytics::Month> month)
{
    return take(analytics::monthStudents(connection, answer.school, answer.filter, month), answer.month)
        .and_then([&]() -> domain::Result<void> {
            if (answer.month.photos.empty())
                return {};
            domain::Filter ofMonth = answer.filter;
            ofMonth.from = answer.month.photos.front().week;
            ofMonth.to = answer.month.photos.back().week;
            return askFigures(connection, answer, ofMonth);
        });
}

/// The figures and a table of the same weeks, from one reading.
domain::Result<void> askTable(
    const storage::Connection& connection, ProgressAnswer& answer, analytics::ProgressTable table)
{
    return analytics::progressView(connection, answer.school, answer.filter, table, analytics::Reach::KeysOfLong)
        .map([&answer](analytics::ProgressView read) {
            answer.overview = std::move(read.overview);
            answer.series = std::move(read.series);
            *answer.students = std::move(read.students);
            answer.cohorts = std::move(read.cohorts);
        });
}

} // namespace

domain::Result<void> askProgress(const storage::Connection& connection, ProgressView view, ProgressAnswer& answer,
    std::optional<analytics::Month> month)
{
    if (view == ProgressView::Month)
        return askMonth(connection, answer, month);
    if (view == ProgressView::ByCourse) {
        return askFigures(connection, answer, answer.filter).and_then([&] {
            return take(analytics::courseWeeks(connection, answer.school, answer.filter), answer.courses);
        });
    }
    return askTable(connection, answer,
        view == ProgressView::ByCohort ? analytics::ProgressTable::Cohorts : analytics::ProgressTable::Students);
}

} // namespace farol::ui
