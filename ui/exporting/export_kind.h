#pragma once

#include <QString>

namespace farol::ui {

/// What a person can make of the history.
enum class ExportKind {
    TableExcel, ///< the table on screen
    TableCsv,
    WeekReport, ///< the workbook of the week
    BigTable, ///< every student, turma, course and week
    Options, ///< not a file: how files are written from now on
};

/// How a file holds a table.
enum class FileKind { Excel, Csv };

/// "xlsx", "csv"
inline QString suffixOf(FileKind kind)
{
    return kind == FileKind::Excel ? QStringLiteral("xlsx") : QStringLiteral("csv");
}

} // namespace farol::ui
