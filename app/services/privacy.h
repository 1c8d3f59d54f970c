#pragma once

#include "app/services/log.h"
#include "core/storage/erasure.h"

namespace farol::services {

/// Erases a person as `storage::eraseStudent` does and notes in the log that it was done, but not of whom.
[[nodiscard]] domain::Result<storage::Erasure> eraseAndNote(
    const storage::Connection& history, domain::StudentId student, const Log& log);

} // namespace farol::services
