#include "core/analytics/what_if.h"

#include "core/analytics/snapshot.h"
#include "core/analytics/student_facts.h"
#include "core/analytics/student_names.h"
#include "core/domain/text.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>

namespace farol::analytics {

using namespace farol::domain;

namespace {

/// The situations of one photo by one school.
struct Judged {
    StatusCounts counts;
    std::unordered_map<StudentId, Status> statuses;
    std::unordered_map<StudentId, size_t> cohorts; ///< the turma each is judged by, as index in the scope
};

std::set<CourseId> coursesAt(const Scope& scope, Week week)
{
    std::set<CourseId> courses;
    for (const PlannedCourse& planned : scope.track->planAt(week).courses)
        courses.insert(planned.course.id);
    return courses;
}

Judged judgedBy(const Scope& scope, const Photo& photo, const StudentFacts& facts)
{
    const std::vector<Photo> photos{photo};
    std::vector<const StudentFact*> all;
    for (const StudentFact& fact : facts.facts)
        all.push_back(&fact);
    Judged judged{countStatuses(all, scope, photos), {}, {}};
    for (const StudentFact* fact : judgedFacts(all, scope, photos)) {
        judged.statuses[fact->student] = fact->figures.status;
        judged.cohorts[fact->student] = fact->cohort;
    }
    return judged;
}

Result<Judged> storedStatuses(const storage::Connection& connection, const Scope& scope, const Photo& photo)
{
    return studentFacts(connection, scope, {photo}, Gains::ForStalled, Detail::Sums)
        .map([&](const StudentFacts& facts) { return judgedBy(scope, photo, facts); });
}

Result<Judged> replannedStatuses(const storage::Connection& connection, const Scope& scope, const Photo& photo)
{
    return replannedFacts(connection, scope, photo).map([&](const StudentFacts& facts) {
        return judgedBy(scope, photo, facts);
    });
}

/// The students who stand elsewhere, not yet with their names.
std::vector<StatusChange> changesOf(const Judged& before, const Judged& after, const Scope& scope)
{
    std::vector<StatusChange> changes;
    for (const auto& [student, to] : after.statuses) {
        const auto from = before.statuses.find(student);
        if (from == before.statuses.end() || from->second == to)
            continue;
        const Cohort& cohort = *scope.cohorts[after.cohorts.at(student)];
        changes.push_back({student, {}, cohort.id, cohort.number, from->second, to});
    }
    return changes;
}

Result<std::vector<StatusChange>> named(const storage::Connection& connection, std::vector<StatusChange> changes)
{
    std::vector<StudentId> ids;
    for (const StatusChange& change : changes)
        ids.push_back(change.student);
    return readStudents(connection, ids).map([&](Students students) {
        for (StatusChange& change : changes)
            change.name = students[change.student].name;
        std::sort(changes.begin(), changes.end(), [](const StatusChange& left, const StatusChange& right) {
            const auto key = [](const StatusChange& change) {
                return std::tuple(change.cohortNumber, folded(change.name), change.name, change.student);
            };
            return key(left) < key(right);
        });
        return std::move(changes);
    });
}

} // namespace

Result<WhatIf> whatIf(const storage::Connection& connection, const School& before, const School& after, TrackId track)
{
    const Snapshot snapshot(connection);
    Filter filter;
    filter.track = track;
    auto is = scopeOf(before, filter);
    auto willBe = scopeOf(after, filter);
    if (!is || !willBe)
        return tl::make_unexpected(is ? willBe.error() : is.error());
    const auto photos = photosOf(connection, *is);
    if (!photos)
        return tl::make_unexpected(photos.error());
    if (photos->empty())
        return WhatIf{};
    const Photo& photo = photos->back();
    for (Scope* scope : {&*is, &*willBe})
        scope->from = scope->to = photo.week;
    const bool otherCourses = coursesAt(*is, photo.week) != coursesAt(*willBe, photo.week);
    const auto was = storedStatuses(connection, *is, photo);
    const auto then =
        otherCourses ? replannedStatuses(connection, *willBe, photo) : storedStatuses(connection, *willBe, photo);
    if (!was || !then)
        return tl::make_unexpected(was ? then.error() : was.error());
    return named(connection, changesOf(*was, *then, *willBe)).map([&](std::vector<StatusChange> changes) {
        return WhatIf{photo.week, was->counts, then->counts, std::move(changes)};
    });
}

} // namespace farol::analytics
