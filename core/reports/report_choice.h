#pragma once

#include "core/reports/wording.h"
#include "core/spreadsheet/workbook_choice.h"

#include <QDateTime>

namespace farol::reports {

/// What a report of the week is made with besides the history. Whether names are masked stands in the connection.
struct WeekReportChoice {
    const Wording& wording;
    QDateTime generatedAt;
    analytics::GroupRules groups = analytics::defaultGroupRules();
    int rowsInSheet = spreadsheet::excelRows; ///< fewer in tests
};

} // namespace farol::reports
