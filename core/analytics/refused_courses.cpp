#include "core/analytics/refused_courses.h"

#include "core/storage/statement.h"

namespace farol::analytics {

using namespace farol::domain;

namespace {

constexpr int fewestStudents = 5;

// The sums tell at once which courses it may be; students of two turmas are counted once, and only for these.
constexpr auto refusedCoursesSql = R"(
SELECT s.course, k.name
FROM (SELECT week, course FROM sums WHERE week = ?
      GROUP BY week, course HAVING sum(cells) > 0 AND sum(no_access) = sum(cells)) s
    CROSS JOIN course k ON k.id = s.course
WHERE (SELECT count(DISTINCT m.student) FROM sums t CROSS JOIN membership m
       WHERE t.week = s.week AND t.course = s.course AND m.week = t.week AND m.cohort = t.cohort) >= ?
ORDER BY s.course)";

} // namespace

Result<std::vector<Course>> refusedCourses(const storage::Connection& connection, Week week)
{
    std::vector<Course> courses;
    return storage::eachRow(
        connection, QString::fromLatin1(refusedCoursesSql),
        [&courses](const storage::Statement& row) {
            courses.push_back({row.id<CourseId>(0), row.text(1)});
        },
        week, fewestStudents)
        .map([&courses] { return std::move(courses); });
}

} // namespace farol::analytics
