#pragma once

#include "core/domain/result.h"
#include "core/storage/open_file.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>

namespace farol::storage {

enum class Access { Read, Write };

/// One named connection to the history, for the thread that opened it. Closed and removed on destruction.
class Connection {
public:
    /// Opens a file that exists already (Read) or may be created (Write). WAL, foreign keys, synchronous FULL.
    [[nodiscard]] static domain::Result<Connection> open(const QString& file, Access access);

    Connection(Connection&& other) noexcept;
    Connection& operator=(Connection&& other) noexcept;
    ~Connection();

    QSqlDatabase database() const;
    const QString& file() const { return m_file; }
    /// HistoryGone when the file has been deleted or replaced since it was opened.
    [[nodiscard]] domain::Result<void> requireInPlace() const;

    /// Runs one statement without parameters.
    [[nodiscard]] domain::Result<void> run(const QString& sql) const;

private:
    Connection(QString name, QString file);
    void close();

    QString m_name;
    QString m_file;
    OpenFile m_opened;
};

/// A transaction that rolls back unless committed. Begins IMMEDIATE, so that two writers meet at once and not later;
/// refused with HistoryGone when nobody would ever find what it wrote.
class Transaction {
public:
    [[nodiscard]] static domain::Result<Transaction> begin(const Connection& connection);
    [[nodiscard]] domain::Result<void> commit();

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

private:
    explicit Transaction(const Connection* connection);

    const Connection* m_connection;
};

/// What a database error means to a person, from SQLite's own error number.
domain::Error errorOf(const QSqlError& error);

} // namespace farol::storage
