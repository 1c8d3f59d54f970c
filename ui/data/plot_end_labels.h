#pragma once

#include "plot_frame.h"

namespace farol::ui {

/// The name of a line at its right end.
struct PlotLabel {
    QString text;
    QColor color;
    bool isBold = false;
    size_t series = 0; ///< its place in the content; that of no series for the ribbon's
    QRectF box;
    bool isInside = false; ///< over lines, so it needs a halo
};

/// Adds the labels that stand inside the plot: the ribbon's, and the name of each line where it ends. None on another;
/// of their possible places the one that fewest lines cross. A coloured line keeps its label, another gives way.
void placeEndLabels(std::vector<PlotLabel>& labels, const PlotFrame& frame);

} // namespace farol::ui
