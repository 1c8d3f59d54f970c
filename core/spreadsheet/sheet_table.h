#pragma once

#include "core/spreadsheet/said_texts.h"
#include "core/spreadsheet/sheet_cells.h"

#include <functional>
#include <span>

namespace farol::spreadsheet {

/// One table of a sheet while it is written: heading, rows, and what covers its columns once all rows are there.
class SheetTable {
public:
    SheetTable(SheetCells& cells, WorkbookParts& workbook, int firstRow, const std::vector<SheetColumn>& columns,
        Narrowing narrowing);

    void head() const;
    void row(int row, std::span<const domain::Value> values, RowLook look);
    void row(int row, std::span<const SheetCell> values, RowLook look);
    /// Filters or native table, conditional formats; after the last row.
    void end();

    /// Adds to what is drawn over the body's rows.
    using Cover = std::function<void(int firstRow, int lastRow)>;
    void cover(Cover cover) { m_covers.push_back(std::move(cover)); }
    /// One conditional format over columns, both included; `words` is what it compares with, when that is text.
    void condition(int firstColumn, int lastColumn, const lxw_conditional_format& format, const QByteArray& words = {});

    /// The columns' letters whose text may be digits, such as "B2:B40"; empty for none.
    QString codeRanges() const;
    const std::vector<double>& widths() const { return m_widths; }

private:
    struct ColumnParts {
        domain::ColumnKind kind;
        CellStyle style;
        CellFormats body;
        QString title;
        QByteArray utf8; ///< of the title
        TextLines lines;
        SaidTexts<ReadyText> said{};
    };

    void setLines(int row, int lines) const;
    template <typename Cell>
    void setHeight(int row, std::span<const Cell> cells) const;

    void write(int row, int column, const domain::Value& value, Tone tone, RowLook look);
    /// A row is either within the body or after it.
    void reach(int row, RowLook look);
    void narrow();
    void addNative();

    SheetCells& m_cells;
    WorkbookParts& m_workbook;
    int m_firstRow;
    int m_lastRow; ///< of the body; the heading's while there is none
    Narrowing m_narrowing;
    std::vector<ColumnParts> m_columns;
    std::vector<double> m_widths;
    std::vector<Cover> m_covers;
    bool m_isNarrowed = false;
    bool m_isTall = false; ///< a column breaks its texts into lines
};

} // namespace farol::spreadsheet
