#pragma once

#include "core/domain/result.h"
#include "core/spreadsheet/line_chart.h"
#include "core/spreadsheet/sheet_words.h"

#include <memory>
#include <span>
#include <vector>

namespace farol::spreadsheet {

class SheetParts;
class WorkbookParts;

/// One sheet of a workbook, written from the top: words, tables, charts. Texts are always texts: nothing a person is
/// called becomes a formula or an address. Missing values are empty cells. What fails is told by `row` and by
/// `Workbook::close`; after that nothing more is written.
class Sheet {
public:
    Sheet(WorkbookParts& workbook, const QString& name);
    ~Sheet();
    Sheet(const Sheet&) = delete;
    Sheet& operator=(const Sheet&) = delete;

    const QString& name() const;
    /// The row the next call writes, from 0; tells where a table stands for a chart.
    int nextRow() const;

    void title(const QString& text);
    void line(const QString& text, TextLook look = TextLook::Plain);
    /// A text over several columns of one merged cell, broken into lines; `lines` is the height.
    void paragraph(const QString& text, int columns, int lines);
    /// A label and what it says beside it, such as "Gerado em" and an instant.
    void fact(const QString& label, const domain::Value& value, domain::ColumnKind kind = domain::ColumnKind::Text);
    /// A word in its colour and what it means beside it, for a legend.
    void entry(const QString& word, Tone tone, const QString& meaning);
    /// A line that leads to another sheet of the same workbook.
    void link(const QString& text, const Sheet& to);
    void skip(int rows = 1);
    /// Widths of the first columns, in characters, where a sheet has no table; a table widens its own.
    void widths(const std::vector<double>& characters);

    /// Begins a table: bold heading, widths, formats by kind. A table before it is ended.
    [[nodiscard]] domain::Result<void> head(const std::vector<SheetColumn>& columns, const TableManner& manner = {});
    /// Invalid when the sheet is full (rowsLeft() is 0).
    [[nodiscard]] domain::Result<void> row(std::span<const domain::Value> values, RowLook look = RowLook::Plain);
    [[nodiscard]] domain::Result<void> row(std::span<const SheetCell> cells, RowLook look = RowLook::Plain);
    /// Ends the table; head() and Workbook::close do it, too.
    void endTable();
    /// How many rows the sheet still takes.
    int rowsLeft() const;

    /// Conditional formats for columns (from 0, both included) of the table begun last; they cover all its rows.
    /// Ten steps of blue by progress, as on screen.
    void heatByValue(int firstColumn, int lastColumn);
    /// Five bands by a difference to what was expected, cut where the situations are.
    void heatByGap(int firstColumn, int lastColumn, const domain::Tolerance& tolerance);
    /// A bar in the cell, from 0 to 100 %.
    void bars(int column);
    void toneWords(int column, const std::vector<ToneWord>& words);

    /// A native line chart with its upper left corner in this cell; missing values are gaps.
    void chart(const LineChart& chart, int row, int column);

    /// Prints on one page, however small that makes it.
    void printOnOnePage();
    /// Prints upright; sheets print across A4 unless told.
    void printUpright();

private:
    template <typename Cell>
    [[nodiscard]] domain::Result<void> writeRow(std::span<const Cell> cells, RowLook look);

    std::unique_ptr<SheetParts> m;
};

} // namespace farol::spreadsheet
