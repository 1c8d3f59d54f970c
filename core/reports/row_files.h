#pragma once

#include "core/reports/report_sink.h"
#include "core/spreadsheet/workbook_choice.h"
#include "core/spreadsheet/written.h"

#include <functional>
#include <optional>

namespace farol::reports {

/// How rows go to a file.
struct RowFile {
    Format format = Format::Csv;
    spreadsheet::Dialect dialect = spreadsheet::Dialect::Brazilian; ///< of Csv
    QTimeZone zone;
    QString sheet{}; ///< of Xlsx: the first sheet's name; sheets by week are called by their weeks
    spreadsheet::WorkbookChoice workbook{}; ///< of Xlsx: the words; zone and memory are set here
    /// The heading in Xlsx; nothing: the keys, which are Portuguese in every locale.
    std::function<QString(const analytics::Heading&)> title{};
    /// As counted beforehand (analytics/row_counts.h): for the progress, and more than a sheet takes means a sheet for
    /// each week. Unknown, or fewer than there are: a full sheet goes on in the next.
    std::optional<qint64> expected{};
    spreadsheet::Tell tell{};
};

/// What a file of rows came to.
struct RowFileEnd {
    qint64 rows = 0; ///< without headings
    int sheets = 0; ///< of Xlsx
    int cutTexts = 0; ///< of Xlsx: texts longer than a cell takes, ending in "…"
};

using WriteRows = std::function<domain::Result<void>(analytics::RowSink&)>;

/// Writes rows to a file of the user, whole or not at all (spreadsheet/whole_file.h). Cancelled when told to stop.
[[nodiscard]] domain::Result<RowFileEnd> writeRowFile(const QString& file, const RowFile& how, const WriteRows& rows);

} // namespace farol::reports
