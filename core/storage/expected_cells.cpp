#include "core/storage/expected_cells.h"

#include "core/storage/statement.h"

namespace farol::storage {

using namespace farol::domain;

namespace {

QString adding(const QString& scope)
{
    return QStringLiteral(R"(
INSERT INTO cell (week, student, course, state, tenths, reason)
SELECT m.week, m.student, tc.course, 3, 0, 1
FROM membership m CROSS JOIN cohort h CROSS JOIN track_course tc
WHERE m.week = ? %1 AND h.id = m.cohort AND tc.track = h.track
ON CONFLICT (week, student, course) DO NOTHING
)")
        .arg(scope);
}

QString dropping(const QString& scope)
{
    return QStringLiteral(R"(
DELETE FROM cell
WHERE week = ? %1 AND state = 3 AND NOT EXISTS (
    SELECT 1 FROM membership m CROSS JOIN cohort h CROSS JOIN track_course tc
    WHERE m.week = cell.week AND m.student = cell.student AND h.id = m.cohort
        AND tc.track = h.track AND tc.course = cell.course)
)")
        .arg(scope);
}

} // namespace

Result<void> addExpectedCells(const Connection& connection, Week week, CohortId cohort)
{
    return execute(connection, adding(QStringLiteral("AND m.cohort = ?")), week, cohort);
}

Result<void> addExpectedCells(const Connection& connection, Week week)
{
    return execute(connection, adding({}), week);
}

Result<void> dropUnexpectedCells(const Connection& connection, Week week, StudentId student)
{
    return execute(connection, dropping(QStringLiteral("AND student = ?")), week, student);
}

Result<void> dropUnexpectedCells(const Connection& connection, Week week)
{
    return execute(connection, dropping({}), week);
}

} // namespace farol::storage
