#pragma once

#include "plot_labels.h"

namespace farol::ui {

/// Adds the labels that stand inside the plot: the ribbon's, and the name of each line where it ends. None on another;
/// of their possible places the one that fewest lines cross. A coloured line keeps its label, another gives way.
void placeEndLabels(std::vector<PlotLabel>& labels, const PlotFrame& frame);

} // namespace farol::ui
