#include "core/analytics/student_courses.h"

#include "core/analytics/course_cells.h"
#include "core/analytics/sql.h"
#include "core/storage/statement.h"

#include <unordered_map>

namespace farol::analytics {

using namespace farol::domain;

namespace {

// Without the + a bound on the weeks could be taken for one on cells, and every cell up to it be read.
const auto finishedSql = QStringLiteral(R"(
SELECT c.course, min(c.collected_at), min(p.photo_date)
FROM photo p CROSS JOIN cell c ON c.week = p.week AND c.student = ?
WHERE +p.week <= ? AND c.tenths = 1000
GROUP BY c.course)");

const auto dropsSql = QStringLiteral(R"(
SELECT c.week, c.course, b.tenths, c.tenths, b.lessons, c.lessons
FROM (SELECT week, lag(week) OVER (ORDER BY week) AS previous FROM photo) p
CROSS JOIN cell c ON c.week = p.week AND c.student = ?
CROSS JOIN cell b ON b.week = p.previous AND b.student = c.student AND b.course = c.course
WHERE c.state < 2 AND b.state < 2 AND c.tenths < b.tenths
ORDER BY c.week, c.course)");

using Days = std::unordered_map<CourseId, QDate>;

/// When each course was first seen in full: the day it was asked, else that of the photo.
Result<Days> daysFinished(const storage::Connection& connection, const Scope& scope, Week last)
{
    Days days;
    const auto take = [&](const storage::Statement& row) {
        const std::optional<QDateTime> asked = row.instant(1);
        days[row.id<CourseId>(0)] =
            asked ? asked->toTimeZone(scope.school->zone).date() : row.date(2).value_or(QDate());
    };
    return storage::eachRow(connection, finishedSql, take, scope.students.front(), last).map([&] {
        return std::move(days);
    });
}

using Cells = std::vector<std::optional<Cell>>;

/// The cells of the student in one photo; a student of two turmas has the same in both.
Cells cellsAt(const std::vector<StudentCells>& read, std::optional<size_t> photo, size_t places)
{
    for (const StudentCells& cells : read) {
        if (cells.photo == photo)
            return cells.cells;
    }
    return Cells(places);
}

std::optional<Gain> gainBetween(const std::optional<Cell>& before, const std::optional<Cell>& now, qint64 weeks)
{
    if (!before || !now || !answered(before->state) || !answered(now->state))
        return std::nullopt;
    return gainOf(now->tenths - before->tenths, 1, weeks);
}

} // namespace

QString sql::finishedCourses()
{
    return finishedSql;
}

QString sql::courseDrops()
{
    return dropsSql;
}

Result<std::vector<StudentCourse>> studentCourses(const storage::Connection& connection, const Scope& scope,
    const std::vector<Photo>& photos, size_t last, std::optional<int> days)
{
    const Photo& photo = photos[last];
    const auto cells = courseCells(connection, scope, photos, photo.previous.value_or(photo.week), photo.week);
    if (!cells)
        return tl::make_unexpected(cells.error());
    const auto before = photo.previous ? photoAt(photos, *photo.previous) : std::nullopt;
    const Cells now = cellsAt(*cells, last, scope.places.size());
    const Cells then = before ? cellsAt(*cells, before, scope.places.size()) : Cells(scope.places.size());
    const qint64 weeks = photo.previous ? photo.week - *photo.previous : 1;
    return daysFinished(connection, scope, photo.week).map([&](const Days& finished) {
        std::vector<StudentCourse> courses;
        const PlanInForce& plan = scope.planAt(photo.week);
        for (size_t column = 0; column < scope.places.size(); ++column) {
            const size_t place = scope.places[column];
            if (!plan.has(place))
                continue;
            StudentCourse& course = courses.emplace_back();
            course.course = scope.trackCourses[place];
            course.place = courses.size() - 1;
            course.cell = now[column];
            course.expected = days ? plan.expectedTenths(place, *days) : std::nullopt;
            course.gain = gainBetween(then[column], now[column], weeks);
            const auto day = finished.find(course.course.id);
            if (course.progress() == complete && day != finished.end())
                course.finished = day->second;
        }
        return courses;
    });
}

Result<std::vector<CourseDrop>> courseDrops(const storage::Connection& connection, const Scope& scope)
{
    std::vector<CourseDrop> drops;
    const auto take = [&](const storage::Statement& row) {
        const auto place = scope.placeOf(row.id<CourseId>(1));
        if (place && scope.planAt(row.week(0)).has(*place))
            drops.push_back({row.week(0), scope.trackCourses[*place], row.number(2), row.number(3),
                row.optionalNumber(4), row.optionalNumber(5)});
    };
    return storage::eachRow(connection, dropsSql, take, scope.students.front()).map([&] { return std::move(drops); });
}

} // namespace farol::analytics
