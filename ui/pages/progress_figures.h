#pragma once

#include "core/analytics/overview.h"
#include "progress_answer.h"
#include "ui/data/plot_content.h"
#include "ui/figure_card.h"
#include "ui/numbers.h"

namespace farol::ui {

class MarkedCohorts;

/// The five figures of the page, in that order; "—" where there is none.
std::vector<Figure> progressFigures(
    const std::optional<analytics::Overview>& overview, const Numbers& numbers, FigureForm form = FigureForm::Card);

/// "4.301 de 4.328 coletados · 35 sem acesso".
QString coverageText(const domain::CellCounts& counts, const Numbers& numbers);

/// A line of a chart from the figures of its weeks.
PlotSeries lineOf(
    const std::vector<analytics::WeekFigure>& figures, const QString& label, LineStyle style, const Numbers& numbers);

/// The chart of Geral: the mean against the expected, with the turmas that enter written where they do.
PlotContent meanPlot(const ProgressAnswer& answer, const Numbers& numbers);

/// The chart of Por turma: the marked turmas in colour, the others behind, the expected of the whole.
PlotContent cohortPlot(const ProgressAnswer& answer, const MarkedCohorts& marked, const Numbers& numbers);

} // namespace farol::ui
