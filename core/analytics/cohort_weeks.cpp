#include "core/analytics/cohort_weeks.h"

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

/// The facts of each judged photo, and of each turma in it.
struct FactsByPhoto {
    std::vector<std::vector<const StudentFact*>> whole;
    std::vector<std::vector<std::vector<const StudentFact*>>> cohorts; ///< turma, then photo

    FactsByPhoto(const JudgedFacts& read, size_t judged, size_t cohortCount) :
        whole(judged),
        cohorts(cohortCount, std::vector<std::vector<const StudentFact*>>(judged))
    {
        const size_t first = read.photos.size() - judged;
        for (const StudentFact& fact : read.facts.facts) {
            if (fact.photo < first)
                continue;
            whole[fact.photo - first].push_back(&fact);
            cohorts[fact.cohort][fact.photo - first].push_back(&fact);
        }
    }
};

} // namespace

CohortWeeks cohortWeeksOf(
    const Scope& scope, const std::vector<Photo>& photos, const CohortFigures& figures, const JudgedFacts& read)
{
    const size_t judged = read.judged == Judged::LastTwo ? std::min<size_t>(2, read.photos.size()) : read.photos.size();
    const FactsByPhoto groups(read, judged, scope.cohorts.size());
    const auto statuses = [&](const std::vector<std::vector<const StudentFact*>>& byPhoto) {
        std::vector<StatusCounts> counts(photos.size() - judged);
        for (const auto& group : byPhoto)
            counts.push_back(countStatuses(group, scope, read.photos));
        return counts;
    };
    CohortWeeks view;
    for (const Photo& photo : photos)
        view.weeks.push_back(photo.week);
    view.total.figures = figures.whole;
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

Result<CohortWeeks> readCohortWeeks(
    const storage::Connection& connection, const Scope& scope, const std::vector<Photo>& photos, Judged judged)
{
    const std::vector<Photo> read = judged == Judged::LastTwo ? lastTwo(photos) : photos;
    return cohortFigures(connection, scope, photos).and_then([&](const CohortFigures& figures) {
        return studentFacts(connection, since(scope, read), read, Gains::ForStalled, Detail::Sums)
            .map([&](const StudentFacts& facts) {
                return cohortWeeksOf(scope, photos, figures, {facts, read});
            });
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
