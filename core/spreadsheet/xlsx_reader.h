#pragma once

#include "core/spreadsheet/table.h"
#include "core/spreadsheet/table_fault.h"

#include <QByteArray>

namespace farol::spreadsheet {

/// Reads one sheet of a workbook (`readTable`). Cells that are merged all get the value of the first, which the notes
/// tell; formulas are read as what they last came to.
[[nodiscard]] TableResult<Table> readXlsx(const QByteArray& bytes, const QString& file, const QString& sheet);

} // namespace farol::spreadsheet
