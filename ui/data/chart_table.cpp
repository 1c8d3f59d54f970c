#include "chart_table.h"

#include "plot_content.h"
#include "ui/numbers.h"

#include <QCoreApplication>

namespace farol::ui {

ChartTable tableOf(const PlotContent& content, const Numbers& numbers)
{
    ChartTable table;
    table.rowHeading = QCoreApplication::translate("ChartTable", "Week");
    for (const PlotSeries& series : content.series)
        table.columns.push_back({series.name, domain::ColumnKind::Share});
    for (size_t week = 0; week < content.weeks.size(); ++week) {
        ChartTable::Row row{numbers.week(content.weeks[week]), {}};
        for (const PlotSeries& series : content.series) {
            const auto& value = series.values[week];
            row.values.push_back(value ? domain::Value(domain::Percent{*value}) : domain::Value());
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace farol::ui
