#include "core/spreadsheet/c_numbers.h"
#include "core/spreadsheet/paper_colors.h"
#include "core/spreadsheet/sheet.h"
#include "core/spreadsheet/sheet_parts.h"

#include <iterator>
#include <vector>

namespace farol::spreadsheet {

namespace {

/// A title that begins with "=" would be taken for the address of a cell.
QByteArray chartWords(const SheetCells& cells, const QString& text)
{
    return cells.bytes(text.startsWith(u'=') ? u' ' + text : text);
}

/// The first lines have the colours of the screen's charts, the next the same ones dashed.
lxw_chart_line seriesLine(size_t place)
{
    constexpr size_t colors = std::size(paperSeries);
    lxw_chart_line line = {};
    line.color = paperSeries[place % colors];
    line.width = 2;
    line.dash_type = place < colors ? LXW_CHART_LINE_DASH_SOLID
        : place < 2 * colors        ? LXW_CHART_LINE_DASH_DASH
                                    : LXW_CHART_LINE_DASH_ROUND_DOT;
    return line;
}

lxw_chart_line quietLine(LineLook look)
{
    lxw_chart_line line = {};
    const bool isExpected = look == LineLook::Expected;
    line.color = isExpected ? paperReference : paperGhost;
    line.width = isExpected ? 1.5F : 1.0F;
    line.dash_type = isExpected ? LXW_CHART_LINE_DASH_DASH : LXW_CHART_LINE_DASH_SOLID;
    return line;
}

/// A week between two gaps has no line of its own, only its point.
void addPoints(lxw_chart_series* series, lxw_chart_line line)
{
    constexpr uint8_t pointSize = 4;
    lxw_chart_fill fill = {};
    fill.color = line.color;
    line.dash_type = LXW_CHART_LINE_DASH_SOLID;
    chart_series_set_marker_type(series, LXW_CHART_MARKER_CIRCLE);
    chart_series_set_marker_size(series, pointSize);
    chart_series_set_marker_fill(series, &fill);
    chart_series_set_marker_line(series, &line);
}

lxw_chart_series* addSeries(lxw_chart* chart, const SheetCells& cells, const LineChart& of, const ChartLine& line)
{
    const CellRange& values = line.values;
    const QByteArray sheet = values.sheet.toUtf8();
    const QByteArray weeksSheet = of.weeks.sheet.toUtf8();
    lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_values(series, sheet.constData(), static_cast<lxw_row_t>(values.firstRow),
        static_cast<lxw_col_t>(values.firstColumn), static_cast<lxw_row_t>(values.lastRow),
        static_cast<lxw_col_t>(values.lastColumn));
    chart_series_set_categories(series, weeksSheet.constData(), static_cast<lxw_row_t>(of.weeks.firstRow),
        static_cast<lxw_col_t>(of.weeks.firstColumn), static_cast<lxw_row_t>(of.weeks.lastRow),
        static_cast<lxw_col_t>(of.weeks.lastColumn));
    chart_series_set_name(series, chartWords(cells, line.name).constData());
    return series;
}

/// The lines in their order. Those in a colour stand in the legend, pale ones do not: there are too many.
void addLines(lxw_chart* chart, const SheetCells& cells, const LineChart& of)
{
    constexpr int16_t endOfList = -1;
    std::vector<int16_t> unnamed;
    size_t colored = 0;
    for (size_t i = 0; i < of.lines.size(); ++i) {
        const ChartLine& line = of.lines[i];
        const bool isSeries = line.look == LineLook::Series;
        lxw_chart_series* series = addSeries(chart, cells, of, line);
        lxw_chart_line drawn = isSeries ? seriesLine(colored++) : quietLine(line.look);
        chart_series_set_line(series, &drawn);
        if (isSeries)
            addPoints(series, drawn);
        else
            chart_series_set_marker_type(series, LXW_CHART_MARKER_NONE);
        if (line.look == LineLook::Context)
            unnamed.push_back(static_cast<int16_t>(i));
    }
    if (unnamed.empty())
        return;
    unnamed.push_back(endOfList);
    chart_legend_delete_series(chart, unnamed.data());
}

void setAxes(lxw_chart* chart)
{
    lxw_chart_line grid = {};
    grid.color = paperGrid;
    grid.width = 0.75;
    lxw_chart_axis* share = chart_axis_get(chart, LXW_CHART_AXIS_TYPE_Y);
    chart_axis_set_min(share, 0);
    chart_axis_set_max(share, 1);
    chart_axis_set_num_format(share, "0%");
    chart_axis_major_gridlines_set_line(share, &grid);
}

} // namespace

void Sheet::chart(const LineChart& chart, int row, int column)
{
    if (!m->cells.worksheet() || chart.lines.empty())
        return;
    const CNumbers numbers;
    lxw_chart* made = workbook_add_chart(m->workbook.workbook(), LXW_CHART_LINE);
    if (!made)
        return;
    const QByteArray title = chartWords(m->cells, chart.title);
    if (title.isEmpty())
        chart_title_off(made);
    else
        chart_title_set_name(made, title.constData());
    addLines(made, m->cells, chart);
    setAxes(made);
    chart_show_blanks_as(made, LXW_CHART_BLANKS_AS_GAP);
    chart_legend_set_position(made, LXW_CHART_LEGEND_RIGHT);
    constexpr double usualWidth = 480; // pixels
    constexpr double usualHeight = 288;
    QByteArray described = title;
    lxw_chart_options options = {};
    options.x_scale = chart.width / usualWidth;
    options.y_scale = chart.height / usualHeight;
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    options.description = described.data();
    m->workbook.note(worksheet_insert_chart_opt(
        m->cells.worksheet(), static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), made, &options));
}

} // namespace farol::spreadsheet
