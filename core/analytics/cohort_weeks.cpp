#include "core/analytics/cohort_weeks.h"

#include "core/analytics/cohort_figures.h"
#include "core/analytics/read_cohort_weeks.h"
#include "core/analytics/snapshot.h"
#include "core/analytics/student_facts.h"

#include <algorithm>

namespace farol::analytics {

using namespace farol::domain;

namespace {

CohortRow rowOf(const Scope& scope, const Cohort& cohort)
{
    const Tutor* tutor = cohort.tutor ? scope.school->tutor(*cohort.tutor) : nullptr;
    return {cohort.id, cohort.number, tutor ? tutor->name : QString(), {}, {}};
}

/// The facts of each photo, and of each turma in it.
struct FactsByPhoto {
    std::vector<std::vector<const StudentFact*>> whole;
    std::vector<std::vector<std::vector<const StudentFact*>>> cohorts; ///< turma, then photo

    FactsByPhoto(const StudentFacts& facts, size_t photos, size_t cohortCount) :
        whole(photos),
        cohorts(cohortCount, std::vector<std::vector<const StudentFact*>>(photos))
    {
        for (const StudentFact& fact : facts.facts) {
            whole[fact.photo].push_back(&fact);
            cohorts[fact.cohort][fact.photo].push_back(&fact);
        }
    }
};

CohortWeeks viewOf(
    const Scope& scope, const std::vector<Photo>& photos, CohortFigures figures, const StudentFacts& facts)
{
    const FactsByPhoto groups(facts, photos.size(), scope.cohorts.size());
    const auto statuses = [&](const std::vector<std::vector<const StudentFact*>>& byPhoto) {
        std::vector<StatusCounts> counts;
        for (const auto& group : byPhoto)
            counts.push_back(countStatuses(group, scope, photos));
        return counts;
    };
    CohortWeeks view;
    for (const Photo& photo : photos)
        view.weeks.push_back(photo.week);
    view.total.figures = std::move(figures.whole);
    view.total.statuses = statuses(groups.whole);
    for (size_t cohort = 0; cohort < scope.cohorts.size(); ++cohort) {
        const auto& own = figures.cohorts[cohort];
        if (std::none_of(own.begin(), own.end(), [](const WeekFigure& figure) { return figure.photographed; }))
            continue; // never listed in these weeks: neither a new turma nor an old one belongs to them
        CohortRow row = rowOf(scope, *scope.cohorts[cohort]);
        row.figures = own;
        row.statuses = statuses(groups.cohorts[cohort]);
        view.rows.push_back(std::move(row));
    }
    return view;
}

} // namespace

Result<CohortWeeks> readCohortWeeks(
    const storage::Connection& connection, const Scope& scope, const std::vector<Photo>& photos)
{
    return cohortFigures(connection, scope, photos).and_then([&](CohortFigures figures) {
        return studentFacts(connection, scope, photos, Gains::ForStalled, Detail::Sums)
            .map([&](const StudentFacts& facts) { return viewOf(scope, photos, std::move(figures), facts); });
    });
}

Result<CohortWeeks> cohortWeeks(const storage::Connection& connection, const School& school, const Filter& filter)
{
    const Snapshot snapshot(connection);
    return scopeOf(school, filter).and_then([&](const Scope& scope) {
        return photosOf(connection, scope).and_then([&](const std::vector<Photo>& photos) {
            return readCohortWeeks(connection, scope, photos);
        });
    });
}

} // namespace farol::analytics
