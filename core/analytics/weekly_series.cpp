#include "core/analytics/weekly_series.h"

#include "core/analytics/snapshot.h"
#include "core/analytics/tally.h"

namespace farol::analytics {

using namespace farol::domain;

namespace {

/// The figures with an unphotographed one for every week without a photo.
std::vector<WeekFigure> withGaps(const std::vector<WeekFigure>& figures, const std::vector<Week>& weeks)
{
    std::vector<WeekFigure> result;
    auto next = figures.begin();
    for (const Week week : weeks) {
        if (next != figures.end() && next->week == week)
            result.push_back(*next++);
        else
            result.push_back(figureOf(week, {}));
    }
    return result;
}

std::vector<Week> everyWeek(const std::vector<Photo>& photos)
{
    std::vector<Week> weeks;
    if (photos.empty())
        return weeks;
    for (Week week = photos.front().week; week <= photos.back().week; week = week + 1)
        weeks.push_back(week);
    return weeks;
}

} // namespace

WeeklySeries seriesOf(const Scope& scope, const std::vector<Photo>& photos, const CohortFigures& figures)
{
    WeeklySeries series;
    series.weeks = everyWeek(photos);
    series.whole = withGaps(figures.whole, series.weeks);
    for (size_t cohort = 0; cohort < scope.cohorts.size(); ++cohort) {
        series.cohorts.push_back({scope.cohorts[cohort]->id, scope.cohorts[cohort]->number,
            withGaps(figures.cohorts[cohort], series.weeks)});
    }
    return series;
}

Result<WeeklySeries> weeklySeries(const storage::Connection& connection, const School& school, const Filter& filter)
{
    const Snapshot snapshot(connection);
    const auto scope = scopeOf(school, filter);
    if (!scope)
        return tl::make_unexpected(scope.error());
    const auto photos = photosOf(connection, *scope);
    if (!photos)
        return tl::make_unexpected(photos.error());
    return cohortFigures(connection, *scope, *photos).map([&](const CohortFigures& figures) {
        return seriesOf(*scope, *photos, figures);
    });
}

} // namespace farol::analytics
