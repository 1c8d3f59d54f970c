#pragma once

#include "core/domain/filter.h"
#include "core/reports/report_choice.h"
#include "core/spreadsheet/written.h"
#include "core/storage/connection.h"

namespace farol::reports {

/// What a report of the week came to.
struct WeekReportEnd {
    qint64 rows = 0; ///< of all its tables, without headings
    int cutTexts = 0; ///< texts longer than a cell takes, ending in "…"
};

/// Writes the "Relatório da semana" to a file of the user, whole or not at all: cover, summary, turmas, a sheet for
/// each turma, courses, what changed, groups with their messages, tabelão. Every figure comes from the questions that
/// screen and CSV ask; what narrows lists of students is left out, as the report is of whole turmas. A filter without a
/// trilha takes all of them. On a connection with masked names nothing personal is in it. Cancelled when told to stop.
[[nodiscard]] domain::Result<WeekReportEnd> writeWeekReport(const storage::Connection& connection,
    const domain::School& school, const domain::Filter& filter, const WeekReportChoice& choice, const QString& file,
    const spreadsheet::Tell& tell = {});

} // namespace farol::reports
