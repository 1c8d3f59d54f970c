#pragma once

#include "core/spreadsheet/sheet_words.h"

#include <cstdint>
#include <unordered_map>

struct lxw_format;
struct lxw_workbook;

namespace farol::spreadsheet {

/// How the words and numbers of a cell look, but for its colour.
enum class CellStyle { Body, Top, Total, Heading, NumberHeading, Title, Strong, Muted, Paragraph, Fact, Link };

/// How a number is written; Guarded is text that stays text when somebody edits the cell.
enum class NumberStyle { General, Guarded, Count, Share, Difference, Day, Moment };

NumberStyle numberStyleOf(domain::ColumnKind kind);

/// What tells one format from another.
struct FormatKey {
    NumberStyle number = NumberStyle::General;
    CellStyle style = CellStyle::Body;
    Tone tone = Tone::Plain;
};

/// The formats of one workbook, each made once.
class WorkbookFormats {
public:
    explicit WorkbookFormats(lxw_workbook* workbook);

    /// Null for what needs none.
    lxw_format* of(const FormatKey& key);
    /// For conditional formats: fill and letters of a tone.
    lxw_format* ofTone(Tone tone);
    /// For conditional formats: a fill alone, as 0xRRGGBB.
    lxw_format* ofFill(std::uint32_t fill);

private:
    lxw_format* make(const FormatKey& key);

    lxw_workbook* m_workbook;
    std::unordered_map<int, lxw_format*> m_made;
    std::unordered_map<int, lxw_format*> m_tones;
    std::unordered_map<std::uint32_t, lxw_format*> m_fills;
};

} // namespace farol::spreadsheet
