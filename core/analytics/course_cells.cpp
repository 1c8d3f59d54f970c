#include "core/analytics/course_cells.h"

#include "core/analytics/sql.h"
#include "core/storage/statement.h"

namespace farol::analytics {

using namespace farol::domain;

namespace {

// In the order of the keys, so that nothing is sorted: by p.week, which leads, and by a prefix of the cell's key alone.
// Without the + a bound on the weeks could be taken for one on cells, and every cell between be read.
// Of a whole trilha nothing is asked of the course: those of other trilhas are few, and passed over below. Four
// small numbers of a cell come as one, since every value that crosses costs as much as reading the row.
constexpr auto cellsSql = R"(
SELECT p.week, m.cohort, c.student, c.course,
    c.state + (c.origin << %4) + (c.reason << %5) + (c.tenths << %6), c.lessons, c.watched, c.collected_at
FROM photo p
CROSS JOIN membership m ON m.week = p.week AND %1
CROSS JOIN cell c ON c.week = m.week AND c.student = m.student
WHERE +p.week BETWEEN ? AND ? %2%3
ORDER BY p.week, m.cohort, m.student)";

// Where each begins; below is the state.
constexpr int originAt = 4;
constexpr int reasonAt = 8;
constexpr int tenthsAt = 16;

Cell cellOf(const storage::Statement& row)
{
    const int packed = row.number(4);
    const auto between = [packed](int from, int to) { return (packed >> from) & ((1 << (to - from)) - 1); };
    return {row.id<StudentId>(2), row.id<CourseId>(3), static_cast<CellState>(between(0, originAt)), packed >> tenthsAt,
        row.optionalNumber(5), row.optionalNumber(6), row.instant(7).value_or(QDateTime()),
        static_cast<Origin>(between(originAt, reasonAt)), static_cast<Reason>(between(reasonAt, tenthsAt))};
}

} // namespace

QString sql::cells(const Scope& scope)
{
    return QString::fromLatin1(cellsSql)
        .arg(scope.listed(), scope.courseCondition(QStringLiteral("+c.course")),
            scope.weekCondition(QStringLiteral("c.course"), QStringLiteral("p.week")))
        .arg(originAt)
        .arg(reasonAt)
        .arg(tenthsAt);
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
