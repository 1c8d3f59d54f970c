#include "core/storage/migrations.h"

#include "core/storage/statement.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace farol::storage {

using domain::Fault;
using domain::Result;

namespace {

bool saysSomething(const QString& statement)
{
    static const QRegularExpression code(QStringLiteral("^(?!--)\\S"), QRegularExpression::MultilineOption);
    return statement.contains(code);
}

Result<void> runStep(const Connection& connection, const Migration& step)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::make_unexpected(transaction.error());
    for (const QString& statement : statementsOf(step.sql)) {
        if (const auto done = connection.run(statement); !done)
            return done;
    }
    if (const auto noted = connection.run(QStringLiteral("PRAGMA user_version = %1").arg(step.version)); !noted)
        return noted;
    return transaction->commit();
}

} // namespace

std::vector<Migration> knownMigrations()
{
    std::vector<Migration> steps;
    const QDir folder(QStringLiteral(":/farol/schema"));
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.push_back({name.left(4).toInt(), name, QString::fromUtf8(file.readAll())});
    }
    return steps;
}

int newestVersion()
{
    const std::vector<Migration> steps = knownMigrations();
    return steps.empty() ? 0 : steps.back().version;
}

Result<int> schemaVersion(const Connection& connection)
{
    return oneNumber(connection, QStringLiteral("PRAGMA user_version")).map([](std::optional<qint64> version) {
        return static_cast<int>(version.value_or(0));
    });
}

Result<void> migrate(const Connection& connection, std::span<const Migration> steps)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return tl::make_unexpected(version.error());
    if (steps.empty())
        return domain::failed(Fault::Storage, QStringLiteral("no schema"));
    if (*version > steps.back().version)
        return domain::failed(Fault::NewerDatabase, QStringLiteral("schema %1").arg(*version));
    for (const Migration& step : steps) {
        if (step.version <= *version)
            continue;
        if (const auto done = runStep(connection, step); !done)
            return done;
    }
    return {};
}

QStringList statementsOf(const QString& sql)
{
    static const QRegularExpression ending(QStringLiteral(";[ \\t]*\\r?\\n[ \\t]*\\r?\\n"));
    QStringList statements;
    for (const QString& piece : sql.split(ending)) {
        if (saysSomething(piece))
            statements += piece.trimmed();
    }
    return statements;
}

} // namespace farol::storage
