#pragma once

#include <QByteArray>
#include <QString>

namespace farol::spreadsheet {

/// What a cell of Excel takes, in UTF-16 units.
inline constexpr qsizetype longestCellText = 32'767;

enum class Cut { No, Yes };

/// A text as a cell of a workbook holds it.
struct CellText {
    QByteArray utf8;
    Cut cut = Cut::No; ///< it was longer than a cell takes and ends in "…"
};

/// Fit for the XML of a workbook, and the same text when read back: what looks like one of its escapes ("_x0041_") is
/// escaped itself; signs that XML cannot hold become U+FFFD.
CellText cellText(const QString& text);

/// The first units of a text, without half a character at the end.
QStringView beginning(QStringView text, qsizetype units);

/// Whether a spreadsheet would take it for a formula when somebody edits the cell.
bool looksLikeFormula(QStringView text);

} // namespace farol::spreadsheet
