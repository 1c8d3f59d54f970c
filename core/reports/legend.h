#pragma once

#include "core/reports/report_source.h"
#include "core/spreadsheet/sheet.h"

#include <vector>

namespace farol::reports {

/// A word of a document and what it means.
struct LegendEntry {
    QString word;
    spreadsheet::Tone tone = spreadsheet::Tone::Plain;
    QString meaning;
};

/// A few entries under a heading of their own.
struct Legend {
    QString heading;
    std::vector<LegendEntry> entries;
};

/// Situations, states of cells, figures and profiles with the formulas that make them.
std::vector<Legend> legends(const ReportSource& source);

} // namespace farol::reports
