#pragma once

#include "core/analytics/cohort_comparison.h"
#include "ui/page_answer.h"

namespace farol::ui {

/// Everything the page Turmas shows, read in one go from one state of the history.
struct CohortsAnswer : PageAnswer {
    analytics::CohortComparison comparison;
};

} // namespace farol::ui
