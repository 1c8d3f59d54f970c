#include "raw_sqlite.h"

#include <array>
#include <sqlite3.h>

namespace farol::bench {

using domain::Fault;
using domain::Result;

namespace {

tl::unexpected<domain::Error> failure(sqlite3* database)
{
    return domain::failed(Fault::Storage, QString::fromUtf8(sqlite3_errmsg(database)));
}

void keep(sqlite3_stmt* statement, int column, Rows& rows)
{
    if (sqlite3_column_type(statement, column) == SQLITE_TEXT) {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
        rows.texts.emplace_back(text, static_cast<size_t>(sqlite3_column_bytes(statement, column)));
    } else {
        rows.numbers.push_back(sqlite3_column_int64(statement, column));
    }
}

} // namespace

QString sqliteVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

RawStatement::RawStatement(sqlite3* database, sqlite3_stmt* statement) :
    m_database(database),
    m_statement(statement, &sqlite3_finalize)
{
}

int RawStatement::marks() const
{
    return sqlite3_bind_parameter_count(m_statement.get());
}

void RawStatement::bind(std::optional<qint64> value)
{
    ++m_bound;
    value ? sqlite3_bind_int64(m_statement.get(), m_bound, *value) : sqlite3_bind_null(m_statement.get(), m_bound);
}

void RawStatement::bind(const QByteArray& text)
{
    sqlite3_bind_text(m_statement.get(), ++m_bound, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

Result<bool> RawStatement::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return failure(m_database);
    return code == SQLITE_ROW;
}

qint64 RawStatement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

void RawStatement::reset()
{
    sqlite3_reset(m_statement.get());
    m_bound = 0;
}

Result<void> RawStatement::readInto(Rows& rows)
{
    const int columns = sqlite3_column_count(m_statement.get());
    auto row = step();
    for (; row && *row; row = step()) {
        ++rows.count;
        for (int column = 0; column < columns; ++column)
            keep(m_statement.get(), column, rows);
    }
    reset();
    return row ? Result<void>() : tl::make_unexpected(row.error());
}

Result<void> RawStatement::run()
{
    auto row = step();
    while (row && *row)
        row = step();
    reset();
    return row ? Result<void>() : tl::make_unexpected(row.error());
}

RawDatabase::RawDatabase(sqlite3* database) :
    m_database(database, &sqlite3_close_v2)
{
}

Result<RawDatabase> RawDatabase::open(const QString& file, storage::Access access)
{
    const bool isReader = access == storage::Access::Read;
    sqlite3* handle = nullptr;
    const int flags = isReader ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    const int opened = sqlite3_open_v2(file.toUtf8().constData(), &handle, flags, nullptr);
    RawDatabase database(handle);
    if (opened != SQLITE_OK)
        return failure(handle);
    sqlite3_busy_timeout(handle, 5000);
    static constexpr std::array both{"PRAGMA foreign_keys = ON", "PRAGMA cache_size = -32768"};
    static constexpr std::array writing{"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"};
    Result<void> done;
    for (const char* pragma : both)
        done = done.and_then([&] { return database.run(pragma); });
    for (const char* pragma : writing)
        done = isReader ? done : done.and_then([&] { return database.run(pragma); });
    if (!done)
        return tl::make_unexpected(done.error());
    return database;
}

Result<RawStatement> RawDatabase::prepare(const QByteArray& sql) const
{
    sqlite3_stmt* statement = nullptr;
    const int prepared =
        sqlite3_prepare_v2(m_database.get(), sql.constData(), static_cast<int>(sql.size()), &statement, nullptr);
    if (prepared != SQLITE_OK)
        return failure(m_database.get());
    return RawStatement(m_database.get(), statement);
}

Result<void> RawDatabase::run(const QByteArray& sql) const
{
    return prepare(sql).and_then([](RawStatement statement) { return statement.run(); });
}

Result<Rows> RawDatabase::read(const QByteArray& sql) const
{
    Rows rows;
    return prepare(sql).and_then([&rows](RawStatement statement) { return statement.readInto(rows); }).map([&rows] {
        return std::move(rows);
    });
}

} // namespace farol::bench
