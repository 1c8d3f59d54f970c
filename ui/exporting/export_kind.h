#pragma once

#include <QString>

namespace farol::ui {

/// What a person can make of the history.
enum class ExportKind {
    TableExcel, ///< the table on screen
    TableCsv,
    WeekReport, ///< the workbook of the week
    BigTable, ///< every student, turma, course and week
    Pdf, ///< pages for a meeting about turmas, or for a conversation with a student
    Print, ///< the same pages, for a printer
    Options, ///< not a file: how files are written from now on
};

/// How a file holds a table.
enum class FileKind { Excel, Csv, Pdf };

/// "xlsx", "csv", "pdf"
inline QString suffixOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Csv:
        return QStringLiteral("csv");
    case FileKind::Pdf:
        return QStringLiteral("pdf");
    case FileKind::Excel:
        break;
    }
    return QStringLiteral("xlsx");
}

} // namespace farol::ui
