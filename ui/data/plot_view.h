#pragma once

#include "plot_labels.h"

#include <QtCharts/QChartView>

class QAbstractSeries;
class QValueAxis;

namespace farol::ui {

class Appearance;

/// The drawing of a line chart: Qt Charts maps and strokes, everything with words is ours. Used by Plot alone.
class PlotView final : public QChartView {
    Q_OBJECT

public:
    PlotView(Appearance& appearance, QWidget* parent);

    void show(const PlotContent& content);
    void setStale(bool isStale);
    /// Where the label of each series stands, in the order of the series; nothing for one that has no room.
    std::vector<std::optional<QRectF>> labelBoxes() const;
    std::optional<size_t> pointedWeek() const { return m_pointed; }
    /// The lines of the tooltip of a week.
    QString wordsOf(size_t week) const;
    QSize minimumSizeHint() const override { return {120, 60}; }

signals:
    /// Click or Enter at a place: the rows behind it are wanted. The line that was clicked, if any.
    void opened(std::optional<size_t> series, size_t place);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void rebuild();
    void addLine(const PlotSeries& series);
    void addRibbon(const PlotRibbon& ribbon);
    void attach(QAbstractSeries& series);
    void arrange();
    void point(std::optional<size_t> week, const QPoint& globalPosition);
    std::optional<size_t> lineAt(size_t place, qreal y) const;

    Appearance& m_appearance;
    PlotContent m_content;
    QValueAxis* m_weeks;
    QValueAxis* m_percent;
    PlotFrame m_frame; ///< made anew with the content, the size and the look
    std::vector<PlotLabel> m_labels;
    bool m_isStale = false;
    std::optional<size_t> m_pointed;
};

} // namespace farol::ui
