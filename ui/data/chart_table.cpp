#include "chart_table.h"

#include "plot_content.h"

#include <QCoreApplication>

namespace farol::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ChartTable)
};

domain::Value valueOf(const std::optional<domain::Tenths>& value)
{
    return value ? domain::Value(domain::Percent{*value}) : domain::Value();
}

} // namespace

ChartTable tableOf(const PlotContent& content)
{
    ChartTable table;
    table.rowHeading = content.places.empty() ? Words::tr("Week") : content.axisTitle;
    for (const PlotSeries& series : content.series)
        table.columns.push_back({series.name, domain::ColumnKind::Share});
    if (content.ribbon) {
        table.columns.push_back({Words::tr("%1: from").arg(content.ribbon->name), domain::ColumnKind::Share});
        table.columns.push_back({Words::tr("%1: to").arg(content.ribbon->name), domain::ColumnKind::Share});
    }
    for (size_t place = 0; place < content.size(); ++place) {
        ChartTable::Row row{content.nameOf(place), {}};
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
