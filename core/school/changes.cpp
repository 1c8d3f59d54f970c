#include "changes.h"

#include "core/storage/open_weeks.h"
#include "core/storage/school_reader.h"
#include "core/storage/statement.h"
#include "named.h"
#include "registry_writer.h"
#include "school_problems.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace farol::school {

using namespace farol::domain;
using enum ProblemKind;

namespace {

template <typename Entity>
bool contains(const std::vector<Entity>& all, const Entity& wanted)
{
    return std::any_of(all.begin(), all.end(), [&](const Entity& entity) { return entity.id == wanted.id; });
}

/// What was removed although photos of it exist.
Result<Problems> removedHistory(const storage::Connection& connection, const Change& change)
{
    Problems problems;
    for (const Cohort& cohort : change.before.cohorts) {
        if (contains(change.after.cohorts, cohort))
            continue;
        const auto held = storage::oneNumber(connection,
            QStringLiteral("SELECT EXISTS (SELECT 1 FROM photo p CROSS JOIN roster r ON r.week = p.week "
                           "WHERE r.cohort = ?)"),
            cohort.id);
        if (!held)
            return tl::make_unexpected(held.error());
        if (held->value_or(0) != 0)
            problems.push_back({QStringLiteral("turmas"), HasHistory, labelOf(change.before, cohort)});
    }
    return problems;
}

/// Which courses each trilha has and which trilha each turma: what an open photo expects depends on nothing else.
auto expectationsOf(const School& school)
{
    QHash<TrackId, QSet<CourseId>> courses;
    for (const Track& track : school.tracks) {
        for (const PlannedCourse& planned : track.courses)
            courses[track.id].insert(planned.course.id);
    }
    QHash<CohortId, TrackId> tracks;
    for (const Cohort& cohort : school.cohorts)
        tracks.insert(cohort.id, cohort.track);
    return std::pair(courses, tracks);
}

/// Only then are weeks sealed by an edit: a computer whose clock runs ahead must not close a week for a new turma.
bool changesThePhoto(const Change& change)
{
    const auto before = expectationsOf(change.before);
    const auto after = expectationsOf(change.after);
    const auto moved = [&](const Cohort& cohort) {
        return after.second.value(cohort.id, cohort.track) != cohort.track;
    };
    return before.first != after.first
        || std::any_of(change.before.cohorts.begin(), change.before.cohorts.end(), moved);
}

} // namespace

Checked<School> saveWithin(const storage::Connection& connection, const Change& change, const QDateTime& now)
{
    const auto registered = storage::readSchool(connection);
    if (!registered)
        return refused(registered.error());
    if (*registered != change.before)
        return refused(Problems{{{}, ChangedMeanwhile, {}}});
    if (Problems problems = problemsOf(change.after); !problems.empty())
        return refused(std::move(problems));
    auto removed = removedHistory(connection, change);
    if (!removed)
        return refused(removed.error());
    if (!removed->empty())
        return refused(*std::move(removed));
    const auto written = RegistryWriter(connection, change).write().and_then([&] {
        return changesThePhoto(change) ? storage::rebuildOpenWeeks(connection, now, change.after.zone) : Result<void>();
    });
    if (!written)
        return refused(written.error());
    auto saved = storage::readSchool(connection);
    return saved ? Checked<School>(*std::move(saved)) : refused(saved.error());
}

Checked<School> save(const storage::Connection& connection, const Change& change, const QDateTime& now)
{
    auto transaction = storage::Transaction::begin(connection);
    if (!transaction)
        return refused(transaction.error());
    Checked<School> saved = saveWithin(connection, change, now);
    if (!saved)
        return saved;
    if (const auto done = transaction->commit(); !done)
        return refused(done.error());
    return saved;
}

} // namespace farol::school
