#include "core/storage/history.h"

#include "core/storage/data_folder.h"
#include "core/storage/erasure.h"
#include "core/storage/file_header.h"
#include "core/storage/migrations.h"
#include "core/storage/soundness.h"
#include "core/storage/statement.h"

#include <QFileInfo>

namespace farol::storage {

using domain::failed;
using domain::Fault;
using domain::Result;

namespace {

Result<int> judge(const FileHeader& header)
{
    if (!header.isOurs())
        return failed(Fault::Damaged, QStringLiteral("not a history of this program"));
    if (header.version > newestVersion())
        return failed(Fault::NewerDatabase, QStringLiteral("schema %1").arg(header.version));
    return static_cast<int>(header.version);
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
    return judge({version->value_or(0), application->value_or(0), true});
}

/// What another version made is read through before its tables are changed: a damaged history stays as it is.
Result<void> bringUpToDate(const Connection& connection, int version)
{
    const bool isOlder = version > 0 && version < newestVersion();
    return (isOlder ? requireSound(connection) : Result<void>()).and_then([&] {
        return migrate(connection, knownMigrations());
    });
}

} // namespace

Result<int> historyVersion(const QString& path)
{
    if (const QFileInfo info(path); info.isReadable() && info.isFile() && info.size() == 0)
        return 0;
    const auto header = headerOf(path);
    if (!header)
        return tl::make_unexpected(header.error());
    // Opening lays a write-ahead log beside the file; a newer history is refused before that.
    if (header->applicationId != 0 || header->version != 0) {
        if (const auto judged = judge(*header); !judged)
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
        .and_then([&](int version) -> Result<Connection> {
            auto connection = Connection::open(file, Access::Write);
            if (!connection)
                return connection;
            if (const auto done = bringUpToDate(*connection, version); !done)
                return tl::make_unexpected(done.error());
            // What cannot be finished now is tried again by the next opening; it keeps nobody from working.
            static_cast<void>(finishErasure(*connection));
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
