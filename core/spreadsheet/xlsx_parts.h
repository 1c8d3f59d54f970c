#pragma once

#include "core/spreadsheet/table.h"
#include "core/spreadsheet/table_fault.h"
#include "core/spreadsheet/zip_archive.h"

#include <QStringList>

#include <vector>

namespace farol::spreadsheet {

/// A sheet as the workbook lists it.
struct XlsxSheet {
    QString name;
    QString part; ///< of the archive
    bool isHidden = false;
};

/// What a sheet's cells refer to.
struct XlsxBook {
    std::vector<XlsxSheet> sheets; ///< those with cells, in order
    bool countsFrom1904 = false;
    std::vector<CellKind> styles; ///< by a cell's style number
    QStringList strings; ///< by number
};

/// Reads everything but the sheets themselves. `file` is for faults.
[[nodiscard]] TableResult<XlsxBook> readXlsxBook(const ZipArchive& archive, const QString& file);

} // namespace farol::spreadsheet
