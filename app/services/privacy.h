#pragma once

#include "app/services/log.h"
#include "core/storage/erasure.h"

#include <QDateTime>

namespace farol::services {

/// Erases a person as `storage::eraseStudent` does and notes in the log that it was done, but not of whom.
[[nodiscard]] domain::Result<storage::Erasure> eraseAndNote(
    const storage::Connection& history, domain::StudentId student, const Log& log);

/// Writes everything a history holds of one person (`analytics::studentData`) to a file only its owner may read; what
/// stood there stays unless the file is whole.
[[nodiscard]] domain::Result<void> exportStudent(const storage::Connection& history, domain::StudentId student,
    const QString& file, const QDateTime& now, const Log& log);

} // namespace farol::services
