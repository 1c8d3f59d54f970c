#include "core/storage/history.h"

#include "core/storage/data_folder.h"
#include "core/storage/migrations.h"
#include "core/storage/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace farol::storage {

using domain::failed;
using domain::Fault;
using domain::Result;

namespace {

constexpr qint64 ourApplicationId = 0x4661726f; // as 0001_history.sql sets it

/// What sqlite.org/fileformat2.html promises in the first 100 bytes. A pending write-ahead log may know better.
struct Header {
    qint64 version = 0;
    qint64 applicationId = 0;
};

Result<Header> headerOf(QFile& file)
{
    const QByteArray bytes = file.read(100);
    if (bytes.size() < 100 || !bytes.startsWith(QByteArray("SQLite format 3\0", 16)))
        return failed(Fault::Damaged, QStringLiteral("not a database"));
    return Header{qFromBigEndian<quint32>(bytes.constData() + 60), qFromBigEndian<quint32>(bytes.constData() + 68)};
}

Result<int> judge(qint64 version, qint64 applicationId)
{
    if (applicationId != ourApplicationId)
        return failed(Fault::Damaged, QStringLiteral("not a history of this program"));
    if (version > newestVersion())
        return failed(Fault::NewerDatabase, QStringLiteral("schema %1").arg(version));
    return static_cast<int>(version);
}

Result<int> versionWithin(const Connection& connection)
{
    const auto tables = oneNumber(connection, QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    const auto version = oneNumber(connection, QStringLiteral("PRAGMA user_version"));
    const auto application = oneNumber(connection, QStringLiteral("PRAGMA application_id"));
    for (const auto* answer : {&tables, &version, &application}) {
        if (!*answer)
            return tl::make_unexpected(answer->error());
    }
    if (tables->value_or(0) == 0 && version->value_or(0) == 0)
        return 0;
    return judge(version->value_or(0), application->value_or(0));
}

} // namespace

Result<int> historyVersion(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(Fault::File, QStringLiteral("the file cannot be read"));
    if (file.size() == 0)
        return 0;
    const auto header = headerOf(file);
    file.close();
    if (!header)
        return tl::make_unexpected(header.error());
    // Opening lays a write-ahead log beside the file; a newer history is refused before that.
    if (header->applicationId != 0 || header->version != 0) {
        if (const auto judged = judge(header->version, header->applicationId); !judged)
            return judged;
    }
    return Connection::open(path, Access::Read).and_then([](const Connection& connection) {
        return versionWithin(connection);
    });
}

Result<Connection> openHistory(const QString& folder)
{
    const QString file = databaseFile(folder);
    return prepareFolder(folder)
        .and_then([&] { return prepareFile(file); })
        .and_then([&] { return historyVersion(file); })
        .and_then([&](int) { return Connection::open(file, Access::Write); })
        .and_then([](Connection connection) -> Result<Connection> {
            if (const auto migrated = migrate(connection, knownMigrations()); !migrated)
                return tl::make_unexpected(migrated.error());
            return connection;
        });
}

Result<Connection> openReader(const QString& folder)
{
    const QString file = databaseFile(folder);
    if (!QFileInfo::exists(file))
        return failed(Fault::File, QStringLiteral("no history yet"));
    return historyVersion(file).and_then([&](int version) -> Result<Connection> {
        if (version < newestVersion())
            return failed(Fault::Storage, QStringLiteral("schema %1 is not up to date yet").arg(version));
        return Connection::open(file, Access::Read);
    });
}

} // namespace farol::storage
