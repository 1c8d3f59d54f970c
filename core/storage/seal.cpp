#include "core/storage/seal.h"

#include "core/storage/statement.h"

#include <array>

namespace farol::storage {

using namespace farol::domain;

namespace {

/// One table's part of the seal. Every stored seal depends on these texts: never change them, number a new form
/// instead.
struct SealedTable {
    const char* question;
    int columns;
};

constexpr std::array sealedTables{
    SealedTable{"SELECT 'photo', week, photo_date, taken_at FROM photo WHERE week = ?", 4},
    SealedTable{"SELECT 'roster', week, cohort, obtained_at, reason FROM roster WHERE week = ? ORDER BY cohort", 5},
    SealedTable{"SELECT 'membership', week, cohort, student, last_access FROM membership WHERE week = ? "
                "ORDER BY cohort, student",
        5},
    SealedTable{"SELECT 'cell', week, student, course, state, tenths, lessons, watched, collected_at, origin, reason "
                "FROM cell WHERE week = ? ORDER BY student, course",
        11},
    SealedTable{"SELECT 'sums', week, cohort, course, cells, answered, sum_tenths, not_started, finished, no_access "
                "FROM sums WHERE week = ? ORDER BY cohort, course",
        10},
};

/// The same for a week to which imports added something: without their rows, and without these in the sums.
constexpr std::array collectedTables{
    SealedTable{"SELECT 'photo', week, photo_date, taken_at FROM photo WHERE week = ?", 4},
    SealedTable{"SELECT 'roster', r.week, r.cohort, r.obtained_at, r.reason FROM roster r WHERE r.week = ? "
                "AND NOT EXISTS (SELECT 1 FROM intake_roster k WHERE k.week = r.week AND k.cohort = r.cohort) "
                "ORDER BY r.cohort",
        5},
    SealedTable{"SELECT 'membership', m.week, m.cohort, m.student, m.last_access FROM membership m WHERE m.week = ? "
                "AND NOT EXISTS (SELECT 1 FROM intake_membership k WHERE k.week = m.week AND k.cohort = m.cohort "
                "AND k.student = m.student) ORDER BY m.cohort, m.student",
        5},
    SealedTable{"SELECT 'cell', week, student, course, state, tenths, lessons, watched, collected_at, origin, reason "
                "FROM cell WHERE week = ? AND origin <> 2 ORDER BY student, course",
        11},
    SealedTable{"SELECT 'sums', week, cohort, course, sum(cells), sum(answered), sum(sum_tenths), sum(not_started), "
                "sum(finished), sum(no_access) FROM ("
                "SELECT week, cohort, course, cells, answered, sum_tenths, not_started, finished, no_access "
                "FROM sums WHERE week = ? "
                "UNION ALL SELECT s.week, s.cohort, s.course, -1, -(c.state < 2), -c.tenths, -(c.state = 1), "
                "-(c.tenths = 1000), -(c.state = 2) "
                "FROM sums s CROSS JOIN membership m CROSS JOIN cell c "
                "LEFT JOIN intake_membership k ON k.week = m.week AND k.cohort = m.cohort AND k.student = m.student "
                "WHERE s.week = ? AND m.week = s.week AND m.cohort = s.cohort "
                "AND c.week = m.week AND c.student = m.student AND c.course = s.course "
                "AND (c.origin = 2 OR k.student IS NOT NULL)) "
                "GROUP BY week, cohort, course HAVING sum(cells) > 0 ORDER BY cohort, course",
        10},
};

void addRow(QCryptographicHash& hash, const Statement& row, int columns)
{
    QByteArray line;
    for (int column = 0; column < columns; ++column) {
        if (column > 0)
            line += '|';
        line += row.text(column).toUtf8();
    }
    hash.addData(line + '\n');
}

Result<bool> hasImports(const Connection& connection, Week week)
{
    return oneNumber(connection, QStringLiteral("SELECT 1 FROM intake_week WHERE week = ? LIMIT 1"), week)
        .map([](std::optional<qint64> some) { return some.has_value(); });
}

} // namespace

Result<void> addRows(
    const Connection& connection, QCryptographicHash& hash, const QString& question, int columns, qint64 value)
{
    return Statement::prepare(connection, question).and_then([&](Statement statement) -> Result<void> {
        const QVariantList values(question.count(u'?'), stored(value));
        if (const auto asked = statement.runWith(values); !asked)
            return asked;
        while (statement.next())
            addRow(hash, statement, columns);
        return statement.finish();
    });
}

Result<QString> sealOf(const Connection& connection, Week week)
{
    const auto imports = hasImports(connection, week);
    if (!imports)
        return tl::make_unexpected(imports.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& [question, columns] : *imports ? collectedTables : sealedTables) {
        if (const auto done = addRows(connection, hash, QLatin1String(question), columns, week.ordinal()); !done)
            return tl::make_unexpected(done.error());
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<void> sealWeek(const Connection& connection, Week week, const QDateTime& at)
{
    return sealOf(connection, week).and_then([&](const QString& seal) {
        return execute(
            connection, QStringLiteral("UPDATE photo SET sealed_at = ?, seal = ? WHERE week = ?"), at, seal, week);
    });
}

Result<void> sealWeeksBefore(const Connection& connection, Week week, const QDateTime& at)
{
    std::vector<Week> ended;
    const auto asked = eachRow(
        connection, QStringLiteral("SELECT week FROM photo WHERE week < ? AND sealed_at IS NULL ORDER BY week"),
        [&](const Statement& row) { ended.push_back(row.week(0)); }, week);
    if (!asked)
        return asked;
    for (const Week open : ended) {
        if (const auto done = sealWeek(connection, open, at); !done)
            return done;
    }
    return {};
}

} // namespace farol::storage
