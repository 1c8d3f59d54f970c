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

} // namespace

std::optional<Overview> overviewOf(const CohortWeeks& view)
{
    if (view.weeks.empty())
        return std::nullopt;
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

Result<std::optional<Overview>> overview(
    const storage::Connection& connection, const School& school, const Filter& filter)
{
    const Snapshot snapshot(connection);
    const auto scope = scopeOf(school, filter);
    if (!scope)
        return tl::make_unexpected(scope.error());
    const auto photos = photosOf(connection, *scope);
    if (!photos)
        return tl::make_unexpected(photos.error());
    // Only the last two photos are asked about, however long the filter is.
    const std::vector<Photo> last = lastTwo(*photos);
    return readCohortWeeks(connection, since(*scope, last), last).map(overviewOf);
}

} // namespace farol::analytics
