#include "catalogue.h"

#include "changes.h"
#include "core/storage/school_reader.h"
#include "core/storage/statement.h"
#include "merge.h"
#include "school_check.h"

namespace farol::school {

using namespace farol::domain;

namespace {

TrackEntry entryOf(const Track& track)
{
    TrackEntry entry{track.name, track.tolerance.onTrack, track.tolerance.late, {}};
    for (const PlannedCourse& planned : track.courses) {
        const Course& course = planned.course;
        entry.courses.push_back({course.id, course.name, planned.halfWeeks, {}});
        if (!course.shortName.isEmpty())
            entry.courses.back().shortName = course.shortName;
    }
    return entry;
}

CohortEntry entryOf(const School& school, const Cohort& cohort)
{
    CohortEntry entry{school.track(cohort.track)->name, cohort.number, cohort.tag, cohort.start, {}};
    if (cohort.tutor)
        entry.tutor = school.tutor(*cohort.tutor)->name;
    return entry;
}

} // namespace

Checked<Imported> importSchool(const storage::Connection& connection, const QByteArray& json, const QDateTime& now)
{
    ReadSchoolFile read = readSchoolFile(json);
    auto transaction = storage::Transaction::begin(connection);
    if (!transaction)
        return refused(transaction.error());
    const auto registered = storage::readSchool(connection);
    if (!registered)
        return refused(registered.error());
    const Problems conflicts = problemsWith(read.file, *registered);
    read.problems.insert(read.problems.end(), conflicts.begin(), conflicts.end());
    if (!read.problems.empty())
        return refused(std::move(read.problems));
    const auto moment = momentOf(connection, *registered, now);
    if (!moment)
        return refused(moment.error());
    const Merged merged = merge(read.file, *registered, *moment);
    if (auto saved = saveWithin(connection, {*registered, merged.school}, now); !saved)
        return tl::make_unexpected(std::move(saved.error()));
    if (const auto done = transaction->commit(); !done)
        return refused(done.error());
    return merged.imported;
}

Result<Moment> momentOf(const storage::Connection& connection, const School& school, const QDateTime& now)
{
    const Week week = Week::ofInstant(now, school.zone);
    return storage::oneNumber(connection, QStringLiteral("SELECT EXISTS (SELECT 1 FROM photo WHERE week < ?)"), week)
        .map([week](std::optional<qint64> exists) {
            return Moment{week, exists.value_or(0) != 0};
        });
}

SchoolFile schoolFileOf(const School& school)
{
    SchoolFile file;
    for (const Track& track : school.tracks) {
        if (!track.archived)
            file.tracks.push_back(entryOf(track));
    }
    for (const Cohort& cohort : school.cohorts) {
        if (!cohort.archived)
            file.cohorts.push_back(entryOf(school, cohort));
    }
    for (const Tutor& tutor : school.tutors)
        file.tutors.push_back({tutor.name, tutor.email});
    file.recesses = school.recessWeeks();
    return file;
}

Result<QByteArray> exportSchool(const storage::Connection& connection)
{
    return storage::readSchool(connection).map([](const School& school) {
        return writeSchoolFile(schoolFileOf(school));
    });
}

} // namespace farol::school
