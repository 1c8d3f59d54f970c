#include "core/analytics/overview.h"

#include "core/analytics/read_cohort_weeks.h"
#include "core/analytics/snapshot.h"

#include <algorithm>

namespace farol::analytics {

using namespace farol::domain;

namespace {

int cohortsIn(const CohortWeeks& view, size_t week)
{
    return static_cast<int>(std::count_if(
        view.rows.begin(), view.rows.end(), [week](const CohortRow& row) { return row.figures[week].photographed; }));
}

Overview overviewOf(const CohortWeeks& view)
{
    const size_t last = view.weeks.size() - 1;
    Overview result;
    result.last = view.total.figures[last];
    result.cohorts = cohortsIn(view, last);
    result.statuses = view.total.statuses[last];
    if (last == 0)
        return result;
    result.previousWeek = view.weeks[last - 1];
    result.studentsChange = result.last.students - view.total.figures[last - 1].students;
    result.cohortsChange = result.cohorts - cohortsIn(view, last - 1);
    result.meanChange = result.last.change;
    result.previousStatuses = view.total.statuses[last - 1];
    return result;
}

} // namespace

Result<std::optional<Overview>> overview(
    const storage::Connection& connection, const School& school, const Filter& filter)
{
    const Snapshot snapshot(connection);
    auto scope = scopeOf(school, filter);
    if (!scope)
        return tl::make_unexpected(scope.error());
    auto photos = photosOf(connection, *scope);
    if (!photos)
        return tl::make_unexpected(photos.error());
    if (photos->empty())
        return std::optional<Overview>();
    // Only the last two photos are asked about, however long the filter is.
    if (photos->size() > 2)
        photos->erase(photos->begin(), photos->end() - 2);
    scope->from = photos->front().week;
    return readCohortWeeks(connection, *scope, *photos).map([](const CohortWeeks& view) {
        return std::optional(overviewOf(view));
    });
}

} // namespace farol::analytics
