#pragma once

#include "core/domain/result.h"

#include <QByteArray>

class QIODevice;

namespace farol::spreadsheet {

/// Writes all of the bytes, or says what is wrong: DiskFull when there is no room, else File.
[[nodiscard]] domain::Result<void> writeAll(QIODevice& device, const QByteArray& bytes);

} // namespace farol::spreadsheet
