#pragma once

#include "core/spreadsheet/workbook.h"
#include "shown_table.h"

#include <QStringList>

namespace farol::ui {

/// What stands over a table in its sheet, and how it is judged.
struct TableHead {
    QString title;
    QString words; ///< the filter
    QString coverage; ///< empty where there is none to tell
    QDateTime now; ///< UTC
    domain::Tolerance tolerance; ///< of the trilha, for the colours of differences
};

/// Writes a table on screen into a workbook with one sheet, with its colours as conditional formats. How many texts
/// were too long for a cell; Cancelled when told to stop.
[[nodiscard]] domain::Result<int> writeWorkbook(const QString& file, const spreadsheet::WorkbookChoice& choice,
    const ShownTable& table, const TableHead& head, const spreadsheet::Tell& tell);

} // namespace farol::ui
