#pragma once

#include "paper_page.h"

#include <functional>
#include <optional>

namespace farol::ui {

struct PaperColumn {
    QString title;
    qreal width = 0; ///< units; 0 = what the others leave
    Qt::Alignment align = Qt::AlignLeft;
};

/// What one cell of a table on paper shows: marks before and after words, on a fill.
struct PaperCell {
    QString text = {};
    Role color = Role::Text;
    bool isStrong = false;
    std::optional<Mark> mark = {};
    std::optional<Mark> flag = {}; ///< after the word, with its own
    QString flagWord = {};
    QColor fill = {}; ///< invalid = none
    bool isHatched = false;
    bool isHollow = false; ///< a small ring: not started
    std::optional<domain::Tenths> bar = {}; ///< a progress as a bar, in place of words
    std::optional<domain::Tenths> tick = {}; ///< upright on the bar: what is expected
};
using PaperRow = std::vector<PaperCell>;

struct PaperTable {
    std::vector<PaperColumn> columns;
    std::vector<PaperRow> rows; ///< as many cells as columns
};

/// Gives the next page with the room that a table has on it; the page stays until the next call.
struct PaperRoom {
    PaperPage* page = nullptr;
    QRectF box;
};
using NextPage = std::function<PaperRoom()>;

/// Prints a table over as many pages as it needs: the header on each, no row cut. Names are broken into lines, never
/// cut; a row is as high as its highest cell, and no higher than a page. Gives what room is left on the last page.
PaperRoom printTable(const PaperTable& table, const PaperFonts& fonts, const NextPage& nextPage);

} // namespace farol::ui
