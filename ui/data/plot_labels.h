#pragma once

#include "plot_end_labels.h"

namespace farol::ui {

/// The labels that have room, apart from each other. Every coloured line and the expected keep theirs, as near to their
/// lines' ends as can be; of the others those whose own place is free.
std::vector<PlotLabel> labelsOf(const PlotFrame& frame);

} // namespace farol::ui
