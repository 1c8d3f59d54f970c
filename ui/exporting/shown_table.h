#pragma once

#include "core/domain/column.h"
#include "core/domain/result.h"
#include "core/spreadsheet/written.h"
#include "ui/data/cell_roles.h"

#include <QString>

#include <functional>
#include <vector>

namespace farol::spreadsheet {
class CsvWriter;
}

namespace farol::ui {

/// A column of a table for a file.
struct ShownColumn {
    QString key; ///< its heading in CSV: Portuguese in every locale
    QString title; ///< its heading in Excel, as on screen
    domain::ColumnKind kind = domain::ColumnKind::Text;
    CellLook look = CellLook::Text; ///< what colours it has on screen
};

/// A table as it stood on screen at one moment, the total last: the same columns, rows and order. Another thread may
/// read it while the window goes on.
struct ShownTable {
    std::vector<ShownColumn> columns;
    int rows = 0; ///< with the total
    bool hasTotal = false;
    int frozenColumns = 1; ///< that stay at the left
    std::function<std::vector<domain::Value>(int row)> read; ///< one value for each column
};

/// Writes the headings and each row.
[[nodiscard]] domain::Result<void> writeTable(
    const ShownTable& table, spreadsheet::CsvWriter& writer, const spreadsheet::Tell& tell);

/// Calls `write` with the values of each row, and tells how far it is; Cancelled when told to stop.
[[nodiscard]] domain::Result<void> eachRow(const ShownTable& table, const spreadsheet::Tell& tell,
    const std::function<domain::Result<void>(int row, const std::vector<domain::Value>& values)>& write);

} // namespace farol::ui
