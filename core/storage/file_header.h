#pragma once

#include "core/domain/result.h"

#include <QString>

namespace farol::storage {

/// What sqlite.org/fileformat2.html promises in the first 100 bytes of a database, read without SQLite: opening lays
/// files beside it. A pending write-ahead log may know better.
struct FileHeader {
    qint64 version = 0; ///< `PRAGMA user_version`
    qint64 applicationId = 0;
    bool hasLog = false; ///< it is read and written through a write-ahead log

    bool isOurs() const;
};

/// Damaged for what is no database, File when it cannot be read.
[[nodiscard]] domain::Result<FileHeader> headerOf(const QString& path);

} // namespace farol::storage
