#pragma once

#include "cohorts_answer.h"
#include "ui/data/plot_content.h"
#include "ui/numbers.h"

namespace farol::ui {

class MarkedCohorts;

/// Who stayed in the marked turmas and in those earlier than the youngest of them; under the axis, the students in
/// observation of the turma `counted`, or of the first one marked.
PlotContent retentionPlot(const CohortsAnswer& answer, const MarkedCohorts& marked,
    std::optional<domain::CohortId> counted, const Numbers& numbers);

} // namespace farol::ui
