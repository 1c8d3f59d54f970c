#pragma once

#include "core/storage/connection.h"

namespace farol::storage {

/// Damaged when SQLite finds a page of an open history that is not as it should be: what opening alone does not see.
/// Reads the whole file once; quicker than `checkHistory`, which says what is wrong.
[[nodiscard]] domain::Result<void> requireSound(const Connection& connection);

/// The same with what indexes and constraints say of each other, which takes longer.
[[nodiscard]] domain::Result<void> requireIntact(const Connection& connection);

} // namespace farol::storage
