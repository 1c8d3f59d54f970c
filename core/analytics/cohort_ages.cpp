#include "core/analytics/cohort_ages.h"

#include "core/analytics/snapshot.h"
#include "core/analytics/sql.h"
#include "core/analytics/tally.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace farol::analytics {

using namespace farol::domain;

namespace {

// One row a turma and week; what is expected would need a row a course.
constexpr auto cohortMeansSql = R"(
SELECT s.week, s.cohort, sum(s.cells), sum(s.answered), sum(s.no_access), sum(s.finished), sum(s.sum_tenths),
    sum(s.not_started)
FROM photo p CROSS JOIN sums s ON s.week = p.week AND s.cohort IN (%1) %2
WHERE p.week BETWEEN ? AND ?
GROUP BY s.week, s.cohort)";

/// The tallies of every turma in every photo.
using Tallies = std::vector<std::vector<Tally>>;

Result<Tallies> talliesOf(const storage::Connection& connection, const Scope& scope, const std::vector<Photo>& photos)
{
    Tallies tallies(scope.cohorts.size(), std::vector<Tally>(photos.size()));
    const auto tallyOf = [&](const storage::Statement& row) -> Tally* {
        const auto photo = photoAt(photos, row.week(0));
        const auto cohort = scope.cohortAt(row.id<CohortId>(1));
        return photo && cohort ? &tallies[*cohort][*photo] : nullptr;
    };
    const auto takeMembers = [&](const storage::Statement& row) {
        if (Tally* tally = tallyOf(row))
            tally->students = row.number(2);
    };
    const auto takeMeans = [&](const storage::Statement& row) {
        if (Tally* tally = tallyOf(row)) {
            tally->counts = {row.number(2), row.number(3), row.number(4), row.number(5), row.integer(6)};
            tally->notStarted = row.number(7);
        }
    };
    return storage::eachRow(connection, sql::members(scope), takeMembers, scope.from, scope.to)
        .and_then(
            [&] { return storage::eachRow(connection, sql::cohortMeans(scope), takeMeans, scope.from, scope.to); })
        .map([&] { return std::move(tallies); });
}

std::vector<WeekFigure> figuresOf(const std::vector<Tally>& tallies, const std::vector<Photo>& photos)
{
    std::vector<WeekFigure> figures;
    for (size_t photo = 0; photo < photos.size(); ++photo)
        figures.push_back(figureOf(photos[photo].week, tallies[photo]));
    fillChanges(figures);
    return figures;
}

/// The last figure of each age.
std::vector<AgeFigure> agesOf(const std::vector<WeekFigure>& figures, const std::vector<std::optional<int>>& days)
{
    std::vector<AgeFigure> ages;
    for (size_t photo = 0; photo < figures.size(); ++photo) {
        const auto age = ageOf(days[photo]);
        if (!age || !figures[photo].photographed)
            continue;
        if (ages.empty() || ages.back().age != *age)
            ages.push_back({*age, {}});
        ages.back().figure = figures[photo];
    }
    return ages;
}

/// What should be reached at each age, as far as any turma came and until all of it is expected.
std::vector<Tenths> expectedOf(const Scope& scope, const std::vector<CohortLife>& cohorts)
{
    int oldest = 0;
    for (const CohortLife& life : cohorts)
        oldest = std::max(oldest, life.ages.empty() ? 0 : life.ages.back().age);
    std::vector<Tenths> expected;
    for (int age = 0; age <= oldest; ++age) {
        const auto mean = scope.plans.back().expectedMean(scope.places, 7 * age);
        if (!mean)
            return {};
        expected.push_back(*mean);
    }
    return expected;
}

CohortAges agesOf(const Scope& scope, const std::vector<Photo>& photos, const Tallies& tallies)
{
    const StudyDays days = studyDaysOf(scope, photos);
    CohortAges ages;
    ages.photos = photos;
    for (size_t i = 0; i < scope.cohorts.size(); ++i) {
        const Cohort& cohort = *scope.cohorts[i];
        const Tutor* tutor = cohort.tutor ? scope.school->tutor(*cohort.tutor) : nullptr;
        CohortLife life{cohort.id, cohort.number, tutor ? tutor->name : QString(), cohort.start, {}, {}};
        life.weeks = figuresOf(tallies[i], photos);
        if (std::none_of(life.weeks.begin(), life.weeks.end(), [](const WeekFigure& f) { return f.photographed; }))
            continue; // never photographed: nothing to compare
        life.ages = agesOf(life.weeks, days[i]);
        ages.cohorts.push_back(std::move(life));
    }
    ages.expected = expectedOf(scope, ages.cohorts);
    return ages;
}

} // namespace

QString sql::cohortMeans(const Scope& scope)
{
    return QString::fromLatin1(cohortMeansSql)
        .arg(scope.cohortIds(), scope.courseCondition(QStringLiteral("s.course")));
}

std::optional<Tenths> CohortLife::meanAt(int age) const
{
    const auto found = std::lower_bound(
        ages.begin(), ages.end(), age, [](const AgeFigure& figure, int wanted) { return figure.age < wanted; });
    return found != ages.end() && found->age == age ? found->figure.mean : std::nullopt;
}

const CohortLife* CohortAges::life(CohortId id) const
{
    const auto found =
        std::find_if(cohorts.begin(), cohorts.end(), [id](const auto& life) { return life.cohort == id; });
    return found == cohorts.end() ? nullptr : &*found;
}

std::optional<int> ageOf(std::optional<int> studyDays)
{
    return studyDays ? std::optional((*studyDays + 6) / 7) : std::nullopt;
}

Filter wholeHistoryOf(Filter filter)
{
    filter.from.reset();
    filter.cohorts.clear();
    filter.tutors.clear();
    return filter;
}

Result<CohortAges> cohortAges(const storage::Connection& connection, const School& school, const Filter& filter)
{
    const Snapshot snapshot(connection);
    return scopeOf(school, wholeHistoryOf(filter)).and_then([&](const Scope& scope) {
        return photosOf(connection, scope).and_then([&](const std::vector<Photo>& photos) {
            return talliesOf(connection, scope, photos).map([&](const Tallies& tallies) {
                return agesOf(scope, photos, tallies);
            });
        });
    });
}

} // namespace farol::analytics
