#include "core/storage/backup.h"

#include "core/storage/data_folder.h"
#include "core/storage/durable_copy.h"
#include "core/storage/erased_students.h"
#include "core/storage/history.h"
#include "core/storage/package.h"
#include "core/storage/soundness.h"
#include "core/storage/statement.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

namespace farol::storage {

using domain::failed;
using domain::Fault;
using domain::Result;

namespace {

QString logOf(const QString& database)
{
    return database + QStringLiteral("-wal");
}

Result<Connection> openWhole(const QString& file)
{
    return historyVersion(file)
        .and_then([&](int version) -> Result<Connection> {
            if (version == 0)
                return failed(Fault::Damaged, QStringLiteral("no history in the file"));
            return Connection::open(file, Access::Read);
        })
        .and_then([](Connection connection) -> Result<Connection> {
            if (const auto whole = requireIntact(connection); !whole)
                return tl::make_unexpected(whole.error());
            return connection;
        });
}

/// A whole, checked copy under a passing name beside `target`, gone with the object.
Result<std::unique_ptr<QTemporaryFile>> copyBeside(const Connection& connection, const QString& target)
{
    auto copy = std::make_unique<QTemporaryFile>(target + QStringLiteral(".XXXXXX.part"));
    if (!copy->open())
        return failed(Fault::ReadOnly, QStringLiteral("the folder cannot be written"));
    copy->close();
    const QString name = copy->fileName();
    return execute(connection, QStringLiteral("VACUUM INTO ?"), name)
        .and_then([&] { return openWhole(name); })
        .map([&](const Connection&) { return std::move(copy); });
}

/// Copies what stands in the place of `database` to a name that says why; best without a log, else with it.
Result<QString> keepCurrent(const QString& database)
{
    if (QFileInfo(database).size() == 0)
        return QString();
    // Brings the log into the file. One too damaged for that is kept with its log, as it is.
    if (const auto connection = Connection::open(database, Access::Write))
        static_cast<void>(connection->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    const QString moment = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
    const QString kept = database + QStringLiteral(".before-restore-") + moment;
    const Result<void> log =
        QFileInfo(logOf(database)).size() > 0 ? copyDurably(logOf(database), logOf(kept)) : Result<void>();
    return log.and_then([&] { return copyDurably(database, kept); }).map([&kept] { return kept; });
}

/// A log must never meet a database it was not written for.
Result<void> removeLog(const QString& database)
{
    for (const QString& name : {logOf(database), database + QStringLiteral("-shm")}) {
        if (QFileInfo::exists(name) && !QFile::remove(name))
            return failed(Fault::Busy, QStringLiteral("the history is open elsewhere"));
    }
    return {};
}

/// What a history remembers of whom it erased, and whether that was finished.
struct Forgotten {
    ErasedStudents students;
    bool isUncleaned = false;
};

Result<Forgotten> readForgotten(const QString& file)
{
    return Connection::open(file, Access::Read).and_then([](const Connection& connection) {
        return ErasedStudents::read(connection).and_then([&](const ErasedStudents& students) -> Result<Forgotten> {
            if (students.isEmpty())
                return Forgotten{};
            return isUncleaned(connection).map([&](bool isPending) { return Forgotten{students, isPending}; });
        });
    });
}

/// Whom the folder's history has erased. One that is gone, or too damaged to say so, has told its backups.
Forgotten forgottenIn(const QString& folder)
{
    const QString database = databaseFile(folder);
    if (const auto current = readForgotten(database); current && QFileInfo(database).size() > 0)
        return *current;
    const QDir place(backupFolder(folder));
    const QStringList newestFirst =
        place.entryList({QStringLiteral("*.sqlite")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString& name : newestFirst) {
        if (const auto copy = readForgotten(place.filePath(name)))
            return *copy;
    }
    return {};
}

/// Nobody comes back by a copy that is older than the wish to be forgotten.
Result<void> forgetWhoWasErased(const QString& copy, const QString& folder)
{
    const Forgotten forgotten = forgottenIn(folder);
    if (forgotten.students.isEmpty())
        return {};
    return forgetIn(copy, forgotten.students).and_then([&]() -> Result<void> {
        if (!forgotten.isUncleaned)
            return {};
        return Connection::open(copy, Access::Write).and_then([](const Connection& connection) {
            return markUncleaned(connection).and_then([&] {
                return connection.run(QStringLiteral("PRAGMA journal_mode = DELETE"));
            });
        });
    });
}

/// A part of a school made for somebody would take the place of the whole.
Result<void> requireNoPackage(const Connection& source)
{
    return readPackage(source).and_then([](const std::optional<PackageFacts>& facts) {
        return facts ? failed(Fault::Invalid, QStringLiteral("the file is a package")) : Result<void>();
    });
}

} // namespace

Result<void> backup(const Connection& connection, const QString& file)
{
    return copyBeside(connection, file).and_then([&](const std::unique_ptr<QTemporaryFile>& copy) {
        return copyDurably(copy->fileName(), file);
    });
}

Result<void> requireWhole(const QString& file)
{
    return openWhole(file).map([](const Connection&) {});
}

Result<QString> restore(const QString& file, const WriterLock& lock)
{
    const QString database = databaseFile(lock.folder());
    if (!QFileInfo::exists(file)) // two files that are not there count as the same
        return failed(Fault::File, QStringLiteral("there is no such file"));
    if (QFileInfo(file) == QFileInfo(database))
        return failed(Fault::Invalid, QStringLiteral("the file is the history itself"));
    auto copy = openWhole(file).and_then([&](const Connection& source) {
        return requireNoPackage(source).and_then([&] { return copyBeside(source, database); });
    });
    if (!copy)
        return tl::make_unexpected(copy.error());
    if (const auto forgotten = forgetWhoWasErased((*copy)->fileName(), lock.folder()); !forgotten)
        return tl::make_unexpected(forgotten.error());
    return keepCurrent(database).and_then([&](const QString& kept) {
        return removeLog(database).and_then([&] { return copyDurably((*copy)->fileName(), database); }).map([&kept] {
            return kept;
        });
    });
}

} // namespace farol::storage
