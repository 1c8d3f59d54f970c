#pragma once

#include "core/domain/progress.h"
#include "core/domain/week.h"

#include <QString>

#include <optional>
#include <vector>

namespace farol::ui {

enum class LineStyle {
    Focus, ///< in colour, labelled in bold
    Context, ///< in ghost
    Expected, ///< dashed
    Median, ///< solid, in the colour of the expected
};

enum class LineShape {
    Straight,
    Steps, ///< a value holds until the next place: shares that only fall by events
};

/// One line of a chart over the weeks; a missing week breaks it.
struct PlotSeries {
    QString name; ///< the label at its end
    LineStyle style = LineStyle::Context;
    int color = 0; ///< 0 to 4, of a focus line
    std::vector<std::optional<domain::Tenths>> values; ///< aligned with PlotContent::weeks
    std::vector<QString> notes = {}; ///< coverage in words, aligned with the values; may be empty
    LineShape shape = LineShape::Straight;
    QString rowId = {}; ///< of the table's row behind it: a turma, a course
};

/// What lies between two values, behind everything.
struct PlotRibbon {
    QString name; ///< in the tooltip, "p10 a p90"
    QString label; ///< written inside; may be empty
    std::vector<std::optional<domain::Tenths>> low; ///< aligned with the places
    std::vector<std::optional<domain::Tenths>> high;
    LineShape shape = LineShape::Straight;
};

/// Numbers under the axis, in the colour of a focus line: students in observation.
struct PlotCounts {
    int color = 0;
    std::vector<std::optional<int>> values; ///< aligned with the places
};

/// A place of an axis that is not of calendar weeks.
struct PlotPlace {
    QString label; ///< under the axis, "12"
    QString name; ///< in the tooltip, "12 semanas desde o início"
};

/// Where the names of lines stand.
enum class LabelPlace {
    Right, ///< beside the plot, one under the other
    Ends, ///< where each line ends; of what they are compared with, beside the plot
    EndsInside, ///< all of them inside the plot
};

/// A remark at a week, "entra a Turma 17".
struct PlotNote {
    size_t week = 0;
    QString text;
};

/// All that a line chart shows. Values are tenths of a percent.
struct PlotContent {
    QString title;
    QString subtitle;
    QString formula = {}; ///< in words, in the tooltip of the title
    std::vector<domain::Week> weeks; ///< every week, also those without a photo; empty with `places`
    std::vector<PlotSeries> series;
    std::vector<PlotNote> notes;
    std::vector<size_t> missing = {}; ///< places of weeks that were not collected, hatched; of one student's chart
    std::vector<PlotPlace> places = {}; ///< instead of weeks
    QString axisTitle = {}; ///< under the axis, where its unit is not plain
    int bottom = 0; ///< percent where the value axis begins
    LabelPlace labels = LabelPlace::Right;
    std::optional<PlotRibbon> ribbon = {};
    std::optional<PlotCounts> counts = {};
    std::optional<size_t> openPlace = {}; ///< the week that has not ended: its dots are hollow
    QString emptySentence = {}; ///< in place of a drawing without lines; empty = the usual one
    size_t size() const { return places.empty() ? weeks.size() : places.size(); }
    QString labelOf(size_t place) const; ///< "S47", or what the place is called
    QString nameOf(size_t place) const; ///< the same in full
    /// Whether a line has nothing to say at a place: outside its own time, which only an axis without weeks knows.
    bool isOver(const PlotSeries& line, size_t place) const;
};

/// The longest stretches of weeks that have a value: [first, last] places.
struct PlotRun {
    size_t first = 0;
    size_t last = 0;

    bool operator==(const PlotRun&) const = default;
};
std::vector<PlotRun> unbrokenRuns(const std::vector<std::optional<domain::Tenths>>& values);

/// Where labels stand that want to be at `wanted` (ascending): at least `gap` apart, between `top` and `bottom`, as
/// near as can be. When they do not fit, they keep their gap and go over the top.
std::vector<qreal> spreadLabels(const std::vector<qreal>& wanted, qreal gap, qreal top, qreal bottom);

} // namespace farol::ui
