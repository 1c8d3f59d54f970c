#pragma once

#include "core/domain/column.h"
#include "core/domain/status.h"

#include <QString>

namespace farol::spreadsheet {

/// The colour of a cell in a workbook. A colour never stands alone: the cell's word or number says the same. Missing is
/// the hatch of *não coletado* in an empty cell.
enum class Tone { Plain, OnTrack, Attention, Late, Finished, NoData, Muted, Missing };

Tone toneOf(domain::Status status);

/// Whether a text that is wider than its column goes on in further lines of its cell.
enum class TextLines { One, Wrapped };

/// A column of a table in a workbook.
struct SheetColumn {
    QString title; ///< as the reader reads it; made unique in its table, as Excel wants it
    domain::ColumnKind kind = domain::ColumnKind::Text;
    double width = 0; ///< in characters; 0: by its kind and title
    TextLines lines = TextLines::One;
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

} // namespace farol::spreadsheet
