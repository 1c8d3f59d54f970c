#pragma once

#include "core/domain/column.h"

#include <QString>

#include <vector>

namespace farol::ui {

struct PlotContent;

/// The figures behind a chart: a name for each row, then typed values. "—" is what is not known, never zero.
struct ChartTable {
    struct Column {
        QString heading;
        domain::ColumnKind kind = domain::ColumnKind::Share;
    };
    struct Row {
        QString name;
        std::vector<domain::Value> values; ///< one for each column
    };

    QString rowHeading;
    std::vector<Column> columns;
    std::vector<Row> rows;
};

/// A row per week or place, a column per line of the chart.
ChartTable tableOf(const PlotContent& content);

} // namespace farol::ui
