#pragma once

#include "course_table.h"
#include "progress_answer.h"
#include "ui/data/plot_content.h"

namespace farol::ui {

/// The chart of Por curso: the marked courses in colour, the others behind, the expected of all of them
/// dashed.
PlotContent coursePlot(const ProgressAnswer& answer, const MarkedCourses& marked, const Numbers& numbers);

} // namespace farol::ui
