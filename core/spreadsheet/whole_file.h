#pragma once

#include "core/domain/result.h"

#include <QString>

#include <functional>

class QIODevice;

namespace farol::spreadsheet {

/// Writes a file whole or not at all, for its owner's eyes only: beside it under a name of its own, renamed when all
/// is on the disk. What a killed program left there unfinished a day ago goes. What stood there stays until then, and
/// for ever when writing fails or is cancelled. File (with the system's words) where the place may not be written or
/// another program holds the file, else DiskFull.
[[nodiscard]] domain::Result<void> writeWhole(
    const QString& file, const std::function<domain::Result<void>(QIODevice&)>& write);

/// The same for what can only write to a file by its name; it finds an empty file of that name.
[[nodiscard]] domain::Result<void> writeWholeByName(
    const QString& file, const std::function<domain::Result<void>(const QString& name)>& write);

} // namespace farol::spreadsheet
