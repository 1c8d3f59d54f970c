#pragma once

#include "plot_labels.h"

class QPainter;

namespace farol::ui {

/// Everything with words in a line chart, painted over the lines: ticks, weeks, remarks, dots and labels.
class PlotInk {
public:
    PlotInk(QPainter& painter, const PlotFrame& frame);

    void paint(const std::vector<PlotLabel>& labels, std::optional<size_t> pointed);

private:
    void paintTicks();
    void paintWeeks();
    void paintPlaces();
    void paintCounts(size_t step);
    void paintNotes();
    void paintNote(const PlotNote& note, qreal width);
    void paintDots();
    void paintEnds();
    void paintLabels(const std::vector<PlotLabel>& labels);
    bool isCrossed(qreal from, qreal to, qreal above) const;

    QPainter& m_painter;
    const PlotFrame& m_frame;
};

} // namespace farol::ui
