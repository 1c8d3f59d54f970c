#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QString>

namespace farol::storage {

/// The files of a data folder.
QString databaseFile(const QString& folder); ///< farol.sqlite
QString backupFolder(const QString& folder); ///< backups, made when the first backup is
QString writerLockFile(const QString& folder); ///< writer.lock

/// Makes the folder, its missing parents, and lets only its owner in (0700). ReadOnly when it cannot be made or
/// written; File when something else has its name; Invalid on a network file system, where SQLite's write-ahead log is
/// not safe.
[[nodiscard]] domain::Result<void> prepareFolder(const QString& folder);

/// Makes an empty file only its owner may read (0600), or takes that from an existing one; its content is not touched.
[[nodiscard]] domain::Result<void> prepareFile(const QString& file);

/// Whether a file system of this type (`QStorageInfo::fileSystemType`) belongs to another machine.
bool isNetworkFileSystem(const QByteArray& type);

} // namespace farol::storage
