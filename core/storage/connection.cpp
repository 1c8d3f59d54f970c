#include "core/storage/connection.h"

#include <QAtomicInteger>
#include <QSqlQuery>

#include <array>

namespace farol::storage {

using domain::Fault;
using domain::Result;

namespace {

/// SQLite's primary result codes that a person can do something about (sqlite.org/rescode.html).
Fault faultOfCode(int code)
{
    switch (code & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
        return Fault::Busy;
    case 8: // READONLY
    case 14: // CANTOPEN
        return Fault::ReadOnly;
    case 11: // CORRUPT
    case 26: // NOTADB
        return Fault::Damaged;
    case 13: // FULL
        return Fault::DiskFull;
    default:
        return Fault::Storage;
    }
}

QString nextName()
{
    static QAtomicInteger<int> counter;
    return QStringLiteral("farol-%1").arg(counter.fetchAndAddRelaxed(1));
}

Result<void> configure(const Connection& connection, Access access)
{
    static constexpr std::array both{"PRAGMA foreign_keys = ON", "PRAGMA cache_size = -32768"};
    static constexpr std::array writing{"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"};
    for (const char* pragma : both) {
        if (const auto done = connection.run(QLatin1String(pragma)); !done)
            return done;
    }
    if (access == Access::Read)
        return connection.run(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    for (const char* pragma : writing) {
        if (const auto done = connection.run(QLatin1String(pragma)); !done)
            return done;
    }
    return {};
}

} // namespace

domain::Error errorOf(const QSqlError& error)
{
    return {faultOfCode(error.nativeErrorCode().toInt()), error.databaseText()};
}

Connection::Connection(QString name, QString file) :
    m_name(std::move(name)),
    m_file(std::move(file))
{
}

Connection::Connection(Connection&& other) noexcept :
    m_name(std::exchange(other.m_name, {})),
    m_file(std::exchange(other.m_file, {})),
    m_opened(std::exchange(other.m_opened, {}))
{
}

Connection& Connection::operator=(Connection&& other) noexcept
{
    if (this != &other) {
        close();
        m_name = std::exchange(other.m_name, {});
        m_file = std::exchange(other.m_file, {});
        m_opened = std::exchange(other.m_opened, {});
    }
    return *this;
}

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    if (m_name.isEmpty())
        return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

Result<Connection> Connection::open(const QString& file, Access access)
{
    Connection connection(nextName(), file);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection.m_name);
    database.setDatabaseName(file);
    database.setConnectOptions(access == Access::Read
            ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000")
            : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!database.open())
        return tl::make_unexpected(errorOf(database.lastError()));
    if (const auto configured = configure(connection, access); !configured)
        return tl::make_unexpected(configured.error());
    connection.m_opened = OpenFile(file);
    return connection;
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<void> Connection::run(const QString& sql) const
{
    QSqlQuery query(database());
    if (!query.exec(sql))
        return tl::make_unexpected(errorOf(query.lastError()));
    return {};
}

Result<void> Connection::requireInPlace() const
{
    return m_opened.isInPlace() ? Result<void>()
                                : domain::failed(Fault::HistoryGone, QStringLiteral("not the file that was opened"));
}

Transaction::Transaction(const Connection* connection) :
    m_connection(connection)
{
}

Transaction::Transaction(Transaction&& other) noexcept :
    m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_connection)
        static_cast<void>(m_connection->run(QStringLiteral("ROLLBACK")));
}

Result<Transaction> Transaction::begin(const Connection& connection)
{
    if (const auto there = connection.requireInPlace(); !there)
        return tl::make_unexpected(there.error());
    if (const auto begun = connection.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return tl::make_unexpected(begun.error());
    return Transaction(&connection);
}

Result<void> Transaction::commit()
{
    if (const auto done = m_connection->run(QStringLiteral("COMMIT")); !done)
        return done;
    m_connection = nullptr;
    return {};
}

} // namespace farol::storage
