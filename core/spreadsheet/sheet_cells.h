#pragma once

#include "core/spreadsheet/cell_text.h"
#include "core/spreadsheet/workbook_parts.h"

namespace farol::spreadsheet {

/// The two formats a cell may need: that of its kind, and the one for text that looks like a formula.
struct CellFormats {
    lxw_format* usual = nullptr;
    lxw_format* guarded = nullptr;
};

/// A text ready for a cell.
struct ReadyText {
    CellText text;
    bool isGuarded = false; ///< a spreadsheet would take it for a formula when somebody edits the cell
};

ReadyText readyText(const QString& text);

/// Writes single values to a sheet: texts as texts, tenths, days and instants as true numbers, missing as nothing.
class SheetCells {
public:
    SheetCells(WorkbookParts& workbook, lxw_worksheet* worksheet);

    lxw_worksheet* worksheet() const { return m_worksheet; }
    CellFormats formats(domain::ColumnKind kind, CellStyle style, Tone tone);

    void value(
        int row, int column, const domain::Value& value, domain::ColumnKind kind, const CellFormats& formats) const;
    void text(int row, int column, const ReadyText& text, const CellFormats& formats) const;
    /// An empty cell that has a look.
    void blank(int row, int column, lxw_format* format) const;

    /// The text as bytes; one that is too long is counted.
    QByteArray bytes(const QString& text) const;

private:
    void number(int row, int column, double number, lxw_format* format) const;

    WorkbookParts& m_workbook;
    lxw_worksheet* m_worksheet;
};

} // namespace farol::spreadsheet
