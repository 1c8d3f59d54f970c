#pragma once

#include "core/spreadsheet/table_fault.h"

namespace farol::spreadsheet {

class Table;

/// Reads a table from a file of a person: CSV in any dialect and encoding, or XLSX, told by its content and not by its
/// name. `sheet` names a sheet of a workbook, also a hidden one; empty: the first visible one with something in it.
/// Takes 64 MB at most.
[[nodiscard]] TableResult<Table> readTable(const QString& path, const QString& sheet = {});

} // namespace farol::spreadsheet
