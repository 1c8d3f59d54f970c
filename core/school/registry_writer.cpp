#include "registry_writer.h"

#include "core/storage/statement.h"

#include <algorithm>

namespace farol::school {

using namespace farol::domain;
using storage::execute;

namespace {

template <typename Entity, typename EntityId>
const Entity* withId(const std::vector<Entity>& all, EntityId id)
{
    const auto found = std::find_if(all.begin(), all.end(), [id](const Entity& e) { return e.id == id; });
    return found == all.end() ? nullptr : &*found;
}

/// For each that satisfies, in turn, until one fails.
template <typename Entities, typename Which, typename Write>
Result<void> forEach(const Entities& entities, Which which, Write write)
{
    for (const auto& entity : entities) {
        if (!which(entity))
            continue;
        if (const Result<void> done = write(entity); !done)
            return done;
    }
    return {};
}

/// Whether it stands in the other list with the same values.
template <typename Entity>
auto differsFrom(const std::vector<Entity>& others)
{
    return [&others](const Entity& entity) {
        const Entity* other = withId(others, entity.id);
        return !other || !(*other == entity);
    };
}

template <typename Entity>
auto lacksIn(const std::vector<Entity>& others)
{
    return [&others](const Entity& entity) { return !withId(others, entity.id); };
}

constexpr auto always = [](const auto&) { return true; };

} // namespace

RegistryWriter::RegistryWriter(const storage::Connection& connection, const Change& change) :
    m_connection(connection),
    m_before(change.before),
    m_after(change.after)
{
}

Result<void> RegistryWriter::write() const
{
    return writeIdentity()
        .and_then([this] { return writeTutors(); })
        .and_then([this] { return writeTracks(); })
        .and_then([this] { return writeCohorts(); })
        .and_then([this] { return writeRecesses(); });
}

Result<void> RegistryWriter::writeIdentity() const
{
    return execute(m_connection, QStringLiteral("UPDATE school SET name = ?, time_zone = ?"), m_after.name,
        QString::fromLatin1(m_after.zone.id()));
}

Result<void> RegistryWriter::writeTutors() const
{
    // A name is given up before another takes it, here and for turmas and trilhas: two may exchange theirs, and the
    // database looks at each row as it is written.
    return forEach(m_before.tutors, differsFrom(m_after.tutors), [&](const Tutor& tutor) {
        return execute(m_connection, QStringLiteral("UPDATE tutor SET name = '#' || id WHERE id = ?"), tutor.id);
    }).and_then([&] {
        return forEach(m_after.tutors, differsFrom(m_before.tutors), [&](const Tutor& tutor) {
            return execute(m_connection,
                QStringLiteral("INSERT INTO tutor (id, name, email) VALUES (?, ?, ?) "
                               "ON CONFLICT (id) DO UPDATE SET name = excluded.name, email = excluded.email"),
                tutor.id, tutor.name, tutor.email);
        });
    });
}

Result<void> RegistryWriter::writeTracks() const
{
    int position = 0;
    return forEach(m_before.tracks, differsFrom(m_after.tracks), [&](const Track& track) {
        return execute(m_connection, QStringLiteral("UPDATE track SET name = '#' || id WHERE id = ?"), track.id);
    }).and_then([&] {
        return forEach(m_after.tracks, always, [&](const Track& track) {
            return execute(m_connection,
                QStringLiteral("INSERT INTO track (id, name, position, on_track_tenths, late_tenths, since, archived) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?) "
                               "ON CONFLICT (id) DO UPDATE SET name = excluded.name, position = excluded.position, "
                               "on_track_tenths = excluded.on_track_tenths, late_tenths = excluded.late_tenths, "
                               "since = excluded.since, archived = excluded.archived"),
                track.id, track.name, position++, track.tolerance.onTrack, track.tolerance.late, track.since,
                track.archived ? 1 : 0)
                .and_then([&] { return differsFrom(m_before.tracks)(track) ? writeCourses(track) : Done(); });
        });
    });
}

Result<void> RegistryWriter::writeCourses(const Track& track) const
{
    const auto name = [&](const PlannedCourse& planned) {
        return execute(m_connection,
            QStringLiteral("INSERT INTO course (id, name, short_name) VALUES (?, ?, ?) "
                           "ON CONFLICT (id) DO UPDATE SET name = excluded.name, short_name = excluded.short_name"),
            planned.course.id, planned.course.name, planned.course.shortName);
    };
    int position = 0;
    const auto place = [&](const PlannedCourse& planned) {
        return execute(m_connection,
            QStringLiteral("INSERT INTO track_course (track, course, position, half_weeks) VALUES (?, ?, ?, ?)"),
            track.id, planned.course.id, position++, planned.halfWeeks);
    };
    return execute(m_connection, QStringLiteral("DELETE FROM track_course WHERE track = ?"), track.id)
        .and_then([&] { return forEach(track.courses, always, name); })
        .and_then([&] { return forEach(track.courses, always, place); })
        .and_then([&] { return writeFormerPlans(track); });
}

Result<void> RegistryWriter::writeFormerPlans(const Track& track) const
{
    const auto write = [&](const Plan& plan) {
        int position = 0;
        return execute(m_connection,
            QStringLiteral("INSERT INTO former_plan (track, since, on_track_tenths, late_tenths) VALUES (?, ?, ?, ?)"),
            track.id, plan.since, plan.tolerance.onTrack, plan.tolerance.late)
            .and_then([&] {
                return forEach(plan.courses, always, [&](const PlannedCourse& planned) {
                    return execute(m_connection,
                        QStringLiteral("INSERT INTO former_course (track, since, course, position, half_weeks) "
                                       "VALUES (?, ?, ?, ?, ?)"),
                        track.id, plan.since, planned.course.id, position++, planned.halfWeeks);
                });
            });
    };
    return execute(m_connection, QStringLiteral("DELETE FROM former_course WHERE track = ?"), track.id)
        .and_then(
            [&] { return execute(m_connection, QStringLiteral("DELETE FROM former_plan WHERE track = ?"), track.id); })
        .and_then([&] { return forEach(track.former, always, write); });
}

Result<void> RegistryWriter::writeCohorts() const
{
    const auto giveUp = [&](const Cohort& cohort) {
        return execute(
            m_connection, QStringLiteral("UPDATE cohort SET number = -id, tag = -id WHERE id = ?"), cohort.id);
    };
    const auto write = [&](const Cohort& cohort) {
        return execute(m_connection,
            QStringLiteral("INSERT INTO cohort (id, track, number, tag, start_date, tutor, archived) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?) "
                           "ON CONFLICT (id) DO UPDATE SET track = excluded.track, number = excluded.number, "
                           "tag = excluded.tag, start_date = excluded.start_date, tutor = excluded.tutor, "
                           "archived = excluded.archived"),
            cohort.id, cohort.track, cohort.number, cohort.tag, cohort.start, cohort.tutor, cohort.archived ? 1 : 0);
    };
    const auto drop = [&](const char* sql) {
        return [this, sql](const auto& entity) { return execute(m_connection, QLatin1String(sql), entity.id); };
    };
    return forEach(m_before.cohorts, differsFrom(m_after.cohorts), giveUp)
        .and_then([&] { return forEach(m_after.cohorts, differsFrom(m_before.cohorts), write); })
        .and_then([&] {
            return forEach(m_before.cohorts, lacksIn(m_after.cohorts), drop("DELETE FROM cohort WHERE id = ?"));
        })
        .and_then(
            [&] { return forEach(m_before.tutors, lacksIn(m_after.tutors), drop("DELETE FROM tutor WHERE id = ?")); })
        .and_then([&] {
            return forEach(m_before.tracks, lacksIn(m_after.tracks), [&](const Track& track) {
                return drop("DELETE FROM track_course WHERE track = ?")(track)
                    .and_then([&] { return drop("DELETE FROM former_course WHERE track = ?")(track); })
                    .and_then([&] { return drop("DELETE FROM former_plan WHERE track = ?")(track); })
                    .and_then([&] { return drop("DELETE FROM track WHERE id = ?")(track); });
            });
        });
}

Result<void> RegistryWriter::writeRecesses() const
{
    if (m_before.recesses == m_after.recesses)
        return {};
    return execute(m_connection, QStringLiteral("DELETE FROM recess")).and_then([&] {
        return forEach(m_after.recesses, always, [&](const Recess& recess) {
            return execute(m_connection, QStringLiteral("INSERT INTO recess (week, since, until) VALUES (?, ?, ?)"),
                recess.week, recess.since, recess.until);
        });
    });
}

} // namespace farol::school
