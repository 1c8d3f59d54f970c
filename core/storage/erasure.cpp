#include "core/storage/erasure.h"

#include "core/storage/data_folder.h"
#include "core/storage/durable_copy.h"
#include "core/storage/erased_students.h"
#include "core/storage/file_header.h"
#include "core/storage/migrations.h"
#include "core/storage/soundness.h"
#include "core/storage/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryFile>

namespace farol::storage {

using namespace farol::domain;

namespace {

/// What SQLite lays beside a file.
QStringList companionsOf(const QString& file)
{
    return {file + QStringLiteral("-wal"), file + QStringLiteral("-shm"), file + QStringLiteral("-journal")};
}

/// A passing file of ours (`QTemporaryFile`), or what SQLite laid beside it.
bool isUnfinished(const QString& name)
{
    static const QRegularExpression form(QStringLiteral(R"(\.[A-Za-z]{6}\.part(-journal|-wal|-shm)?$)"));
    return form.match(name).hasMatch();
}

/// Whether a file is or may be a history, whatever somebody called it.
bool mayBeHistory(const QFileInfo& info)
{
    static const QRegularExpression companion(QStringLiteral("-(wal|shm|journal)$"));
    if (info.size() == 0 || companion.match(info.fileName()).hasMatch())
        return false;
    const auto header = headerOf(info.filePath());
    return info.fileName().contains(QStringLiteral(".sqlite")) || (header && header->isOurs());
}

/// The files of a data folder where histories lie.
QFileInfoList filesOf(const QDir& folder)
{
    QFileInfoList files;
    for (const QDir& place : {folder, QDir(backupFolder(folder.path()))})
        files += place.entryInfoList(QDir::Files | QDir::Hidden, QDir::Name);
    return files;
}

/// Every history of a data folder besides its own: backups, what restoring put aside, what a person copied there.
QStringList copiesOf(const QDir& folder)
{
    QStringList copies;
    for (const QFileInfo& info : filesOf(folder)) {
        if (info != QFileInfo(databaseFile(folder.path())) && mayBeHistory(info))
            copies << info.filePath();
    }
    return copies;
}

/// What a copy that was cut off by the end of its process left behind.
void removeUnfinished(const QDir& folder)
{
    for (const QFileInfo& info : filesOf(folder)) {
        if (isUnfinished(info.fileName()))
            QFile::remove(info.filePath());
    }
}

/// Together with its log, which must never meet a file it was not written for. What has none is only read.
Result<void> copyWhole(const QString& file, Access access, const QString& to)
{
    return Connection::open(file, access).and_then([&](const Connection& copy) {
        const auto folded =
            access == Access::Write ? copy.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")) : Result<void>();
        return folded.and_then([&] { return execute(copy, QStringLiteral("VACUUM INTO ?"), to); });
    });
}

Result<void> intact(const QString& file)
{
    return Connection::open(file, Access::Read).and_then(requireIntact);
}

Result<void> requireKnownForm(const QString& file)
{
    return headerOf(file).and_then([](const FileHeader& header) {
        return header.isOurs() && header.version <= newestVersion()
            ? Result<void>()
            : failed(Fault::NewerDatabase, QStringLiteral("not a history this program knows"));
    });
}

/// What is not ours is not even opened; a header that says nothing yet has a log that does.
Result<Access> accessTo(const QString& file)
{
    return headerOf(file).and_then([&](const FileHeader& header) {
        const bool isUnwritten = header.applicationId == 0 && header.version == 0;
        const bool hasLog = header.hasLog || QFileInfo::exists(file + QStringLiteral("-journal"));
        return (isUnwritten ? Result<void>() : requireKnownForm(file)).map([hasLog] {
            return hasLog ? Access::Write : Access::Read;
        });
    });
}

Result<void> rewrite(const QString& file, const ErasedStudents& erased)
{
    const auto access = accessTo(file);
    if (!access)
        return tl::make_unexpected(access.error());
    QTemporaryFile part(file + QStringLiteral(".XXXXXX.part"));
    if (!part.open())
        return failed(Fault::ReadOnly, QStringLiteral("the folder cannot be written"));
    part.close();
    return copyWhole(file, *access, part.fileName())
        .and_then([&] { return requireKnownForm(part.fileName()); })
        .and_then([&] { return forgetIn(part.fileName(), erased); })
        .and_then([&] { return intact(part.fileName()); })
        .and_then([&] { return copyDurably(part.fileName(), file); })
        .map([&] {
            for (const QString& companion : companionsOf(file))
                QFile::remove(companion);
        });
}

/// What another attempt may mend; the rest is for a person to look at.
bool isPassing(Fault fault)
{
    return fault == Fault::DiskFull || fault == Fault::Busy;
}

Result<Erasure> rewriteCopies(const QDir& folder, const ErasedStudents& erased)
{
    Erasure erasure;
    for (const QString& copy : copiesOf(folder)) {
        const auto done = rewrite(copy, erased);
        if (!done && isPassing(done.error().fault))
            return tl::make_unexpected(done.error());
        if (done) {
            ++erasure.copiesRewritten;
            continue;
        }
        erasure.copiesLeft << folder.relativeFilePath(copy);
        for (const QString& companion : companionsOf(copy)) {
            if (QFileInfo(companion).size() > 0)
                erasure.copiesLeft << folder.relativeFilePath(companion);
        }
    }
    return erasure;
}

/// Leaves nothing of what was deleted in free pages and in the log. Busy when somebody is reading all the while.
Result<void> clean(const Connection& connection)
{
    bool isBusy = false;
    return connection.run(QStringLiteral("PRAGMA secure_delete = ON"))
        .and_then([&] { return connection.run(QStringLiteral("VACUUM")); })
        .and_then([&] {
            return eachRow(connection, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"),
                [&](const Statement& row) { isBusy = row.number(0) != 0; });
        })
        .and_then([&] {
            return isBusy ? failed(Fault::Busy, QStringLiteral("somebody is reading the history")) : Result<void>();
        });
}

Result<Erasure> cleanEverything(const Connection& connection)
{
    const QDir folder = QFileInfo(connection.file()).absoluteDir();
    removeUnfinished(folder);
    return clean(connection)
        .and_then([&] { return ErasedStudents::read(connection); })
        .and_then([&](const ErasedStudents& erased) { return rewriteCopies(folder, erased); })
        .and_then([&](const Erasure& erasure) { return markCleaned(connection).map([&] { return erasure; }); });
}

Result<void> requireKnown(const Connection& connection, StudentId student)
{
    return oneNumber(connection, QStringLiteral("SELECT count(*) FROM student WHERE id = ?"), student)
        .and_then([](std::optional<qint64> count) -> Result<void> {
            return count.value_or(0) > 0 ? Result<void>() : failed(Fault::Invalid, QStringLiteral("no such student"));
        });
}

} // namespace

Result<Erasure> eraseStudent(const Connection& connection, StudentId student)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::make_unexpected(transaction.error());
    return requireKnown(connection, student)
        .and_then([&] { return emptyPerson(connection, student); })
        .and_then([&] { return ErasedStudents::add(connection, student); })
        .and_then([&] { return markUncleaned(connection); })
        .and_then([&] { return transaction->commit(); })
        .and_then([&] { return cleanEverything(connection); });
}

Result<void> finishErasure(const Connection& connection)
{
    return isUncleaned(connection).and_then([&](bool isPending) {
        return isPending ? cleanEverything(connection).map([](const Erasure&) {}) : Result<void>();
    });
}

} // namespace farol::storage
