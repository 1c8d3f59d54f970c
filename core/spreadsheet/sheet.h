#pragma once

#include "core/domain/column.h"
#include "core/domain/result.h"
#include "core/domain/status.h"
#include "core/spreadsheet/line_chart.h"

#include <QString>

#include <memory>
#include <span>
#include <vector>

namespace farol::spreadsheet {

class WorkbookParts;

/// The colour of a cell in a workbook. A colour never stands alone: the cell's word or number says the same. Missing is
/// the hatch of *não coletado* in an empty cell.
enum class Tone { Plain, OnTrack, Attention, Late, Finished, NoData, Muted, Missing };

Tone toneOf(domain::Status status);

/// A column of a table in a workbook.
struct SheetColumn {
    QString title; ///< as the reader reads it; made unique in its table, as Excel wants it
    domain::ColumnKind kind = domain::ColumnKind::Text;
    double width = 0; ///< in characters; 0: by its kind and title
};

/// A cell with a colour of its own; where the colour follows from the word, rather give the column `toneWords`.
struct SheetCell {
    domain::Value value;
    Tone tone = Tone::Plain;
};

/// A word of a column and the colour it has wherever it stands.
struct ToneWord {
    QString word;
    Tone tone = Tone::Plain;
};

enum class TextLook { Plain, Strong, Muted };
enum class RowLook { Plain, Total };

/// How the reader may narrow a table. A sheet takes one Filter and any number of Native ones; in constant memory there
/// are no native tables, so Native becomes Filter there. Total rows stand outside of both.
enum class Narrowing { Native, Filter, None };

/// What goes with a table's heading.
struct TableManner {
    Narrowing narrowing = Narrowing::Native;
    int frozenColumns = 0; ///< stay at the left; the rows down to the heading always stay, in the sheet's first table
};

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

    /// Prints upright; sheets print across A4 unless told.
    void printUpright();

    struct Parts;

private:
    template <typename Cell>
    [[nodiscard]] domain::Result<void> writeRow(std::span<const Cell> cells, RowLook look);

    std::unique_ptr<Parts> m;
};

} // namespace farol::spreadsheet
