#include "core/storage/given_history.h"

#include "core/storage/data_folder.h"
#include "core/storage/durable_copy.h"
#include "core/storage/file_header.h"
#include "core/storage/history.h"
#include "core/storage/migrations.h"
#include "core/storage/soundness.h"
#include "core/storage/statement.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace farol::storage {

using domain::failed;
using domain::Fault;
using domain::Result;

namespace {

/// What a writer of the file may have beside it, to be read together with it.
QString companion(const QString& file, const char* ending)
{
    return file + QLatin1String(ending);
}

bool hasCompanion(const QString& file)
{
    return QFileInfo(companion(file, "-wal")).size() > 0 || QFileInfo(companion(file, "-journal")).size() > 0;
}

bool canBeReadWhereItIs(const QString& file, const FileHeader& header)
{
    return !header.hasLog && header.version == newestVersion() && !hasCompanion(file)
        && !isNetworkFileSystem(QStorageInfo(QFileInfo(file).absolutePath()).fileSystemType());
}

Result<void> copyCompanion(const QString& from, const QString& to, const char* ending)
{
    if (QFileInfo(companion(from, ending)).size() == 0)
        return {};
    return copyDurably(companion(from, ending), companion(to, ending));
}

/// Makes our own copy whole, of today's schema and without a log. It may have been copied while somebody wrote.
Result<void> settle(const QString& copy)
{
    return historyVersion(copy)
        .and_then([&](int version) -> Result<Connection> {
            if (version == 0)
                return failed(Fault::Damaged, QStringLiteral("no history in the file"));
            return Connection::open(copy, Access::Write);
        })
        .and_then([](const Connection& connection) {
            return requireSound(connection)
                .and_then([&] { return migrate(connection, knownMigrations()); })
                .and_then([&] { return connection.run(QStringLiteral("PRAGMA journal_mode = DELETE")); });
        });
}

} // namespace

GivenHistory::GivenHistory(QString path, std::unique_ptr<QTemporaryDir> copy) :
    m_path(std::move(path)),
    m_copy(std::move(copy))
{
}

Result<GivenHistory> GivenHistory::open(const QString& file)
{
    if (!QFileInfo(file).isFile())
        return failed(Fault::File, QStringLiteral("there is no such file"));
    const auto header = headerOf(file);
    if (!header)
        return tl::make_unexpected(header.error());
    const bool isUnwritten = header->applicationId == 0 && header->version == 0; // all of it is in the log
    if (!header->isOurs() && !isUnwritten)
        return failed(Fault::Damaged, QStringLiteral("not a history of this program"));
    if (header->version > newestVersion())
        return failed(Fault::NewerDatabase, QStringLiteral("schema %1").arg(header->version));
    const QString path = QFileInfo(file).absoluteFilePath();
    return canBeReadWhereItIs(path, *header) ? Result<GivenHistory>(GivenHistory(path)) : copied(path);
}

Result<GivenHistory> GivenHistory::copied(const QString& file)
{
    auto folder = std::make_unique<QTemporaryDir>(QDir::temp().filePath(QStringLiteral("farol-XXXXXX")));
    if (!folder->isValid())
        return failed(Fault::ReadOnly, folder->errorString());
    const QString copy = databaseFile(folder->path());
    return copyDurably(file, copy)
        .and_then([&] { return copyCompanion(file, copy, "-wal"); })
        .and_then([&] { return copyCompanion(file, copy, "-journal"); })
        .and_then([&] { return settle(copy); })
        .map([&] { return GivenHistory(copy, std::move(folder)); });
}

} // namespace farol::storage
