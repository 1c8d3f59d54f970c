#pragma once

#include "context.h"
#include "core/reports/report_sink.h"

namespace farol::cli {

/// Says small rows as an aligned table, or as JSON when asked for.
template <typename Row>
ExitCode sayRows(
    Context& context, const domain::Columns<Row>& columns, const std::vector<Row>& rows, const QTimeZone& zone)
{
    using reports::Format;
    const auto sink = reports::makeSink(
        context.json() ? Format::Json : Format::Table, context.device(), spreadsheet::Dialect::Brazilian, zone);
    std::vector<analytics::Heading> headings;
    for (const auto& column : columns)
        headings.push_back({column.key, column.kind});
    domain::Result<void> done = sink->head(headings);
    for (size_t i = 0; done && i < rows.size(); ++i) {
        std::vector<domain::Value> values;
        for (const auto& column : columns)
            values.push_back(column.value(rows[i]));
        done = sink->row(values);
    }
    if (done)
        done = sink->finish();
    return done ? ExitCode::Done : context.fail(done.error());
}

} // namespace farol::cli
