#include "core/analytics/collection_failures.h"

#include "core/analytics/sql.h"
#include "core/storage/statement.h"

namespace farol::analytics {

using namespace farol::domain;

namespace {

// Both read the index of the few cells that are missing; a cell counts when a turma of its student holds the course.
constexpr auto failuresSql = R"(
SELECT c.reason, count(*)
FROM cell c INDEXED BY cell_missing
WHERE c.week = ? AND c.state >= 2 AND c.state = 3
  AND EXISTS (SELECT 1 FROM membership m CROSS JOIN sums s
              WHERE m.student = c.student AND m.week = c.week
                AND s.week = m.week AND s.cohort = m.cohort AND s.course = c.course)
GROUP BY c.reason
ORDER BY count(*) DESC, c.reason)";

constexpr auto uncollectedSql = R"(
SELECT k.name, min(h.number), c.student, p.name, o.name, c.reason
FROM cell c INDEXED BY cell_missing
    CROSS JOIN membership m CROSS JOIN cohort h CROSS JOIN track_course t CROSS JOIN track k
    JOIN student p ON p.id = c.student
    JOIN course o ON o.id = c.course
WHERE c.week = ? AND c.state >= 2 AND c.state = 3 AND c.reason <> 1
  AND m.student = c.student AND m.week = c.week AND h.id = m.cohort
  AND t.track = h.track AND t.course = c.course AND k.id = h.track
GROUP BY c.student, c.course
ORDER BY k.position, min(h.number), p.name, c.student, t.position)";

} // namespace

QString sql::collectionFailures()
{
    return QString::fromLatin1(failuresSql);
}

QString sql::uncollectedCells()
{
    return QString::fromLatin1(uncollectedSql);
}

Result<std::vector<CollectionFailure>> collectionFailures(const storage::Connection& connection, Week week)
{
    std::vector<CollectionFailure> failures;
    const auto take = [&](const storage::Statement& row) {
        failures.push_back({static_cast<Reason>(row.number(0)), row.number(1)});
    };
    return storage::eachRow(connection, sql::collectionFailures(), take, week).map([&] { return std::move(failures); });
}

Result<std::vector<UncollectedCell>> uncollectedCells(const storage::Connection& connection, Week week)
{
    std::vector<UncollectedCell> cells;
    const auto take = [&](const storage::Statement& row) {
        cells.push_back({row.text(0), row.number(1), row.id<StudentId>(2), row.text(3), row.text(4),
            static_cast<Reason>(row.number(5))});
    };
    return storage::eachRow(connection, sql::uncollectedCells(), take, week).map([&] { return std::move(cells); });
}

} // namespace farol::analytics
