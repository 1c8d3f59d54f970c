#include "chart_table.h"

#include "plot_content.h"

#include <QCoreApplication>

namespace farol::ui {

ChartTable tableOf(const PlotContent& content)
{
    ChartTable table;
    table.rowHeading = content.places.empty() ? QCoreApplication::translate("ChartTable", "Week") : content.axisTitle;
    for (const PlotSeries& series : content.series)
        table.columns.push_back({series.name, domain::ColumnKind::Share});
    for (size_t place = 0; place < content.size(); ++place) {
        ChartTable::Row row{content.nameOf(place), {}};
        for (const PlotSeries& series : content.series) {
            const auto& value = series.values[place];
            row.values.push_back(value ? domain::Value(domain::Percent{*value}) : domain::Value());
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace farol::ui
