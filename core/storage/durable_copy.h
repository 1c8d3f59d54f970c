#pragma once

#include "core/domain/result.h"

#include <QString>

namespace farol::storage {

/// Copies a file to one only its owner may read; what stood there is replaced in one step, after the copy is on the
/// disk.
[[nodiscard]] domain::Result<void> copyDurably(const QString& from, const QString& to);

} // namespace farol::storage
