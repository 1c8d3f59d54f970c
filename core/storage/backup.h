#pragma once

#include "core/storage/connection.h"
#include "core/storage/writer_lock.h"

namespace farol::storage {

/// Copies the history into a file (0600), replacing what is there only once the copy is whole, checked and on the disk.
/// The folder must exist. Not inside a transaction.
[[nodiscard]] domain::Result<void> backup(const Connection& connection, const QString& file);

/// Whether a file is a whole history of this program, as `restore` asks for it: Damaged, NewerDatabase or File if not.
[[nodiscard]] domain::Result<void> requireWhole(const QString& file);

/// Puts the history of a file in the place of the folder's own, which is kept beside it; close your connections to it
/// first. Damaged or NewerDatabase, with nothing touched, when the file is not a whole history of this program; Invalid
/// for a package. Whoever was erased from the folder's own history is erased from the one that takes its place.
/// Returns the name of the kept one, empty when there was none.
[[nodiscard]] domain::Result<QString> restore(const QString& file, const WriterLock& lock);

} // namespace farol::storage
