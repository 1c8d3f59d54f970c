#include "core/storage/school_reader.h"

#include "core/storage/statement.h"

#include <algorithm>

namespace farol::storage {

using namespace farol::domain;

namespace {

Result<void> readIdentity(const Connection& connection, School& school)
{
    return eachRow(connection, QStringLiteral("SELECT origin, time_zone, name FROM school"), [&](const Statement& row) {
        school.origin = row.text(0);
        school.name = row.text(2);
        if (const QTimeZone zone(row.text(1).toLatin1()); zone.isValid())
            school.zone = zone;
    });
}

/// Whoever has the id of a row's first column; null when nobody does.
Track* trackOf(School& school, const Statement& row)
{
    const auto found = std::find_if(school.tracks.begin(), school.tracks.end(),
        [id = row.id<TrackId>(0)](const Track& track) { return track.id == id; });
    return found == school.tracks.end() ? nullptr : &*found;
}

PlannedCourse courseIn(const Statement& row, int column)
{
    return {{row.id<CourseId>(column), row.text(column + 1), row.text(column + 2)}, row.number(column + 3)};
}

Result<void> readTracks(const Connection& connection, School& school)
{
    const auto tracks = eachRow(connection,
        QStringLiteral(
            "SELECT id, name, on_track_tenths, late_tenths, since, archived FROM track ORDER BY position, id"),
        [&](const Statement& row) {
            school.tracks.push_back({row.id<TrackId>(0), row.text(1), {row.number(2), row.number(3)}, {}, row.week(4),
                {}, row.number(5) != 0});
        });
    if (!tracks)
        return tracks;
    return eachRow(connection,
        QStringLiteral("SELECT tc.track, c.id, c.name, c.short_name, tc.half_weeks FROM track_course tc "
                       "JOIN course c ON c.id = tc.course ORDER BY tc.track, tc.position, c.id"),
        [&](const Statement& row) {
            if (Track* track = trackOf(school, row))
                track->courses.push_back(courseIn(row, 1));
        });
}

Result<void> readFormerPlans(const Connection& connection, School& school)
{
    const auto plans = eachRow(connection,
        QStringLiteral("SELECT track, since, on_track_tenths, late_tenths FROM former_plan ORDER BY track, since"),
        [&](const Statement& row) {
            if (Track* track = trackOf(school, row))
                track->former.push_back({row.week(1), {row.number(2), row.number(3)}, {}});
        });
    if (!plans)
        return plans;
    return eachRow(connection,
        QStringLiteral("SELECT f.track, c.id, c.name, c.short_name, f.half_weeks, f.since FROM former_course f "
                       "JOIN course c ON c.id = f.course ORDER BY f.track, f.since, f.position, c.id"),
        [&](const Statement& row) {
            Track* track = trackOf(school, row);
            if (!track)
                return;
            for (Plan& plan : track->former) {
                if (plan.since == row.week(5))
                    plan.courses.push_back(courseIn(row, 1));
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
    return eachRow(connection, QStringLiteral("SELECT week, since, until FROM recess ORDER BY week, since"),
        [&](const Statement& row) {
            school.recesses.push_back({row.week(0), row.week(1), {}});
            if (!row.isNull(2))
                school.recesses.back().until = row.week(2);
        });
}

} // namespace

Result<School> readSchool(const Connection& connection)
{
    School school;
    for (const auto part : {readIdentity, readTracks, readFormerPlans, readCohorts, readTutors, readRecesses}) {
        if (const auto done = part(connection, school); !done)
            return tl::make_unexpected(done.error());
    }
    return school;
}

} // namespace farol::storage
