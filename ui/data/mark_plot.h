#pragma once

#include "chart_frame.h"
#include "mark_content.h"

#include <optional>

namespace farol::ui {

class Appearance;

/// The drawing of bars or dots. ← → Home End go from mark to mark, Enter or a click opens one.
class MarkView final : public QWidget {
    Q_OBJECT

public:
    explicit MarkView(Appearance& appearance, QWidget* parent = nullptr);

    void show(const MarkContent& content);
    using QWidget::show;
    void setStale(bool isStale);
    std::optional<size_t> pointed() const { return m_pointed; }
    /// Where a mark stands in the drawing.
    QRectF boxOf(const ChartMark& mark) const;
    QSize minimumSizeHint() const override { return {120, 60}; }

signals:
    void opened(qint64 id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF area() const;
    QPointF at(qreal x, qreal y) const;
    std::optional<size_t> markAt(const QPointF& position) const;
    void point(std::optional<size_t> mark, const QPoint& globalPosition);
    void paintAxes(QPainter& painter) const;
    void paintCorners(QPainter& painter) const;
    void paintMark(QPainter& painter, const ChartMark& mark) const;

    Appearance& m_appearance;
    MarkContent m_content;
    std::optional<size_t> m_pointed;
    bool m_isStale = false;
};

/// A chart of bars or dots in its panel.
class MarkPlot final : public ChartFrame {
    Q_OBJECT

public:
    explicit MarkPlot(Appearance& appearance, QWidget* parent = nullptr);

    void show(const MarkContent& content);
    using QWidget::show;
    void setStale(bool isStale) { m_view->setStale(isStale); }
    MarkView& view() { return *m_view; }

signals:
    void opened(qint64 id);

private:
    MarkView* m_view;
};

} // namespace farol::ui
