#include "core/storage/soundness.h"

#include "core/storage/statement.h"

namespace farol::storage {

using domain::failed;
using domain::Fault;
using domain::Result;

namespace {

/// Asks SQLite for the first thing wrong with its file.
Result<void> requireOk(const Connection& connection, const QString& check)
{
    QString verdict;
    return eachRow(connection, check, [&](const Statement& row) {
        verdict = row.text(0);
    }).and_then([&]() -> Result<void> {
        if (verdict != u"ok")
            return failed(Fault::Damaged, verdict);
        return {};
    });
}

} // namespace

Result<void> requireSound(const Connection& connection)
{
    return requireOk(connection, QStringLiteral("PRAGMA quick_check(1)"));
}

Result<void> requireIntact(const Connection& connection)
{
    return requireOk(connection, QStringLiteral("PRAGMA integrity_check(1)"));
}

} // namespace farol::storage
