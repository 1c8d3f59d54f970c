#include "core/storage/seal.h"

#include "core/storage/statement.h"

#include <QCryptographicHash>

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

} // namespace

Result<QString> sealOf(const Connection& connection, Week week)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& [question, columns] : sealedTables) {
        const auto add = [&hash, count = columns](const Statement& row) { addRow(hash, row, count); };
        if (const auto done = eachRow(connection, QLatin1String(question), add, week); !done)
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
