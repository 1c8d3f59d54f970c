#pragma once

#include "chart_table.h"
#include "ui/theme.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace farol::ui {

enum class MarkKind {
    Bar, ///< from the zero line to its value
    Estimated, ///< a bar that is hollow and dashed: its gain spans several weeks
    Dot,
};

/// One bar or dot. x and y are in the units of the axes; a bar stands at x and is 1 wide.
struct ChartMark {
    qint64 id = 0; ///< what is opened with it
    MarkKind kind = MarkKind::Bar;
    qreal x = 0;
    qreal y = 0;
    Role role = Role::Series1;
    QString label = {}; ///< over a bar; may be empty
    QString words = {}; ///< the tooltip, and what is read aloud; lines by "\n"
};

/// A line of the grid with its words.
struct AxisTick {
    qreal at = 0;
    QString words;
};

struct MarkAxis {
    qreal from = 0;
    qreal to = 1;
    std::vector<AxisTick> ticks = {};
    QString title = {}; ///< where the unit is not plain
};

/// Words in a corner of the plot: the name of a quadrant with its count.
struct PlotCorner {
    Qt::Alignment corner;
    QString words;
};

/// All that a chart of bars or dots shows.
struct MarkContent {
    QString title;
    QString subtitle;
    QString formula = {}; ///< in words, in the tooltip of the title
    MarkAxis x;
    MarkAxis y;
    std::vector<qreal> crossing = {}; ///< where a line crosses the x axis; the y axis is crossed at zero
    std::vector<PlotCorner> corners = {};
    std::vector<ChartMark> marks;
    QString emptySentence; ///< in place of a drawing without marks
    ChartTable table;
};

} // namespace farol::ui
