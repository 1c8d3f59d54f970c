#pragma once

#include <QString>

#include <vector>

namespace farol::spreadsheet {

/// Cells of one sheet, rows and columns from 0, both ends included.
struct CellRange {
    QString sheet; ///< Sheet::name()
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
};

/// How a line of a chart looks: a colour of its own, dashed and grey for what is expected, or pale where too many lines
/// stand together for a colour each.
enum class LineLook { Series, Expected, Context };

/// One line of a chart.
struct ChartLine {
    QString name;
    CellRange values;
    LineLook look = LineLook::Series;
};

/// A native line chart of progress (cells of ColumnKind::Share, 0 to 100 %) over weeks.
struct LineChart {
    QString title;
    CellRange weeks; ///< the words under the axis
    std::vector<ChartLine> lines;
    int width = 900; ///< pixels
    int height = 360;
};

} // namespace farol::spreadsheet
