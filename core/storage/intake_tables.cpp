#include "core/storage/intake_tables.h"

#include "core/storage/derived.h"
#include "core/storage/milestones.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <array>

namespace farol::storage {

using namespace farol::domain;

namespace {

constexpr std::array tables{
    "CREATE TEMP TABLE IF NOT EXISTS intake_course (track INTEGER NOT NULL, course INTEGER NOT NULL, "
    "PRIMARY KEY (track, course)) WITHOUT ROWID",
    "CREATE TEMP TABLE IF NOT EXISTS changed_pair (student INTEGER NOT NULL, course INTEGER NOT NULL, "
    "PRIMARY KEY (student, course)) WITHOUT ROWID",
    "DELETE FROM temp.changed_pair",
};

const auto heldCoursesText = QStringLiteral(R"(
INSERT INTO temp.intake_course (track, course)
SELECT DISTINCT h.track, s.course FROM sums s JOIN cohort h ON h.id = s.cohort WHERE s.week = ?
)");

const auto addCourseText = QStringLiteral(R"(
INSERT INTO temp.intake_course (track, course)
SELECT ?, ?
WHERE EXISTS (SELECT 1 FROM photo p WHERE p.week = ? AND p.imported = 1)
    OR NOT EXISTS (SELECT 1 FROM sums s JOIN cohort h ON h.id = s.cohort WHERE s.week = ? AND h.track = ?)
ON CONFLICT DO NOTHING
)");

Result<std::optional<Week>> photoAfter(const Connection& connection, Week week)
{
    return oneNumber(connection, QStringLiteral("SELECT min(week) FROM photo WHERE week > ?"), week)
        .map([](std::optional<qint64> next) { return next ? std::optional(Week::fromOrdinal(*next)) : std::nullopt; });
}

} // namespace

QString intakeCourses()
{
    return QStringLiteral("temp.intake_course");
}

Result<void> makeIntakeTables(const Connection& connection)
{
    Result<void> done;
    for (const char* statement : tables) {
        if (done)
            done = connection.run(QLatin1String(statement));
    }
    return done;
}

Result<void> keepCourses(const Connection& connection, Week week)
{
    return execute(connection, QStringLiteral("DELETE FROM temp.intake_course")).and_then([&] {
        return execute(connection, heldCoursesText, week);
    });
}

Result<void> addCourses(const Connection& connection, Week week, const std::vector<IntakeCourse>& courses)
{
    if (const auto kept = keepCourses(connection, week); !kept)
        return kept;
    auto add = Statement::prepare(connection, addCourseText);
    if (!add)
        return tl::make_unexpected(add.error());
    for (const auto& [track, course] : courses) {
        if (const auto done = add->run(track, course, week, week, track); !done)
            return done;
    }
    return {};
}

Result<void> rebuildAfter(const Connection& connection, const std::vector<Week>& weeks)
{
    for (const Week week : weeks) {
        const auto next = photoAfter(connection, week);
        if (!next)
            return tl::make_unexpected(next.error());
        if (!*next || std::find(weeks.begin(), weeks.end(), **next) != weeks.end())
            continue;
        const auto done = coursesThatCount(connection, **next).and_then([&](const QString& courses) {
            return rebuildStudentWeeks(connection, **next, courses);
        });
        if (!done)
            return done;
    }
    return rebuildChangedPairs(connection);
}

} // namespace farol::storage
