#include "chart_table.h"

#include "plot_content.h"
#include "ui/numbers.h"

#include <QCoreApplication>

namespace farol::ui {

namespace {

domain::Value valueOf(const std::optional<domain::Tenths>& value)
{
    return value ? domain::Value(domain::Percent{*value}) : domain::Value();
}

} // namespace

ChartTable tableOf(const PlotContent& content, const Numbers& numbers)
{
    ChartTable table;
    table.rowHeading = QCoreApplication::translate("ChartTable", "Week");
    for (const PlotSeries& series : content.series)
        table.columns.push_back({series.name, domain::ColumnKind::Share});
    if (content.ribbon) {
        for (const QString& end : {QStringLiteral("p10"), QStringLiteral("p90")})
            table.columns.push_back({end, domain::ColumnKind::Share});
    }
    for (size_t place = 0; place < content.size(); ++place) {
        const bool isWeek = content.places.empty();
        ChartTable::Row row{isWeek ? numbers.week(content.weeks[place]) : content.places[place].name, {}};
        for (const PlotSeries& series : content.series)
            row.values.push_back(valueOf(series.values[place]));
        if (content.ribbon) {
            row.values.push_back(valueOf(content.ribbon->low[place]));
            row.values.push_back(valueOf(content.ribbon->high[place]));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace farol::ui
