#pragma once

#include "core/domain/result.h"
#include "core/storage/connection.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace farol::bench {

/// The version of the library the bench is linked with.
QString sqliteVersion();

/// Every value of an answer, as a program would keep it.
struct Rows {
    std::vector<qint64> numbers;
    std::vector<std::string> texts;
    qint64 count = 0;
};

/// One prepared statement of the C API.
class RawStatement {
public:
    RawStatement(sqlite3* database, sqlite3_stmt* statement);

    int marks() const; ///< question marks to bind
    /// Binds a value to the next question mark; nothing is NULL.
    void bind(std::optional<qint64> value);
    void bind(const QByteArray& text);
    /// Whether there is a row.
    [[nodiscard]] domain::Result<bool> step();
    qint64 number(int column) const;
    /// Steps to the end, keeps the rows and makes ready for the next values.
    [[nodiscard]] domain::Result<void> readInto(Rows& rows);
    /// The same without keeping anything.
    [[nodiscard]] domain::Result<void> run();

private:
    void reset();

    sqlite3* m_database;
    std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> m_statement;
    int m_bound = 0;
};

/// A database opened through the C API, with the pragmas of storage::Connection.
class RawDatabase {
public:
    [[nodiscard]] static domain::Result<RawDatabase> open(const QString& file, storage::Access access);

    [[nodiscard]] domain::Result<RawStatement> prepare(const QByteArray& sql) const;
    [[nodiscard]] domain::Result<void> run(const QByteArray& sql) const;
    /// All rows of one question.
    [[nodiscard]] domain::Result<Rows> read(const QByteArray& sql) const;

private:
    explicit RawDatabase(sqlite3* database);

    std::unique_ptr<sqlite3, int (*)(sqlite3*)> m_database;
};

} // namespace farol::bench
