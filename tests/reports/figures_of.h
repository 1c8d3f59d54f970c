#pragma once

#include "core/analytics/reports.h"
#include "core/reports/week_report.h"
#include "tests/reports/opened_workbook.h"
#include "tests/support/world.h"

#include <QTemporaryDir>

namespace farol::tests {

/// A report's own rows, as a workbook must hold them.
struct ExpectedRows {
    QStringList titles; ///< English source texts
    std::vector<QStringList> rows; ///< as `asRead` tells them
};

/// What the question says on this connection, without the columns that are named.
ExpectedRows rowsOf(const storage::Connection& connection, const domain::School& school, analytics::ReportName name,
    const domain::Filter& filter = {}, const QStringList& without = {});

/// How a report of a world is asked for.
struct WeekAsked {
    domain::Filter filter = {};
    storage::Names names = storage::Names::Shown;
    analytics::GroupRules groups = analytics::defaultGroupRules();
    int rowsInSheet = spreadsheet::excelRows;
};

/// Makes the report of the week of a world on 2026-11-22 at 21:00 and reads it back. Fails the test when it cannot be
/// made.
OpenedBook weekReport(const World& world, const WeekAsked& asked = {});

/// Fails unless a sheet's table is exactly these rows below these headings. `heading` is the row of the headings.
void expectTable(const OpenedSheet& sheet, const ExpectedRows& expected);

} // namespace farol::tests
