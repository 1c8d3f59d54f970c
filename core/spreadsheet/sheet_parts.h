#pragma once

#include "core/spreadsheet/sheet_table.h"

#include <optional>

namespace farol::spreadsheet {

/// What a sheet is made of: its cells, the table under way, how far it is written.
class SheetParts {
public:
    SheetParts(WorkbookParts& of, const QString& title);

    /// The next row, for one who writes it: above the sheet's end.
    std::optional<int> takeRow();
    void text(int row, int column, const QString& words, CellStyle style);
    void widen(size_t column, double characters);

    WorkbookParts& workbook;
    QString name;
    SheetCells cells;
    int next = 0;
    int tables = 0;
    bool hasFilter = false;
    std::optional<SheetTable> table;
    QStringList codeRanges;
    std::vector<double> widths;
};

} // namespace farol::spreadsheet
