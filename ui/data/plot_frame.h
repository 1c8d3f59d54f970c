#pragma once

#include "plot_content.h"

#include <QColor>
#include <QFont>
#include <QRectF>

namespace farol::ui {

class Appearance;

/// Where the weeks and values of a line chart stand in its drawing, and what they look like there. The content and the
/// look outlive it.
class PlotFrame {
public:
    /// Stale: waiting for an answer, every line in ghost.
    PlotFrame(const Appearance& appearance, const PlotContent& content, const QSizeF& size, bool isStale);

    static constexpr qreal edge = 6; ///< px kept inside the plot, so that points at its edges are not cut

    const Appearance& look() const { return *m_look; }
    const PlotContent& content() const { return *m_content; }
    const QRectF& area() const { return m_area; }
    int top() const { return m_top; } ///< the highest tick, in percent
    int bottom() const { return m_content->bottom; } ///< where the value axis begins, in percent
    int tick() const; ///< the distance of two, in percent
    bool isStale() const { return m_isStale; }

    QPointF at(size_t week, domain::Tenths tenths) const;
    /// The room of a week from top to bottom, half the way to each neighbour.
    QRectF bandOf(size_t week) const;
    /// Of how many weeks one is named, so that the names do not touch; the last always is.
    size_t stepOfWeeks() const;
    /// The range of the week axis that keeps the edge free: −side to last + side.
    qreal side() const;
    qreal last() const;
    /// The top of the value axis, in percent, a little above the highest tick.
    qreal ceiling() const;

    QColor colorOf(const PlotSeries& series) const;
    /// Whether its name stands beside the plot.
    bool isBeside(const PlotSeries& series) const;
    /// The name at the end of a line, with its last value when there are few lines.
    QString labelOf(const PlotSeries& series) const;
    QFont font(bool isBold = false) const;

private:
    const Appearance* m_look;
    const PlotContent* m_content;
    bool m_isStale;
    int m_top = 100;
    QRectF m_area;
};

} // namespace farol::ui
