#pragma once

#include "core/storage/connection.h"

#include <QString>

#include <span>
#include <vector>

namespace farol::storage {

/// One step of the schema, from a file `NNNN_name.sql`; its number is the version it leads to.
struct Migration {
    int version = 0;
    QString name;
    QString sql;
};

/// The steps this program knows, ascending.
std::vector<Migration> knownMigrations();

/// The version this program writes.
int newestVersion();

/// `PRAGMA user_version`: 0 for a database that has no schema yet.
[[nodiscard]] domain::Result<int> schemaVersion(const Connection& connection);

/// Runs the steps the database does not have yet, each in one transaction together with its version. NewerDatabase,
/// with nothing written, when it has more than the steps lead to; Storage when there are no steps.
[[nodiscard]] domain::Result<void> migrate(const Connection& connection, std::span<const Migration> steps);

/// The statements of a schema file: a semicolon and a blank line end one, so a trigger's inner semicolons do not.
QStringList statementsOf(const QString& sql);

} // namespace farol::storage
