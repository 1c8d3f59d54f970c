#pragma once

#include "core/analytics/figures.h"
#include "paper_page.h"
#include "ui/figure_card.h"
#include "ui/numbers.h"

namespace farol::ui {

/// Prints large numbers side by side with their change and coverage; gives where they end.
qreal printFigures(PaperPage& page, const PaperFonts& fonts, const QRectF& box, const std::vector<Figure>& figures);

/// Prints the five situations as bars of one scale, with mark, word, count and share, and their sum; gives the end.
qreal printSituations(PaperPage& page, const PaperFonts& fonts, const QRectF& box, const QString& title,
    const analytics::StatusCounts& counts, const Numbers& numbers);

/// Prints the title of a part, with words beside it; gives where it ends.
qreal printPartTitle(
    PaperPage& page, const PaperFonts& fonts, const QRectF& box, const QString& title, const QString& beside = {});

/// Prints lines to write on down to the end of the box; nothing where there is no room for three.
void printNotes(PaperPage& page, const PaperFonts& fonts, const QRectF& box);

} // namespace farol::ui
