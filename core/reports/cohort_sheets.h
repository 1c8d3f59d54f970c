#pragma once

#include "core/reports/report_source.h"
#include "core/reports/ticker.h"
#include "core/spreadsheet/sheet.h"

namespace farol::reports {

/// The turmas of a trilha over the weeks, a row each. Gives the chart with a line for each, to be drawn on any sheet.
[[nodiscard]] domain::Result<spreadsheet::LineChart> writeCohortList(
    spreadsheet::Sheet& sheet, const ReportSource& source, const ReportTrack& track, Ticker& ticker);

/// One turma: its students over the weeks with their situation, gain and expectation, its own figures below them, and
/// its line beside the expected one.
[[nodiscard]] domain::Result<void> writeCohort(spreadsheet::Sheet& sheet, const ReportSource& source,
    const ReportTrack& track, const analytics::CohortRow& cohort, Ticker& ticker);

/// "turma 12", or "analista 12" where there are several trilhas.
QString cohortTitle(const ReportSource& source, const ReportTrack& track, const analytics::CohortRow& cohort);

} // namespace farol::reports
