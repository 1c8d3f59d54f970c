#include "core/storage/school_reader.h"

#include "core/storage/statement.h"

namespace farol::storage {

using namespace farol::domain;

namespace {

Result<void> readIdentity(const Connection& connection, School& school)
{
    return eachRow(connection, QStringLiteral("SELECT origin, time_zone FROM school"), [&](const Statement& row) {
        school.origin = row.text(0);
        if (const QTimeZone zone(row.text(1).toLatin1()); zone.isValid())
            school.zone = zone;
    });
}

Result<void> readTracks(const Connection& connection, School& school)
{
    const auto tracks = eachRow(connection,
        QStringLiteral("SELECT id, name, on_track_tenths, late_tenths FROM track ORDER BY position, id"),
        [&](const Statement& row) {
            school.tracks.push_back({row.id<TrackId>(0), row.text(1), {row.number(2), row.number(3)}, {}});
        });
    if (!tracks)
        return tracks;
    return eachRow(connection,
        QStringLiteral(
            "SELECT tc.track, c.id, c.name, tc.half_weeks FROM track_course tc JOIN course c ON c.id = tc.course "
            "ORDER BY tc.track, tc.position, c.id"),
        [&](const Statement& row) {
            for (Track& track : school.tracks) {
                if (track.id == row.id<TrackId>(0))
                    track.courses.push_back({{row.id<CourseId>(1), row.text(2)}, row.number(3)});
            }
        });
}

Result<void> readCohorts(const Connection& connection, School& school)
{
    return eachRow(connection,
        QStringLiteral("SELECT h.id, h.track, h.number, h.tag, h.start_date, h.tutor, h.archived FROM cohort h "
                       "JOIN track t ON t.id = h.track ORDER BY t.position, t.id, h.number"),
        [&](const Statement& row) {
            std::optional<TutorId> tutor;
            if (!row.isNull(5))
                tutor = row.id<TutorId>(5);
            school.cohorts.push_back({row.id<CohortId>(0), row.id<TrackId>(1), row.number(2), row.id<TagId>(3),
                row.date(4), tutor, row.number(6) != 0});
        });
}

Result<void> readTutors(const Connection& connection, School& school)
{
    return eachRow(
        connection, QStringLiteral("SELECT id, name, email FROM tutor ORDER BY name"), [&](const Statement& row) {
            school.tutors.push_back({row.id<TutorId>(0), row.text(1), row.text(2)});
        });
}

Result<void> readRecesses(const Connection& connection, School& school)
{
    return eachRow(connection, QStringLiteral("SELECT week FROM recess ORDER BY week"),
        [&](const Statement& row) { school.recesses.push_back(row.week(0)); });
}

} // namespace

Result<School> readSchool(const Connection& connection)
{
    School school;
    for (const auto part : {readIdentity, readTracks, readCohorts, readTutors, readRecesses}) {
        if (const auto done = part(connection, school); !done)
            return tl::make_unexpected(done.error());
    }
    return school;
}

} // namespace farol::storage
