#include "core/analytics/course_cells.h"

#include "core/analytics/sql.h"
#include "core/storage/statement.h"

namespace farol::analytics {

using namespace farol::domain;

namespace {

constexpr auto cellsSql = R"(
SELECT m.week, m.cohort, c.student, c.course, c.state, c.tenths, c.lessons, c.watched, c.collected_at, c.origin, c.reason
FROM photo p
CROSS JOIN membership m ON m.week = p.week AND %1
CROSS JOIN cell c ON c.week = m.week AND c.student = m.student
WHERE p.week BETWEEN ? AND ? AND c.course IN (%2)%3
ORDER BY m.week, m.cohort, m.student)";

Cell cellOf(const storage::Statement& row)
{
    return {row.id<StudentId>(2), row.id<CourseId>(3), static_cast<CellState>(row.number(4)), row.number(5),
        row.optionalNumber(6), row.optionalNumber(7), row.instant(8).value_or(QDateTime()),
        static_cast<Origin>(row.number(9)), static_cast<Reason>(row.number(10))};
}

} // namespace

QString sql::cells(const Scope& scope)
{
    return QString::fromLatin1(cellsSql).arg(
        scope.listed(), scope.courseIds(), scope.weekCondition(QStringLiteral("c.course"), QStringLiteral("p.week")));
}

Result<std::vector<StudentCells>> courseCells(
    const storage::Connection& connection, const Scope& scope, const std::vector<Photo>& photos, Week from, Week to)
{
    std::vector<StudentCells> all;
    const auto take = [&](const storage::Statement& row) {
        const auto photo = photoAt(photos, row.week(0));
        const auto cohort = scope.cohortAt(row.id<CohortId>(1));
        const auto place = scope.placeOf(row.id<CourseId>(3));
        const auto column = place ? scope.columnOf(*place) : std::nullopt;
        if (!photo || !cohort || !column)
            return;
        const auto student = row.id<StudentId>(2);
        if (all.empty() || all.back().photo != *photo || all.back().cohort != *cohort || all.back().student != student)
            all.push_back({*photo, *cohort, student, std::vector<std::optional<Cell>>(scope.places.size())});
        all.back().cells[*column] = cellOf(row);
    };
    return storage::eachRow(connection, sql::cells(scope), take, from, to).map([&] { return std::move(all); });
}

} // namespace farol::analytics
