#pragma once

#include "core/domain/status.h"
#include "ui/data/plot_content.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace farol::ui {

class Appearance;
class PlotFrame;

/// The gain of one week.
struct GainBar {
    domain::Week week;
    std::optional<domain::Gain> gain;
    bool isMissing = false; ///< the week was not collected
    QString reason = {}; ///< why it is negative, in few words
    QStringList details = {}; ///< more for the tooltip
};

/// Weekly gains as bars: a solid one for a photo, hollow and dashed for an estimate over several weeks, red under zero
/// for a regression. The weeks stand under those of a line chart of the same width.
class GainChart final : public QWidget {
    Q_OBJECT

public:
    explicit GainChart(Appearance& appearance, QWidget* parent = nullptr);

    /// `above` is what the line chart shows, of the same weeks.
    void show(std::vector<GainBar> bars, const PlotContent& above);
    using QWidget::show;
    void setStale(bool isStale);
    std::optional<size_t> pointedWeek() const { return m_pointed; }
    /// The lines of the tooltip of a week.
    QString wordsOf(size_t week) const;
    QSize sizeHint() const override { return {560, 130}; }
    QSize minimumSizeHint() const override { return {160, 100}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// Where a gain stands, and the ticks beside it.
    struct Scale;

    QString description() const;
    QFont font(bool isBold = false) const;
    Scale scale() const;
    void paintAxis(QPainter& painter, const PlotFrame& frame, const Scale& scale) const;
    void paintWeeks(QPainter& painter, const PlotFrame& frame) const;
    void paintBars(QPainter& painter, const PlotFrame& frame, const Scale& scale) const;
    void paintBar(QPainter& painter, const QRectF& box, const domain::Gain& gain) const;
    void paintLabels(QPainter& painter, const PlotFrame& frame, const Scale& scale) const;
    void point(std::optional<size_t> week, const QPoint& globalPosition);

    Appearance& m_appearance;
    std::vector<GainBar> m_bars;
    PlotContent m_above;
    bool m_isStale = false;
    std::optional<size_t> m_pointed;
};

} // namespace farol::ui
