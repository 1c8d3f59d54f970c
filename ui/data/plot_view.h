#pragma once

#include "plot_content.h"

#include <QtCharts/QChartView>

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
    const std::vector<std::optional<QRectF>>& labelBoxes() const { return m_labelBoxes; }
    std::optional<size_t> pointedWeek() const { return m_pointed; }
    /// The lines of the tooltip of a week.
    QString wordsOf(size_t week) const;
    QSize minimumSizeHint() const override { return {120, 60}; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Label {
        QString text;
        QColor color;
        bool isBold;
        size_t series;
        qreal wanted;
    };

    void rebuild();
    void addLine(const PlotSeries& series);
    void style();
    void arrange();
    QColor colorOf(const PlotSeries& series) const;
    QPointF at(size_t week, domain::Tenths tenths) const;
    QString labelOf(const PlotSeries& series) const;
    std::vector<Label> labels() const;
    std::vector<Label> thatFit(std::vector<Label> all) const;
    void placeLabels();
    void drawTicks(QPainter& painter) const;
    void drawWeeks(QPainter& painter) const;
    void drawDots(QPainter& painter) const;
    void drawNotes(QPainter& painter) const;
    void drawLabels(QPainter& painter) const;
    void point(std::optional<size_t> week, const QPoint& globalPosition);
    int stepOfWeeks() const;

    Appearance& m_appearance;
    PlotContent m_content;
    QValueAxis* m_weeks;
    QValueAxis* m_percent;
    int m_top = 100; ///< the highest tick, in percent
    int m_tick = 25;
    bool m_isStale = false;
    std::optional<size_t> m_pointed;
    std::vector<Label> m_labels;
    std::vector<std::optional<QRectF>> m_labelBoxes;
};

} // namespace farol::ui
