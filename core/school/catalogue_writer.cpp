#include "catalogue_writer.h"

#include "core/domain/text.h"
#include "core/storage/statement.h"
#include "school_check.h"

#include <algorithm>

namespace farol::school {

using namespace farol::domain;
using storage::Statement;

namespace {

/// Runs one statement, and gives the id of the row it inserted, if it did.
template <typename... Values>
Result<qint64> run(const storage::Connection& connection, const char* sql, const Values&... values)
{
    auto statement = Statement::prepare(connection, QLatin1String(sql));
    if (!statement)
        return tl::make_unexpected(statement.error());
    if (const auto done = statement->run(values...); !done)
        return tl::make_unexpected(done.error());
    return statement->lastId();
}

/// For each entry in turn, until one fails.
template <typename Entries, typename Write>
Result<void> forEach(const Entries& entries, Write write)
{
    for (const auto& entry : entries) {
        if (const Result<void> done = write(entry); !done)
            return done;
    }
    return {};
}

Result<void> ignoringId(const Result<qint64>& done)
{
    return done.map([](qint64) {});
}

bool lists(const TrackEntry& entry, CourseId id)
{
    return std::any_of(entry.courses.begin(), entry.courses.end(), [&](const CourseEntry& c) { return c.id == id; });
}

const PlannedCourse* planned(const Track* track, CourseId id)
{
    if (!track)
        return nullptr;
    const auto found = std::find_if(
        track->courses.begin(), track->courses.end(), [&](const PlannedCourse& c) { return c.course.id == id; });
    return found == track->courses.end() ? nullptr : &*found;
}

} // namespace

CatalogueWriter::CatalogueWriter(const storage::Connection& connection, const School& registered) :
    m_connection(connection),
    m_registered(registered)
{
    for (const Track& track : registered.tracks)
        m_tracks.insert(folded(track.name), track.id);
    for (const Tutor& tutor : registered.tutors)
        m_tutors.insert(folded(tutor.name), tutor.id);
}

Result<Imported> CatalogueWriter::write(const SchoolFile& file)
{
    return writeTracks(file.tracks)
        .and_then([&] { return writeTutors(file.tutors); })
        .and_then([&] { return freeTags(file.cohorts); })
        .and_then([&] { return forEach(file.cohorts, [&](const CohortEntry& entry) { return writeCohort(entry); }); })
        .and_then([&] { return writeRecesses(file.recesses); })
        .map([&] { return m_imported; });
}

Result<void> CatalogueWriter::writeTracks(const std::vector<TrackEntry>& tracks)
{
    int position = 0;
    QSet<TrackId> listed;
    for (const TrackEntry& entry : tracks) {
        if (const auto done = writeTrack(entry, position++); !done)
            return done;
        listed.insert(m_tracks.value(folded(entry.name)));
    }
    return forEach(m_registered.tracks, [&](const Track& track) -> Done {
        if (listed.contains(track.id))
            return {};
        return ignoringId(run(m_connection, "UPDATE track SET position = ? WHERE id = ?", position++, track.id));
    });
}

Result<void> CatalogueWriter::writeTrack(const TrackEntry& entry, int position)
{
    const Track* track = trackNamed(m_registered, entry.name);
    const Tolerance standing = track ? track->tolerance : Tolerance();
    const Tenths onTrack = entry.onTrack.value_or(standing.onTrack);
    const Tenths late = entry.late.value_or(standing.late);
    ++m_imported.tracks;
    if (track) {
        const auto done = run(m_connection,
            "UPDATE track SET name = ?, position = ?, on_track_tenths = ?, late_tenths = ? WHERE id = ?", entry.name,
            position, onTrack, late, track->id);
        return done ? writeCourses(track->id, track, entry) : ignoringId(done);
    }
    const auto id =
        run(m_connection, "INSERT INTO track (name, position, on_track_tenths, late_tenths) VALUES (?, ?, ?, ?)",
            entry.name, position, onTrack, late);
    if (!id)
        return ignoringId(id);
    m_tracks.insert(folded(entry.name), TrackId{*id});
    return writeCourses(TrackId{*id}, nullptr, entry);
}

Result<void> CatalogueWriter::writeCourses(TrackId id, const Track* track, const TrackEntry& entry)
{
    int position = 0;
    const auto listed = forEach(entry.courses, [&](const CourseEntry& course) {
        const PlannedCourse* known = planned(track, course.id);
        m_imported.coursesChanged = m_imported.coursesChanged || (track && !known);
        ++m_imported.courses;
        const int halfWeeks = course.halfWeeks.value_or(known ? known->halfWeeks : PlannedCourse().halfWeeks);
        return run(m_connection,
            "INSERT INTO course (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name",
            course.id, course.name)
            .and_then([&](qint64) {
                return run(m_connection,
                    "INSERT INTO track_course (track, course, position, half_weeks) VALUES (?, ?, ?, ?) "
                    "ON CONFLICT (track, course) DO UPDATE SET position = excluded.position, half_weeks = "
                    "excluded.half_weeks",
                    id, course.id, position++, halfWeeks);
            })
            .map([](qint64) {});
    });
    if (!listed || !track)
        return listed;
    return forEach(track->courses, [&](const PlannedCourse& known) -> Done {
        if (lists(entry, known.course.id))
            return {};
        return ignoringId(run(m_connection, "UPDATE track_course SET position = ? WHERE track = ? AND course = ?",
            position++, id, known.course.id));
    });
}

Result<void> CatalogueWriter::writeTutors(const std::vector<TutorEntry>& tutors)
{
    return forEach(tutors, [&](const TutorEntry& entry) {
        ++m_imported.tutors;
        if (const Tutor* tutor = tutorNamed(m_registered, entry.name))
            return ignoringId(run(
                m_connection, "UPDATE tutor SET name = ?, email = ? WHERE id = ?", entry.name, entry.email, tutor->id));
        return run(m_connection, "INSERT INTO tutor (name, email) VALUES (?, ?)", entry.name, entry.email)
            .map([&](qint64 id) { m_tutors.insert(folded(entry.name), TutorId{id}); });
    });
}

const Cohort* CatalogueWriter::registeredAs(const CohortEntry& entry) const
{
    return cohortNumbered(m_registered, m_tracks.value(folded(entry.track)), entry.number);
}

Result<void> CatalogueWriter::freeTags(const std::vector<CohortEntry>& cohorts)
{
    // Turmas may exchange their tags, and the database looks at each row as it is written.
    return forEach(cohorts, [&](const CohortEntry& entry) -> Done {
        const Cohort* cohort = registeredAs(entry);
        if (!cohort || cohort->tag == entry.tag)
            return {};
        return ignoringId(run(m_connection, "UPDATE cohort SET tag = -id WHERE id = ?", cohort->id));
    });
}

Result<void> CatalogueWriter::writeCohort(const CohortEntry& entry)
{
    ++m_imported.cohorts;
    std::optional<TutorId> tutor;
    if (entry.tutor)
        tutor = m_tutors.value(folded(*entry.tutor));
    const Cohort* cohort = registeredAs(entry);
    if (!cohort)
        return ignoringId(
            run(m_connection, "INSERT INTO cohort (track, number, tag, start_date, tutor) VALUES (?, ?, ?, ?, ?)",
                m_tracks.value(folded(entry.track)), entry.number, entry.tag, entry.start, tutor));
    m_imported.stillArchived += cohort->archived ? 1 : 0;
    return ignoringId(run(m_connection, "UPDATE cohort SET tag = ?, start_date = ?, tutor = ? WHERE id = ?", entry.tag,
        entry.start ? entry.start : cohort->start, tutor ? tutor : cohort->tutor, cohort->id));
}

Result<void> CatalogueWriter::writeRecesses(const std::vector<Week>& recesses)
{
    return forEach(recesses, [&](Week week) {
        ++m_imported.recesses;
        return ignoringId(
            run(m_connection, "INSERT INTO recess (week) VALUES (?) ON CONFLICT (week) DO NOTHING", week));
    });
}

} // namespace farol::school
