#pragma once

#include "cohorts_answer.h"
#include "ui/data/plot_content.h"
#include "ui/numbers.h"

namespace farol::ui {

class MarkedCohorts;

inline constexpr size_t mostCohortLines = 8; ///< more on one chart cannot be told apart

/// The turmas that a chart draws, in the order of the rows: those marked, then those farthest from the median of
/// earlier ones, then the newest.
std::vector<const analytics::ComparisonRow*> drawnCohorts(
    const analytics::CohortComparison& comparison, const MarkedCohorts& marked);

/// Progress by week since the start, over the ribbon of the turmas that started before the youngest of those marked.
PlotContent agePlot(const CohortsAnswer& answer, const MarkedCohorts& marked, const Numbers& numbers);

/// Progress by week of the calendar.
PlotContent calendarPlot(const CohortsAnswer& answer, const MarkedCohorts& marked, const Numbers& numbers);

/// "faltam 2 turmas anteriores": how many more must have been observed at a turma's age; empty when enough were.
QString missingEarlier(int observed);

} // namespace farol::ui
