#include "core/storage/milestones.h"

namespace farol::storage {

using namespace farol::domain;

namespace {

/// Whether an earlier photo has a cell of the pair for which %4 holds: the latest first, where it mostly is.
const auto earlier = QStringLiteral(R"((
    SELECT 1 FROM photo p CROSS JOIN cell b ON b.week = p.week AND b.student = %1 AND b.course = %2
    WHERE p.week < %3 AND %4
    ORDER BY p.week DESC LIMIT 1) IS NOT NULL)");

const auto withdrawText = QStringLiteral("UPDATE milestone SET finished_week = NULL WHERE finished_week = ?");

/// The milestones of the weeks before are up to date, so that these two need not look back at cells.
const auto startText = QStringLiteral(R"(
INSERT INTO milestone (student, course, started_week, start_seen, finished_week)
SELECT c.student, c.course, c.week, CASE WHEN %1 THEN 1 ELSE 0 END, NULL
FROM cell c
WHERE c.week = ? AND c.tenths > 0
    AND NOT EXISTS (SELECT 1 FROM milestone k WHERE k.student = c.student AND k.course = c.course)
)");

const auto finishText = QStringLiteral(R"(
UPDATE milestone SET finished_week = ?
WHERE finished_week IS NULL AND EXISTS (
    SELECT 1 FROM cell c
    WHERE c.week = ? AND c.student = milestone.student AND c.course = milestone.course AND c.tenths = 1000)
)");

/// A pair that has a milestone needs no look at its past; one that has none was answered with nothing but 0 before.
const auto reachText =
    QStringLiteral(R"(
INSERT INTO milestone (student, course, started_week, start_seen, finished_week)
VALUES (?, ?, ?,
    CASE WHEN EXISTS (SELECT 1 FROM milestone k WHERE k.student = ? AND k.course = ?) THEN 0
         ELSE %1 END, ?)
ON CONFLICT (student, course) DO UPDATE SET finished_week = excluded.finished_week
WHERE coalesce(milestone.finished_week, excluded.started_week) >= excluded.started_week
    AND coalesce(milestone.finished_week, 0) <> coalesce(excluded.finished_week, 0)
)")
        .arg(earlier.arg(QStringLiteral("?"), QStringLiteral("?"), QStringLiteral("?"), QStringLiteral("b.state < 2")));

const auto unstartText = QStringLiteral("DELETE FROM milestone WHERE student = ? AND course = ? AND started_week = ?");

const auto unfinishText =
    QStringLiteral("UPDATE milestone SET finished_week = NULL WHERE student = ? AND course = ? AND finished_week = ?");

const auto forgetPairsText = QStringLiteral(
    "DELETE FROM milestone WHERE (student, course) IN (SELECT k.student, k.course FROM temp.changed_pair k)");

const auto askPairsText = QStringLiteral(R"(
INSERT INTO milestone (student, course, started_week, start_seen, finished_week)
SELECT c.student, c.course, min(c.week) FILTER (WHERE c.tenths > 0),
    CASE WHEN min(c.week) < min(c.week) FILTER (WHERE c.tenths > 0) THEN 1 ELSE 0 END,
    min(c.week) FILTER (WHERE c.tenths = 1000)
FROM temp.changed_pair k CROSS JOIN photo p CROSS JOIN cell c
WHERE c.week = p.week AND c.student = k.student AND c.course = k.course AND c.state < 2
GROUP BY c.student, c.course
HAVING max(c.tenths) > 0
)");

QString earlierOf(const char* condition)
{
    return earlier.arg(
        QStringLiteral("c.student"), QStringLiteral("c.course"), QStringLiteral("c.week"), QLatin1String(condition));
}

} // namespace

QString startsQuestion()
{
    return QStringLiteral(R"(
SELECT c.student, c.course, c.week, CASE WHEN %1 THEN 1 ELSE 0 END AS seen
FROM cell c
WHERE c.week = ? AND c.tenths > 0 AND NOT %2
)")
        .arg(earlierOf("b.state < 2"), earlierOf("b.tenths > 0"));
}

QString finishesQuestion()
{
    return QStringLiteral(R"(
SELECT c.student, c.course, c.week
FROM cell c
WHERE c.week = ? AND c.tenths = 1000 AND NOT %1
)")
        .arg(earlierOf("b.tenths = 1000"));
}

Result<void> rebuildMilestones(const Connection& connection, Week week)
{
    return execute(connection, QStringLiteral("DELETE FROM milestone WHERE started_week = ?"), week)
        .and_then([&] { return execute(connection, withdrawText, week); })
        .and_then([&] { return execute(connection, startText.arg(earlierOf("b.state < 2")), week); })
        .and_then([&] { return execute(connection, finishText, week, week); });
}

Result<void> rebuildChangedPairs(const Connection& connection)
{
    return execute(connection, forgetPairsText).and_then([&] { return execute(connection, askPairsText); });
}

MilestoneWriting::MilestoneWriting(Statement reach, Statement unstart, Statement unfinish) :
    m_reach(std::move(reach)),
    m_unstart(std::move(unstart)),
    m_unfinish(std::move(unfinish))
{
}

Result<MilestoneWriting> MilestoneWriting::prepare(const Connection& connection)
{
    auto reach = Statement::prepare(connection, reachText);
    auto unstart = Statement::prepare(connection, unstartText);
    auto unfinish = Statement::prepare(connection, unfinishText);
    for (const auto* statement : {&reach, &unstart, &unfinish}) {
        if (!*statement)
            return tl::make_unexpected(statement->error());
    }
    return MilestoneWriting(std::move(*reach), std::move(*unstart), std::move(*unfinish));
}

Result<void> MilestoneWriting::run(Week week, const Cell& cell)
{
    // It replaced no answer, and is none.
    if (cell.state == CellState::NotCollected)
        return {};
    if (cell.tenths == 0) {
        return m_unstart.run(cell.student, cell.course, week).and_then([&] {
            return m_unfinish.run(cell.student, cell.course, week);
        });
    }
    const auto finished = cell.tenths == 1000 ? std::optional(week) : std::nullopt;
    return m_reach.run(
        cell.student, cell.course, week, cell.student, cell.course, cell.student, cell.course, week, finished);
}

} // namespace farol::storage
