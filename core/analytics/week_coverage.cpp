#include "core/analytics/week_coverage.h"

#include "core/analytics/cohort_figures.h"
#include "core/analytics/coverage.h"
#include "core/analytics/snapshot.h"

#include <algorithm>

namespace farol::analytics {

using namespace farol::domain;

Result<std::vector<WeekCoverage>> weekCoverage(
    const storage::Connection& connection, const School& school, Filter filter)
{
    filter.from.reset();
    filter.to.reset();
    const Snapshot snapshot(connection);
    const auto scope = scopeOf(school, filter);
    if (!scope)
        return tl::make_unexpected(scope.error());
    const auto weeks = photographedWeeks(connection);
    if (!weeks)
        return tl::make_unexpected(weeks.error());
    const auto photos = photosOf(connection, *scope);
    if (!photos)
        return tl::make_unexpected(photos.error());
    return cohortFigures(connection, *scope, *photos).map([&](const CohortFigures& figures) {
        std::vector<WeekCoverage> coverage;
        for (const Week week : *weeks)
            coverage.push_back({week, {}});
        for (const WeekFigure& figure : figures.whole) {
            const auto found = std::find_if(
                coverage.begin(), coverage.end(), [&](const WeekCoverage& one) { return one.week == figure.week; });
            if (found != coverage.end())
                found->covered = {figure.counts.answered, figure.counts.expected()};
        }
        return coverage;
    });
}

} // namespace farol::analytics
