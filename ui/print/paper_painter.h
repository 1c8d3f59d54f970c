#pragma once

#include "paper_page.h"

namespace farol::ui {

/// Paints pages on whatever device a painter is on. Runs in any thread: it needs no widget and no pixmap.
class PaperPainter {
public:
    /// `painter` has the origin in the paper's corner, and so many dots an inch.
    PaperPainter(QPainter& painter, qreal dotsPerInch);

    void paint(const PaperPage& page);

private:
    void paintInk(const PaperText& text);
    void paintInk(const PaperFill& fill);
    void paintInk(const PaperLine& line);
    void paintInk(const PaperMark& mark);
    void paintInk(const PaperHatch& hatch);
    void paintInk(const PaperDot& dot);

    QPainter& m_painter;
    qreal m_scale; ///< dots for a unit
    PaperFonts m_fonts;
};

} // namespace farol::ui
