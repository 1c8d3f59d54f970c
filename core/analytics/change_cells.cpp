#include "core/analytics/change_cells.h"

#include "core/analytics/sql.h"
#include "core/storage/statement.h"

namespace farol::analytics {

using namespace farol::domain;

namespace {

// +m.student keeps SQLite from walking all memberships by student for the sake of DISTINCT. b is the same cell in the
// photo before; e in an earlier one, asked only for what was finished and is unknown in b. What was carried (origin 1)
// is the last answer itself. Courses of other trilhas are left out while reading.
constexpr auto changedCellsSql = R"(
SELECT n.student, c.course, c.tenths,
    CASE WHEN b.state < 2 THEN b.tenths
         ELSE (SELECT e.tenths FROM photo q CROSS JOIN cell e
               WHERE q.week < ? AND e.week = q.week AND e.student = c.student AND e.course = c.course AND e.state < 2
               ORDER BY q.week DESC LIMIT 1) END
FROM photo p
CROSS JOIN (SELECT DISTINCT +m.student AS student FROM membership m WHERE m.week = ? AND m.cohort IN (%1)) n
CROSS JOIN cell c ON c.week = p.week AND c.student = n.student
LEFT JOIN cell b ON b.week = ? AND b.student = c.student AND b.course = c.course
WHERE p.week = ? AND c.origin <> 1 AND c.state < 2 %2%3
  AND (b.state < 2 AND c.tenths < b.tenths
       OR c.tenths = 1000 AND (b.state IS NULL OR b.state >= 2 OR b.tenths < 1000)))";

// `state >= 2` is the condition of the partial index, which holds these few cells alone.
constexpr auto uncollectedSql = R"(
SELECT n.student, c.course, c.reason, b.tenths
FROM photo p
CROSS JOIN (SELECT DISTINCT +m.student AS student FROM membership m WHERE m.week = ? AND m.cohort IN (%1)) n
CROSS JOIN cell c ON c.week = p.week AND c.student = n.student AND c.state >= 2
LEFT JOIN cell b ON b.week = ? AND b.student = c.student AND b.course = c.course AND b.state < 2
WHERE p.week = ? AND c.state = 3 %2%3)";

std::optional<size_t> columnOf(const Scope& scope, CourseId course)
{
    const auto place = scope.placeOf(course);
    return place ? scope.columnOf(*place) : std::nullopt;
}

QString filled(const char* text, const Scope& scope)
{
    return QString::fromLatin1(text).arg(scope.cohortIds(), scope.courseCondition(QStringLiteral("+c.course")),
        scope.weekCondition(QStringLiteral("c.course"), QStringLiteral("p.week")));
}

} // namespace

QString sql::changedCells(const Scope& scope)
{
    return filled(changedCellsSql, scope);
}

QString sql::cellsNotCollected(const Scope& scope)
{
    return filled(uncollectedSql, scope);
}

Result<std::vector<ChangedCell>> changedCells(
    const storage::Connection& connection, const Scope& scope, const ComparedPhotos& photos)
{
    std::vector<ChangedCell> cells;
    const auto take = [&](const storage::Statement& row) {
        const auto column = columnOf(scope, row.id<CourseId>(1));
        const auto from = row.optionalNumber(3); // none: the first answer ever tells of no change
        if (column && from && *from != row.number(2))
            cells.push_back({row.id<StudentId>(0), *column, from, row.number(2), Reason::None});
    };
    const Week now = photos.now.week;
    const Week before = *photos.now.previous;
    return storage::eachRow(connection, sql::changedCells(scope), take, before, now, before, now).map([&] {
        return std::move(cells);
    });
}

Result<std::vector<ChangedCell>> uncollectedCells(
    const storage::Connection& connection, const Scope& scope, const ComparedPhotos& photos)
{
    std::vector<ChangedCell> cells;
    const auto take = [&](const storage::Statement& row) {
        if (const auto column = columnOf(scope, row.id<CourseId>(1)))
            cells.push_back({row.id<StudentId>(0), *column, row.optionalNumber(3), std::nullopt,
                static_cast<Reason>(row.number(2))});
    };
    const Week now = photos.now.week;
    return storage::eachRow(connection, sql::cellsNotCollected(scope), take, now, photos.now.previous, now).map([&] {
        return std::move(cells);
    });
}

} // namespace farol::analytics
