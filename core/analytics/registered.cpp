#include "core/analytics/registered.h"

#include "core/analytics/snapshot.h"
#include "core/analytics/sql.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace farol::analytics {

using namespace farol::domain;

namespace {

constexpr auto photoSpanSql = "SELECT min(week), max(week) FROM photo";

// One probe a turma and week instead of a walk over all memberships.
constexpr auto cohortListsSql = R"(
SELECT l.cohort, l.first, l.last,
    (SELECT count(*) FROM membership m WHERE m.week = l.last AND m.cohort = l.cohort)
FROM (SELECT r.cohort, min(r.week) AS first, max(r.week) AS last
      FROM photo p CROSS JOIN roster r ON r.week = p.week GROUP BY r.cohort) l)";

constexpr auto tutorLoadsSql = R"(
SELECT h.tutor, count(DISTINCT h.id), count(DISTINCT m.student)
FROM cohort h
LEFT JOIN membership m ON m.cohort = h.id
    AND m.week = (SELECT max(r.week) FROM photo p CROSS JOIN roster r ON r.week = p.week AND r.cohort = h.id)
WHERE h.archived = 0 AND h.tutor IS NOT NULL
GROUP BY h.tutor)";

constexpr auto collectedCoursesSql = R"(
SELECT DISTINCT s.course FROM photo p CROSS JOIN sums s ON s.week = p.week)";

} // namespace

QString sql::photoSpan()
{
    return QString::fromLatin1(photoSpanSql);
}

QString sql::cohortLists()
{
    return QString::fromLatin1(cohortListsSql);
}

QString sql::tutorLoads()
{
    return QString::fromLatin1(tutorLoadsSql);
}

QString sql::collectedCourses()
{
    return QString::fromLatin1(collectedCoursesSql);
}

const RegisteredCohort* RegisteredFacts::cohort(CohortId id) const
{
    const auto found = std::find_if(cohorts.begin(), cohorts.end(), [id](const auto& c) { return c.id == id; });
    return found == cohorts.end() ? nullptr : &*found;
}

const RegisteredTutor* RegisteredFacts::tutor(TutorId id) const
{
    const auto found = std::find_if(tutors.begin(), tutors.end(), [id](const auto& t) { return t.id == id; });
    return found == tutors.end() ? nullptr : &*found;
}

bool RegisteredFacts::hasCells(CourseId id) const
{
    return std::find(collectedCourses.begin(), collectedCourses.end(), id) != collectedCourses.end();
}

Result<RegisteredFacts> registeredFacts(const storage::Connection& connection)
{
    const Snapshot snapshot(connection);
    RegisteredFacts facts;
    const auto takeSpan = [&facts](const storage::Statement& row) {
        if (!row.isNull(0)) {
            facts.firstPhoto = row.week(0);
            facts.lastPhoto = row.week(1);
        }
    };
    const auto takeList = [&facts](const storage::Statement& row) {
        facts.cohorts.push_back({row.id<CohortId>(0), row.number(3), row.week(1), row.week(2)});
    };
    const auto takeTutor = [&facts](const storage::Statement& row) {
        facts.tutors.push_back({row.id<TutorId>(0), row.number(1), row.number(2)});
    };
    const auto takeCourse = [&facts](const storage::Statement& row) {
        facts.collectedCourses.push_back(row.id<CourseId>(0));
    };
    return storage::eachRow(connection, sql::photoSpan(), takeSpan)
        .and_then([&] { return storage::eachRow(connection, sql::cohortLists(), takeList); })
        .and_then([&] { return storage::eachRow(connection, sql::tutorLoads(), takeTutor); })
        .and_then([&] { return storage::eachRow(connection, sql::collectedCourses(), takeCourse); })
        .map([&] { return std::move(facts); });
}

} // namespace farol::analytics
