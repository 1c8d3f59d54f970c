#include "core/analytics/coverage.h"

#include "core/analytics/snapshot.h"
#include "core/analytics/sql.h"
#include "core/storage/statement.h"

namespace farol::analytics {

using namespace farol::domain;

namespace {

constexpr auto photographedWeeksSql = "SELECT week FROM photo ORDER BY week";

constexpr auto lastPhotoSql = R"(
SELECT week, photo_date, taken_at, sealed_at FROM photo ORDER BY week DESC LIMIT 1)";

constexpr auto photoStudentsSql = R"(
SELECT count(DISTINCT m.student) FROM photo p CROSS JOIN membership m ON m.week = p.week WHERE p.week = ?)";

// A whole week is read by its range; a cell counts when a turma of its student holds the course, each cell once.
constexpr auto photoCellsSql = R"(
SELECT c.state, c.reason, count(*)
FROM photo p CROSS JOIN cell c ON c.week = p.week
WHERE p.week = ?
  AND EXISTS (SELECT 1 FROM membership m CROSS JOIN sums s
              WHERE m.student = c.student AND m.week = c.week
                AND s.week = m.week AND s.cohort = m.cohort AND s.course = c.course)
GROUP BY c.state, c.reason)";

void add(PhotoSummary& summary, CellState state, Reason reason, int cells)
{
    if (state == CellState::NoAccess)
        summary.noAccess += cells;
    else
        summary.expected += cells;
    if (answered(state))
        summary.answered += cells;
    if (state == CellState::NotCollected)
        summary.missing[reason] += cells;
}

Result<void> fill(const storage::Connection& connection, PhotoSummary& summary)
{
    const auto takeStudents = [&](const storage::Statement& row) { summary.students = row.number(0); };
    const auto takeCells = [&](const storage::Statement& row) {
        add(summary, static_cast<CellState>(row.number(0)), static_cast<Reason>(row.number(1)), row.number(2));
    };
    return storage::eachRow(connection, sql::photoStudents(), takeStudents, summary.week).and_then([&] {
        return storage::eachRow(connection, sql::photoCells(), takeCells, summary.week);
    });
}

} // namespace

QString sql::photographedWeeks()
{
    return QString::fromLatin1(photographedWeeksSql);
}

QString sql::lastPhoto()
{
    return QString::fromLatin1(lastPhotoSql);
}

QString sql::photoStudents()
{
    return QString::fromLatin1(photoStudentsSql);
}

QString sql::photoCells()
{
    return QString::fromLatin1(photoCellsSql);
}

Result<std::vector<Week>> photographedWeeks(const storage::Connection& connection)
{
    std::vector<Week> weeks;
    const auto take = [&](const storage::Statement& row) { weeks.push_back(row.week(0)); };
    return storage::eachRow(connection, sql::photographedWeeks(), take).map([&] { return std::move(weeks); });
}

Result<std::optional<PhotoSummary>> lastPhoto(const storage::Connection& connection)
{
    const Snapshot snapshot(connection);
    std::optional<PhotoSummary> summary;
    const auto take = [&](const storage::Statement& row) {
        summary.emplace();
        summary->week = row.week(0);
        summary->photoDate = row.date(1).value_or(QDate());
        summary->takenAt = row.instant(2).value_or(QDateTime());
        summary->sealed = !row.isNull(3);
    };
    return storage::eachRow(connection, sql::lastPhoto(), take)
        .and_then([&] { return summary ? fill(connection, *summary) : Result<void>(); })
        .map([&] { return std::move(summary); });
}

} // namespace farol::analytics
