#include "core/analytics/progress_view.h"

#include "core/analytics/overview.h"
#include "core/analytics/read_cohort_weeks.h"
#include "core/analytics/read_student_weeks.h"
#include "core/analytics/snapshot.h"
#include "core/analytics/weekly_series.h"

namespace farol::analytics {

using namespace farol::domain;

namespace {

// So many students × weeks are read within a tenth of a second on a usual machine; where not every course is chosen
// each costs three times as much, because its cells are read and not the sums.
constexpr qint64 mostListings = 40'000;
constexpr qint64 mostListingsByCells = mostListings / 3;

bool takesLong(const Scope& scope, const CohortFigures& figures)
{
    qint64 listings = 0;
    for (const auto& cohort : figures.cohorts) {
        for (const WeekFigure& figure : cohort)
            listings += figure.students;
    }
    return listings > (scope.wholeTrack ? mostListings : mostListingsByCells);
}

/// The facts of the last photos, those of all of them where the list is read as a whole.
struct Reading {
    std::vector<Photo> photos;
    StudentFacts facts;
};

Result<StudentWeeks> listOf(
    const storage::Connection& connection, const Scope& scope, const std::vector<Photo>& photos, Reading reading)
{
    return reading.photos.size() == photos.size()
        ? studentWeeksOf(connection, scope, photos, Gains::ForProfile, std::move(reading.facts))
        : studentKeysOf(connection, scope, photos, std::move(reading.facts));
}

Result<ProgressView> read(const storage::Connection& connection, const Scope& scope, const std::vector<Photo>& photos,
    ProgressTable table, Reach reach)
{
    ProgressView view;
    const auto figures = cohortFigures(connection, scope, photos);
    if (!figures)
        return tl::make_unexpected(figures.error());
    view.series = seriesOf(scope, photos, *figures);
    const bool isList = table == ProgressTable::Students;
    Reading reading;
    const bool isWhole = isList && (reach == Reach::EveryWeek || !takesLong(scope, *figures));
    reading.photos = isWhole ? photos : lastTwo(photos);
    auto facts = studentFacts(connection, since(scope, reading.photos), reading.photos,
        !isList       ? Gains::ForStalled
            : isWhole ? Gains::ForProfile
                      : Gains::ForKeys,
        Detail::Sums);
    if (!facts)
        return tl::make_unexpected(facts.error());
    reading.facts = std::move(*facts);
    view.cohorts = cohortWeeksOf(scope, photos, *figures, {reading.facts, reading.photos, Judged::LastTwo});
    view.overview = overviewOf(view.cohorts);
    if (!isList)
        return view;
    return listOf(connection, scope, photos, std::move(reading)).map([&](StudentWeeks students) {
        view.students = std::move(students);
        return std::move(view);
    });
}

} // namespace

Result<ProgressView> progressView(
    const storage::Connection& connection, const School& school, const Filter& filter, ProgressTable table, Reach reach)
{
    const Snapshot snapshot(connection);
    return scopeOf(school, filter).and_then([&](const Scope& scope) {
        return photosOf(connection, scope).and_then([&](const std::vector<Photo>& photos) {
            return read(connection, withCoursesOf(scope, photos), photos, table, reach);
        });
    });
}

} // namespace farol::analytics
