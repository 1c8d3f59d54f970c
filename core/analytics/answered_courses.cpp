#include "core/analytics/answered_courses.h"

#include "core/analytics/sql.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace farol::analytics {

using namespace farol::domain;

namespace {

constexpr auto weekCoursesSql = R"(
SELECT DISTINCT s.week, s.course
FROM photo p CROSS JOIN sums s ON s.week = p.week AND s.cohort IN (%1) %2
WHERE p.week BETWEEN ? AND ?
ORDER BY s.week, s.course)";

// `state >= 2` is the condition of the partial index, which holds these few cells alone. A student of two turmas comes
// twice, which does no harm.
constexpr auto missingSql = R"(
SELECT c.week, c.student, c.course
FROM photo p
CROSS JOIN membership m ON m.week = p.week AND %1
CROSS JOIN cell c ON c.week = m.week AND c.student = m.student AND c.state >= 2
WHERE p.week BETWEEN ? AND ?)";

} // namespace

AnsweredCourses::AnsweredCourses(size_t photos) :
    m_photos(photos)
{
}

void AnsweredCourses::addCourse(size_t photo, std::optional<size_t> place)
{
    PhotoCourses& courses = m_photos[photo];
    ++courses.courses;
    if (place)
        courses.places.insert(std::upper_bound(courses.places.begin(), courses.places.end(), *place), *place);
}

void AnsweredCourses::addMissing(size_t photo, StudentId student, size_t place)
{
    m_photos[photo].missing[student].push_back(place);
}

std::vector<size_t> AnsweredCourses::answered(size_t photo, StudentId student) const
{
    const PhotoCourses& courses = m_photos[photo];
    std::vector<size_t> result = courses.places;
    if (const auto found = courses.missing.find(student); found != courses.missing.end()) {
        std::erase_if(result, [&](size_t place) {
            return std::find(found->second.begin(), found->second.end(), place) != found->second.end();
        });
    }
    return result;
}

QString sql::weekCourses(const Scope& scope)
{
    return QString::fromLatin1(weekCoursesSql)
        .arg(scope.cohortIds(), scope.courseCondition(QStringLiteral("s.course")));
}

QString sql::missing(const Scope& scope)
{
    return QString::fromLatin1(missingSql).arg(scope.listed());
}

Result<AnsweredCourses> answeredCourses(
    const storage::Connection& connection, const Scope& scope, const std::vector<Photo>& photos)
{
    AnsweredCourses courses(photos.size());
    const auto takeCourse = [&](const storage::Statement& row) {
        if (const auto photo = photoAt(photos, row.week(0)))
            courses.addCourse(*photo, scope.placeOf(row.id<CourseId>(1)));
    };
    const auto takeMissing = [&](const storage::Statement& row) {
        const auto photo = photoAt(photos, row.week(0));
        const auto place = scope.placeOf(row.id<CourseId>(2));
        if (photo && place && scope.chosen(*place))
            courses.addMissing(*photo, row.id<StudentId>(1), *place);
    };
    return storage::eachRow(connection, sql::weekCourses(scope), takeCourse, scope.from, scope.to)
        .and_then([&] { return storage::eachRow(connection, sql::missing(scope), takeMissing, scope.from, scope.to); })
        .map([&] { return std::move(courses); });
}

} // namespace farol::analytics
