#pragma once

#include "context.h"
#include "core/analytics/reports.h"
#include "core/domain/entities.h"
#include "core/reports/row_files.h"

namespace farol::cli {

/// A report as it was asked for.
struct AskedReport {
    analytics::ReportName name = analytics::ReportName::Summary;
    QString key; ///< "tabelao": a workbook's first sheet
    reports::Format format = reports::Format::Table;
    spreadsheet::Dialect dialect = spreadsheet::Dialect::Brazilian;
    domain::Filter filter{};
};

/// Writes it to standard output; how many rows it has.
[[nodiscard]] domain::Result<qint64> writeToDevice(
    QIODevice& device, const AskedReport& asked, const storage::Connection& reader, const domain::School& school);

/// Writes it to a file, whole or not at all; says how far it has come when it is long, beforehand that it will take
/// several sheets, and afterwards that texts were cut. Ctrl+C ends it with Cancelled. How many rows it has.
[[nodiscard]] domain::Result<qint64> writeToFile(Context& context, const QString& file, const AskedReport& asked,
    const storage::Connection& reader, const domain::School& school);

/// Says why a report has no row: no photo at all, none in these weeks, or nothing that fits.
void tellOfNothing(Context& context, const AskedReport& asked, const storage::Connection& reader);

} // namespace farol::cli
