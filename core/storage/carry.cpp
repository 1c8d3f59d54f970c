#include "core/storage/carry.h"

#include "core/storage/derived.h"
#include "core/storage/expected_cells.h"
#include "core/storage/statement.h"

namespace farol::storage {

using namespace farol::domain;

namespace {

const auto tableText = QStringLiteral(R"(
CREATE TEMP TABLE IF NOT EXISTS repeated_pair (
    student INTEGER NOT NULL,
    course INTEGER NOT NULL,
    PRIMARY KEY (student, course)
) WITHOUT ROWID
)");

const auto repeatText = QStringLiteral(R"(
INSERT INTO cell (week, student, course, state, tenths, lessons, watched, collected_at, origin, reason)
SELECT ?, b.student, b.course, b.state, b.tenths, b.lessons, b.watched, b.collected_at, 1, 0
FROM temp.repeated_pair p CROSS JOIN cell b
WHERE b.week = (SELECT max(o.week) FROM photo o WHERE o.week < ? AND o.imported = 0)
    AND b.student = p.student AND b.course = p.course AND b.state <> 3 AND b.origin <> 2
ON CONFLICT (week, student, course) DO UPDATE SET
    state = excluded.state, tenths = excluded.tenths, lessons = excluded.lessons, watched = excluded.watched,
    collected_at = excluded.collected_at, origin = excluded.origin, reason = excluded.reason
WHERE cell.state = 3
)");

const auto withdrawText = QStringLiteral(R"(
UPDATE cell SET state = 3, tenths = 0, lessons = NULL, watched = NULL, collected_at = NULL, origin = 0, reason = 1
WHERE week = ? AND origin = 1
)");

const auto dropAuditText = QStringLiteral("DELETE FROM audit_pair WHERE week = ?");

Result<void> fillPairs(const Connection& connection, std::span<const Pair> pairs)
{
    const auto emptied = execute(connection, tableText).and_then([&] {
        return execute(connection, QStringLiteral("DELETE FROM temp.repeated_pair"));
    });
    if (!emptied)
        return emptied;
    auto fill = Statement::prepare(
        connection, QStringLiteral("INSERT OR IGNORE INTO temp.repeated_pair (student, course) VALUES (?, ?)"));
    if (!fill)
        return tl::make_unexpected(fill.error());
    for (const Pair& pair : pairs) {
        if (const auto done = fill->run(pair.student, pair.course); !done)
            return done;
    }
    return {};
}

/// Runs a statement on the week's rows, of the students of these turmas only; how many it changed.
Result<int> changeRows(
    const Connection& connection, const QString& text, Week week, const std::vector<CohortId>& cohorts)
{
    QVariantList values{stored(week)};
    QString scope;
    if (!cohorts.empty()) {
        scope =
            QStringLiteral(" AND student IN (SELECT m.student FROM membership m WHERE m.week = ? AND m.cohort IN (%1))")
                .arg(placeholders(qsizetype(cohorts.size())));
        values << stored(week);
        for (const CohortId cohort : cohorts)
            values << stored(cohort);
    }
    return Statement::prepare(connection, text + scope).and_then([&](Statement statement) {
        return statement.runWith(values).map([&statement] { return statement.changed(); });
    });
}

} // namespace

QString repeatingText()
{
    return repeatText;
}

Result<void> carryCells(const Connection& connection, Week week, std::span<const Pair> pairs)
{
    return fillPairs(connection, pairs)
        .and_then([&] { return execute(connection, repeatText, week, week); })
        .and_then([&] { return execute(connection, QStringLiteral("DELETE FROM temp.repeated_pair")); })
        .and_then(
            [&] { return execute(connection, QStringLiteral("UPDATE photo SET is_full = 0 WHERE week = ?"), week); })
        .and_then([&] { return rebuildDerived(connection, week); });
}

Result<void> withdrawCells(const Connection& connection, Week week, const std::vector<CohortId>& cohorts)
{
    return changeRows(connection, dropAuditText, week, cohorts)
        .and_then([&](int) { return changeRows(connection, withdrawText, week, cohorts); })
        .and_then([&](int withdrawn) -> Result<void> {
            if (withdrawn == 0)
                return {};
            // Of a student who left, nothing is expected.
            return dropUnexpectedCells(connection, week).and_then([&] { return rebuildDerived(connection, week); });
        });
}

} // namespace farol::storage
