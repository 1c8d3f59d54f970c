#include "core/storage/intake_seal.h"

#include "core/storage/seal.h"
#include "core/storage/statement.h"

#include <array>

namespace farol::storage {

using namespace farol::domain;

namespace {

/// Every stored seal depends on these texts: never change them, number a new form instead.
struct SealedRows {
    const char* question;
    int columns;
};

constexpr std::array sealedRows{
    SealedRows{"SELECT 'week', week FROM intake_week WHERE intake = ? ORDER BY week", 2},
    SealedRows{"SELECT 'roster', r.week, r.cohort, r.obtained_at, r.reason "
               "FROM intake_week w CROSS JOIN intake_roster k CROSS JOIN roster r "
               "WHERE w.intake = ? AND k.week = w.week AND k.intake = w.intake AND r.week = k.week "
               "AND r.cohort = k.cohort ORDER BY r.week, r.cohort",
        5},
    SealedRows{"SELECT 'membership', m.week, m.cohort, m.student, m.last_access "
               "FROM intake_week w CROSS JOIN intake_membership k CROSS JOIN membership m "
               "WHERE w.intake = ? AND k.week = w.week AND k.intake = w.intake AND m.week = k.week "
               "AND m.cohort = k.cohort AND m.student = k.student ORDER BY m.week, m.cohort, m.student",
        5},
    SealedRows{"SELECT 'cell', c.week, c.student, c.course, c.state, c.tenths, c.lessons, c.watched, c.collected_at, "
               "c.origin, c.reason FROM intake_week w CROSS JOIN intake_cell k CROSS JOIN cell c "
               "WHERE w.intake = ? AND k.week = w.week AND k.intake = w.intake AND c.week = k.week "
               "AND c.student = k.student AND c.course = k.course ORDER BY c.week, c.student, c.course",
        11},
};

const auto looseText = QStringLiteral(R"(
SELECT count(*) FROM cell c
WHERE c.week = ? AND c.origin = 2
    AND EXISTS (SELECT 1 FROM intake_week w WHERE w.week = c.week)
    AND NOT EXISTS (SELECT 1 FROM intake_cell k
                    WHERE k.week = c.week AND k.student = c.student AND k.course = c.course)
)");

} // namespace

Result<QString> sealOfIntake(const Connection& connection, qint64 intake)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& [question, columns] : sealedRows) {
        if (const auto done = addRows(connection, hash, QLatin1String(question), columns, intake); !done)
            return tl::make_unexpected(done.error());
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<std::vector<qint64>> changedIntakes(const Connection& connection)
{
    std::vector<std::pair<qint64, QString>> kept;
    const auto asked = eachRow(connection,
        QStringLiteral("SELECT id, coalesce(seal, '') FROM intake WHERE undone_at IS NULL ORDER BY id"),
        [&](const Statement& row) { kept.emplace_back(row.integer(0), row.text(1)); });
    if (!asked)
        return tl::make_unexpected(asked.error());
    std::vector<qint64> changed;
    for (const auto& [intake, seal] : kept) {
        const auto now = sealOfIntake(connection, intake);
        if (!now)
            return tl::make_unexpected(now.error());
        if (*now != seal)
            changed.push_back(intake);
    }
    return changed;
}

Result<qint64> looseCells(const Connection& connection, Week week)
{
    return oneNumber(connection, looseText, week).map([](std::optional<qint64> count) { return count.value_or(0); });
}

} // namespace farol::storage
