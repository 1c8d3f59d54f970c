#include "catalogue.h"

#include "catalogue_writer.h"
#include "core/storage/school_reader.h"
#include "school_check.h"

namespace farol::school {

using namespace farol::domain;

namespace {

TrackEntry entryOf(const Track& track)
{
    TrackEntry entry{track.name, track.tolerance.onTrack, track.tolerance.late, {}};
    for (const PlannedCourse& planned : track.courses)
        entry.courses.push_back({planned.course.id, planned.course.name, planned.halfWeeks});
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

Checked<Imported> importSchool(const storage::Connection& connection, const QByteArray& json)
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
    const auto imported = CatalogueWriter(connection, *registered).write(read.file);
    if (!imported)
        return refused(imported.error());
    if (const auto done = transaction->commit(); !done)
        return refused(done.error());
    return *imported;
}

SchoolFile schoolFileOf(const School& school)
{
    SchoolFile file;
    for (const Track& track : school.tracks)
        file.tracks.push_back(entryOf(track));
    for (const Cohort& cohort : school.cohorts) {
        if (!cohort.archived)
            file.cohorts.push_back(entryOf(school, cohort));
    }
    for (const Tutor& tutor : school.tutors)
        file.tutors.push_back({tutor.name, tutor.email});
    file.recesses = school.recesses;
    return file;
}

Result<QByteArray> exportSchool(const storage::Connection& connection)
{
    return storage::readSchool(connection).map([](const School& school) {
        return writeSchoolFile(schoolFileOf(school));
    });
}

} // namespace farol::school
