#pragma once

#include "core/domain/week.h"
#include "core/storage/connection.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace farol::services {

/// A backup copy of the history, as the name of its file tells: `farol-2026-W47-20261120T174501Z.sqlite`.
struct BackupFile {
    QString path;
    QDateTime takenAt; ///< UTC
    qint64 bytes = 0;

    bool operator==(const BackupFile&) const = default;
};

/// How many copies are kept, and how much room they may take altogether.
struct BackupLimits {
    size_t copies = 8;
    qint64 bytes = 2'000'000'000;
};

/// What became of the copy of a finished photo.
struct BackupKept {
    QString file;
    int copies = 0; ///< there are now, this one included
    int given = 0; ///< copies removed only because all would take too much room
};

/// The copies of a data folder, the newest first; what else lies there is none of ours.
std::vector<BackupFile> backupsOf(const QString& folder);

/// Which of the copies go, so that no more than the limits allow stay. The newest always stays, however large.
std::vector<BackupFile> superfluous(const std::vector<BackupFile>& newestFirst, const BackupLimits& limits);

/// Writes a checked copy of a history into the backups of its folder, and only then removes those there is no room for.
/// Hold the folder's WriterLock.
[[nodiscard]] domain::Result<BackupKept> keepBackup(const storage::Connection& history, const QString& folder,
    domain::Week week, const QDateTime& now, const BackupLimits& limits = {});

/// The newest copy that is whole; File when there is none. Reads them all through: never in the GUI thread if large.
[[nodiscard]] domain::Result<BackupFile> newestGoodBackup(const QString& folder);

} // namespace farol::services
