#pragma once

#include "paper_page.h"
#include "ui/data/plot_content.h"
#include "ui/numbers.h"

namespace farol::ui {

/// Prints a line chart over the weeks into a box, with the title over it: a missing week is a gap in the line and
/// hatched, the values of the focus line are written at their dots, lines are named at their ends.
void printPlot(
    PaperPage& page, const PaperFonts& fonts, const QRectF& box, const PlotContent& content, const Numbers& numbers);

} // namespace farol::ui
