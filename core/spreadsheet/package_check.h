#pragma once

#include "core/domain/result.h"

#include <QString>

#include <vector>

namespace farol::spreadsheet {

/// Reads a workbook back: every part has its check sum, every sheet its end and at least so many bytes. DiskFull when
/// not, since a part that was cut short is what a disk without room makes; File when it cannot be read at all.
[[nodiscard]] domain::Result<void> checkPackage(const QString& file, const std::vector<qint64>& sheetBytes);

} // namespace farol::spreadsheet
