#include "core/analytics/photo_courses.h"

#include "core/analytics/sql.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace farol::analytics {

using namespace farol::domain;

namespace {

constexpr auto weekCoursesSql = R"(
SELECT DISTINCT p.week, s.course
FROM photo p CROSS JOIN sums s ON s.week = p.week AND s.cohort IN (%1) %2
WHERE p.week BETWEEN ? AND ?)";

} // namespace

QString sql::weekCourses(const Scope& scope)
{
    return QString::fromLatin1(weekCoursesSql)
        .arg(scope.cohortIds(), scope.courseCondition(QStringLiteral("s.course")));
}

Result<std::vector<PhotoCourses>> photoCourses(
    const storage::Connection& connection, const Scope& scope, const std::vector<Photo>& photos)
{
    std::vector<PhotoCourses> all(photos.size());
    const auto take = [&](const storage::Statement& row) {
        const auto photo = photoAt(photos, row.week(0));
        if (!photo)
            return;
        PhotoCourses& courses = all[*photo];
        ++courses.courses;
        if (const auto place = scope.placeOf(row.id<CourseId>(1)))
            courses.places.insert(std::upper_bound(courses.places.begin(), courses.places.end(), *place), *place);
    };
    return storage::eachRow(connection, sql::weekCourses(scope), take, scope.from, scope.to).map([&] {
        return std::move(all);
    });
}

} // namespace farol::analytics
