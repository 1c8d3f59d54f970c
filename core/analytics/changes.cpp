#include "core/analytics/changes.h"

#include "core/analytics/change_telling.h"
#include "core/analytics/read_changes.h"
#include "core/analytics/read_student_weeks.h"
#include "core/analytics/snapshot.h"

#include <set>

namespace farol::analytics {

using namespace farol::domain;

namespace {

/// The whole trilha with the courses of a scope, between the two photos.
Result<Scope> everyCohortOf(const Scope& chosen, const std::vector<Photo>& photos)
{
    Filter filter;
    filter.track = chosen.track->id;
    filter.from = photos.front().week;
    filter.to = photos.back().week;
    if (!chosen.wholeTrack) {
        for (const Course& course : chosen.courses())
            filter.courses.push_back(course.id);
    }
    return scopeOf(*chosen.school, filter).map([&](Scope scope) { return withCoursesOf(std::move(scope), photos); });
}

/// What the questions about lists and cells answered.
struct Answers {
    std::vector<CohortLists> lists;
    StudentWeeks view;
    std::vector<ChangedCell> cells;
    std::vector<ChangedCell> missing;
};

Result<Answers> ask(const storage::Connection& connection, const Scope& chosen, const Scope& track,
    const ComparedPhotos& photos, Gains gains)
{
    Answers answers;
    const auto keep = [](auto& place) { return [&place](auto answer) { place = std::move(answer); }; };
    auto done = cohortLists(connection, track, photos)
                    .map(keep(answers.lists))
                    .and_then([&] { return readStudentWeeks(connection, track, photos.all(), gains, Detail::Sums); })
                    .map(keep(answers.view))
                    .and_then([&] { return uncollectedCells(connection, chosen, photos); })
                    .map(keep(answers.missing));
    if (photos.before) {
        done = done.and_then([&] { return changedCells(connection, chosen, photos); }).map(keep(answers.cells));
    }
    return done.map([&] { return std::move(answers); });
}

/// Turmas that have a list now and had none in the photo before go on from the last one they had.
Result<std::vector<size_t>> addLastLists(const storage::Connection& connection, const Scope& track,
    const ComparedPhotos& photos, const std::vector<CohortLists>& lists, ChangePeople& people)
{
    std::vector<size_t> listedAgain;
    for (size_t cohort = 0; cohort < lists.size(); ++cohort) {
        if (!photos.before || !lists[cohort].now || lists[cohort].before)
            continue;
        const auto last = lastListBefore(connection, track.cohorts[cohort]->id, photos.before->week);
        if (!last)
            return tl::make_unexpected(last.error());
        if (last->empty())
            continue;
        people.addLastList(cohort, *last);
        listedAgain.push_back(cohort);
    }
    return listedAgain;
}

} // namespace

int Changes::studentsWith(ChangeKind kind) const
{
    std::set<StudentId> ids;
    for (const Change& event : events) {
        if (event.kind == kind)
            ids.insert(students[event.who].student.id);
    }
    return static_cast<int>(ids.size());
}

int Changes::cellsWith(ChangeKind kind) const
{
    std::set<std::pair<StudentId, std::optional<size_t>>> cells;
    for (const Change& event : events) {
        if (event.kind == kind)
            cells.insert({students[event.who].student.id, event.course});
    }
    return static_cast<int>(cells.size());
}

Result<Changes> readChanges(
    const storage::Connection& connection, const Scope& scope, const ComparedPhotos& photos, Gains gains)
{
    const std::vector<Photo> both = photos.all();
    const auto track = everyCohortOf(scope, both);
    if (!track)
        return tl::make_unexpected(track.error());
    Scope chosen = scope;
    chosen.places = track->places;
    const auto answers = ask(connection, chosen, *track, photos, gains);
    if (!answers)
        return tl::make_unexpected(answers.error());
    ChangePeople people(*track, answers->view, answers->lists);
    const auto listedAgain = addLastLists(connection, *track, photos, answers->lists, people);
    if (!listedAgain)
        return tl::make_unexpected(listedAgain.error());
    const auto arrivals = photos.before ? people.arrivals() : std::vector<StudentId>();
    const auto seen = lastSeenBefore(connection, *track, arrivals, photos.now.week);
    if (!seen)
        return tl::make_unexpected(seen.error());

    Changes changes;
    changes.track = scope.track->name;
    changes.week = photos.now.week;
    changes.courses = chosen.courses();
    ChangeTelling telling(chosen, *track, photos, answers->view, people);
    telling.tellCells(answers->missing);
    if (photos.before) {
        changes.previous = photos.before->week;
        changes.beforePrevious = photos.before->previous;
        telling.tellStudents(*seen);
        telling.tellCells(answers->cells);
        changes.balance = telling.balance();
    }
    for (const Cohort* cohort : chosen.cohorts) {
        const size_t place = track->cohortAt(cohort->id).value_or(0);
        const CohortLists& lists = answers->lists[place];
        if (lists.failed || (lists.before && !lists.now))
            changes.unlisted.push_back(cohort->number);
        if (std::find(listedAgain->begin(), listedAgain->end(), place) != listedAgain->end())
            changes.unlistedBefore.push_back(cohort->number);
    }
    telling.takeInto(changes);
    return changes;
}

Result<std::optional<Changes>> changes(
    const storage::Connection& connection, const School& school, const Filter& filter)
{
    const Snapshot snapshot(connection);
    const auto scope = scopeOf(school, filter);
    if (!scope)
        return tl::make_unexpected(scope.error());
    const auto photos = comparedPhotos(connection, *scope);
    if (!photos)
        return tl::make_unexpected(photos.error());
    if (!*photos)
        return std::optional<Changes>();
    const Gains gains = filter.students.profiles.empty() ? Gains::ForStalled : Gains::ForProfile;
    return readChanges(connection, *scope, **photos, gains).map([](Changes changes) {
        return std::optional(std::move(changes));
    });
}

} // namespace farol::analytics
