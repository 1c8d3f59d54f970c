#include "core/analytics/cohort_comparison.h"

#include "core/analytics/read_cohort_weeks.h"
#include "core/analytics/snapshot.h"

#include <algorithm>

namespace farol::analytics {

using namespace farol::domain;

namespace {

/// The row of a turma; nothing when no photo from `first` on lists it.
std::optional<ComparisonRow> rowOf(const CohortLife& life, size_t first, const CohortComparison& comparison)
{
    std::optional<size_t> last;
    for (size_t photo = first; photo < life.weeks.size(); ++photo) {
        if (life.weeks[photo].photographed)
            last = photo;
    }
    if (!last)
        return std::nullopt;
    ComparisonRow row{life.cohort, life.number, life.tutor, life.start, {}, life.weeks[*last], {}, 0, {},
        retentionOf(comparison.stays, life.cohort)};
    if (life.ages.empty() || life.ages.back().figure.week != row.last.week)
        return row; // without a start date, or photographed before it
    row.age = life.ages.back().age;
    std::vector<Tenths> means = meansAt(earlierThan(comparison.ages, *life.start), *row.age);
    row.earlier = int(means.size());
    row.reference = ribbonPoint(std::move(means));
    return row;
}

/// Adds what the last photo says of the turmas it lists.
void fillLast(CohortComparison& comparison, const CohortWeeks& view)
{
    comparison.last = view.total.figures.back();
    for (const CohortRow& own : view.rows) {
        const auto row = std::find_if(comparison.rows.begin(), comparison.rows.end(),
            [&](const ComparisonRow& each) { return each.cohort == own.cohort; });
        if (row != comparison.rows.end() && own.figures.back().photographed)
            row->statuses = own.statuses.back();
    }
}

Result<CohortComparison> compare(
    const storage::Connection& connection, Scope scope, const std::vector<Photo>& photos, CohortComparison comparison)
{
    for (const Photo& photo : photos)
        comparison.weeks.push_back(photo.week);
    if (photos.empty())
        return comparison;
    const auto first = photoAt(comparison.ages.photos, photos.front().week);
    for (const Cohort* cohort : scope.cohorts) {
        const CohortLife* life = comparison.ages.life(cohort->id);
        if (const auto row = life && first ? rowOf(*life, *first, comparison) : std::nullopt)
            comparison.rows.push_back(*row);
    }
    const std::vector<Photo> last{photos.back()};
    scope.from = last.front().week;
    return readCohortWeeks(connection, scope, last).map([&](const CohortWeeks& view) {
        fillLast(comparison, view);
        return std::move(comparison);
    });
}

} // namespace

std::optional<Tenths> ComparisonRow::difference() const
{
    return reference && last.mean ? std::optional(*last.mean - reference->median) : std::nullopt;
}

std::optional<Tenths> ComparisonRow::position() const
{
    return reference && last.mean ? reference->positionOf(*last.mean) : std::nullopt;
}

const ComparisonRow* CohortComparison::row(CohortId id) const
{
    const auto found = std::find_if(rows.begin(), rows.end(), [id](const auto& row) { return row.cohort == id; });
    return found == rows.end() ? nullptr : &*found;
}

Result<CohortComparison> cohortComparison(
    const storage::Connection& connection, const School& school, const Filter& filter)
{
    const Snapshot snapshot(connection);
    CohortComparison comparison;
    return cohortAges(connection, school, filter)
        .and_then([&](CohortAges ages) {
            comparison.ages = std::move(ages);
            return cohortStays(connection, school, filter, comparison.ages);
        })
        .and_then([&](std::vector<CohortStays> stays) {
            comparison.stays = std::move(stays);
            return scopeOf(school, filter);
        })
        .and_then([&](const Scope& scope) {
            return photosOf(connection, scope).and_then([&](const std::vector<Photo>& photos) {
                return compare(connection, scope, photos, std::move(comparison));
            });
        });
}

} // namespace farol::analytics
