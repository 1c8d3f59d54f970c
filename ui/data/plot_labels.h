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

/// The labels that have room, apart from each other. Every coloured line and the expected keep theirs, as near to their
/// lines' ends as can be; of the others those whose own place is free.
std::vector<PlotLabel> labelsOf(const PlotFrame& frame);

} // namespace farol::ui
