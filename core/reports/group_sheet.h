#pragma once

#include "core/reports/report_source.h"
#include "core/reports/ticker.h"
#include "core/spreadsheet/sheet.h"

namespace farol::reports {

/// Every student in their group, each with the group's message in their own figures; what the groups are stands below.
/// With masked names no contacts and no messages.
[[nodiscard]] domain::Result<void> writeGroups(spreadsheet::Sheet& sheet, const ReportSource& source, Ticker& ticker);

} // namespace farol::reports
