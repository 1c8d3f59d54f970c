#pragma once

#include "core/reports/report_source.h"
#include "core/spreadsheet/sheet.h"

#include <vector>

namespace farol::reports {

/// What the cover says of the document besides its figures.
struct CoverNotes {
    std::vector<const spreadsheet::Sheet*> contents; ///< the sheets it leads to, in order
    qint64 bigTableRows = 0;
    int bigTableSheets = 0; ///< more than one: a sheet for each week
};

/// School, filter in words, weeks, coverage, when it was made, the figures of the last week, and what words and colours
/// mean.
[[nodiscard]] domain::Result<void> writeCover(
    spreadsheet::Sheet& sheet, const ReportSource& source, const CoverNotes& notes);

/// "Relatório da semana 47".
QString reportTitle(const ReportSource& source);
/// What the school is called; its address when it has no name.
QString schoolName(const ReportSource& source);
/// The filter in words; "Todas as trilhas" when it says nothing.
QString filterText(const ReportSource& source);

} // namespace farol::reports
