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
};

/// One line of a chart over the weeks; a missing week breaks it.
struct PlotSeries {
    QString name; ///< the label at its end
    LineStyle style = LineStyle::Context;
    int color = 0; ///< 0 to 4, of a focus line
    std::vector<std::optional<domain::Tenths>> values; ///< aligned with PlotContent::weeks
    std::vector<QString> notes; ///< coverage in words, aligned with the values; may be empty
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
    std::vector<domain::Week> weeks; ///< every week, also those without a photo
    std::vector<PlotSeries> series;
    std::vector<PlotNote> notes;
    std::vector<size_t> missing = {}; ///< places of weeks that were not collected, hatched; of one student's chart
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
