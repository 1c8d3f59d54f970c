#pragma once

#include "core/analytics/cohort_comparison.h"
#include "ui/data/plot_content.h"
#include "ui/numbers.h"

namespace farol::ui {

class MarkedCohorts;

/// The youngest marked turma that has an age, of all of them when none is marked: those that started before it are the
/// earlier ones of both charts.
const analytics::ComparisonRow* youngestDrawn(
    const analytics::CohortComparison& comparison, const MarkedCohorts& marked);
std::vector<const analytics::CohortLife*> earlierOnes(
    const analytics::CohortComparison& comparison, const analytics::ComparisonRow* than);

/// The places 0 to `last` of an axis of study weeks.
std::vector<PlotPlace> studyWeeks(int last, const Numbers& numbers);

} // namespace farol::ui
