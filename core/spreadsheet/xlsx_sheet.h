#pragma once

#include "core/spreadsheet/xlsx_parts.h"

namespace farol::spreadsheet {

/// Reads the cells of one sheet.
[[nodiscard]] TableResult<Table> readXlsxSheet(
    const ZipArchive& archive, const XlsxBook& book, const XlsxSheet& sheet, const QString& file);

} // namespace farol::spreadsheet
