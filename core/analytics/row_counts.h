#pragma once

#include "core/analytics/reports.h"

#include <vector>

namespace farol::analytics {

/// How many rows of a report are of one week.
struct WeekRows {
    domain::Week week;
    qint64 rows = 0;
};

/// How many rows a report will have, by week, from the sums and the lists of students alone: for the progress and for
/// what must be said before it is written. Nothing for the small reports, whose rows are turmas, courses or events.
[[nodiscard]] domain::Result<std::vector<WeekRows>> rowCounts(
    ReportName name, const storage::Connection& connection, const domain::School& school, const domain::Filter& filter);

/// All weeks together.
qint64 totalRows(const std::vector<WeekRows>& weeks);

/// How many sheets these rows fill: one, or as many as each week needs when one would not do.
int sheetsFor(const std::vector<WeekRows>& weeks, qint64 rowsInSheet);

} // namespace farol::analytics
