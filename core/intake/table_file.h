#pragma once

#include "core/spreadsheet/table.h"
#include "core/spreadsheet/table_fault.h"

#include <vector>

namespace farol::intake {

/// The tables of one import, with what remembers them.
struct TableFiles {
    std::vector<spreadsheet::Table> tables;
    QString names; ///< of the files, without their folders, in lines
    QString sha256; ///< of their bytes, as hex, in lines
};

/// Reads files (`spreadsheet::readTable`).
[[nodiscard]] spreadsheet::TableResult<TableFiles> readTableFiles(const QStringList& paths, const QString& sheet = {});

} // namespace farol::intake
