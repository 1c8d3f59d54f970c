#pragma once

#include "core/reports/report_source.h"
#include "core/spreadsheet/sheet.h"

namespace farol::reports {

/// Above the events of "O que mudou": which photos are compared, how the students of one follow from those of the
/// other, and whose list was not obtained.
[[nodiscard]] domain::Result<void> writeChangeNotes(spreadsheet::Sheet& sheet, const ReportSource& source);

} // namespace farol::reports
