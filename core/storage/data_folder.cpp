#include "core/storage/data_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace farol::storage {

using domain::failed;
using domain::Fault;
using domain::Result;

namespace {

constexpr QFile::Permissions ownersFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownersFolder = ownersFile | QFile::ExeOwner;

/// The nearest folder above, or the path itself, that exists: it tells the file system of what is to be made.
QString existingPart(QString path)
{
    while (!QFileInfo::exists(path) && !QDir(path).isRoot())
        path = QFileInfo(path).absolutePath();
    return path;
}

Result<void> makeFolder(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.isDir() ? Result<void>() : failed(Fault::File, QStringLiteral("not a folder"));
    const QFileInfo parent(info.absolutePath());
    if (const QFileInfo above(existingPart(parent.filePath())); !above.isDir())
        return failed(Fault::File, QStringLiteral("not a folder"));
    const bool made = QDir().mkpath(parent.filePath()) && QDir(parent.filePath()).mkdir(info.fileName(), ownersFolder);
    if (!made && !QFileInfo(path).isDir()) // another process may make it in between
        return failed(Fault::ReadOnly, QStringLiteral("the folder cannot be made"));
    return {};
}

} // namespace

QString databaseFile(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("farol.sqlite"));
}

QString backupFolder(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("backups"));
}

QString writerLockFile(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("writer.lock"));
}

Result<void> prepareFolder(const QString& folder)
{
    const QString path = QDir::cleanPath(QDir(folder).absolutePath());
    const QByteArray system = QStorageInfo(existingPart(path)).fileSystemType();
    if (isNetworkFileSystem(system) || QDir::fromNativeSeparators(folder).startsWith(QLatin1String("//")))
        return failed(Fault::Invalid, QStringLiteral("network file system %1").arg(QString::fromLatin1(system)));
    if (const auto made = makeFolder(path); !made)
        return made;
    // A file system without owners (a USB stick) has nothing to set; what counts then is whether it can be written.
    const bool set = QFile::setPermissions(path, ownersFolder);
    if (!QFileInfo(path).isWritable())
        return failed(
            Fault::ReadOnly, set ? QStringLiteral("the folder cannot be written") : QStringLiteral("not ours"));
    return {};
}

Result<void> prepareFile(const QString& path)
{
    QFile file(path);
    // Another process may make it in between.
    if (!file.exists() && !file.open(QIODevice::NewOnly | QIODevice::WriteOnly, ownersFile) && !file.exists())
        return failed(Fault::ReadOnly, QStringLiteral("the file cannot be made"));
    file.close();
    if (!QFileInfo(path).isFile())
        return failed(Fault::File, QStringLiteral("not a file"));
    if (QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther))
        file.setPermissions(ownersFile);
    return QFileInfo(path).isWritable() ? Result<void>()
                                        : failed(Fault::ReadOnly, QStringLiteral("the file cannot be written"));
}

bool isNetworkFileSystem(const QByteArray& type)
{
    static constexpr std::array prefixes{"nfs", "cifs", "smb", "afs", "afp", "ncp", "9p", "ceph", "gluster", "lustre",
        "davfs", "webdav", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd", "fuse.glusterfs", "fuse.s3fs"};
    const QByteArray lower = type.toLower();
    return std::any_of(prefixes.begin(), prefixes.end(), [&](const char* prefix) { return lower.startsWith(prefix); });
}

} // namespace farol::storage
