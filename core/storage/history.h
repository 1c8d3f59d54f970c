#pragma once

#include "core/storage/connection.h"

namespace farol::storage {

/// Opens a folder's history for writing: makes folder and database when there are none, brings the schema up to date.
/// Hold the folder's WriterLock. A database that is newer, damaged or not ours is refused and left as it is.
[[nodiscard]] domain::Result<Connection> openHistory(const QString& folder);

/// Opens an existing history for reading; File when there is none.
[[nodiscard]] domain::Result<Connection> openReader(const QString& folder);

/// The schema version of the history in a file, found without writing: 0 for an empty file, Damaged for what is not a
/// history of this program, NewerDatabase for one of a later version, File when it cannot be read.
[[nodiscard]] domain::Result<int> historyVersion(const QString& file);

} // namespace farol::storage
