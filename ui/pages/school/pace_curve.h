#pragma once

#include "pace_shape.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace farol::ui {

class Appearance;

/// The pace of a trilha drawn over the weeks since a turma's start: the expected mean, under it the bands of em dia and
/// atenção, where each course begins, and dashed what is saved while something else is typed. ← and → read it week by
/// week.
class PaceCurve : public QWidget {
    Q_OBJECT

public:
    explicit PaceCurve(Appearance& appearance, QWidget* parent = nullptr);

    void show(const PaceShape& shape, const std::optional<PaceShape>& saved);
    using QWidget::show;
    std::optional<int> pointedWeek() const { return m_pointed; }
    /// The lines of the tooltip of a week.
    QString wordsOf(int week) const;
    int lastWeek() const; ///< of the axis
    QSize minimumSizeHint() const override { return {240, 120}; }
    QSize sizeHint() const override { return {520, 240}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRectF area() const;
    qreal xOf(qreal halfWeeks) const;
    qreal yOf(domain::Tenths tenths) const;
    QPolygonF lineOf(const PaceShape& shape, domain::Tenths below) const;
    void paintAxes(QPainter& painter) const;
    void paintWeeks(QPainter& painter) const;
    void paintCourses(QPainter& painter) const;
    void paintBands(QPainter& painter) const;
    void paintBandNames(QPainter& painter) const;
    void paintLines(QPainter& painter) const;
    bool hasRoomForNames(const QFontMetricsF& metrics) const;
    QFont font() const;
    void point(std::optional<int> week, const QPoint& globalPosition);
    QString description() const;

    Appearance& m_appearance;
    PaceShape m_shape;
    std::optional<PaceShape> m_saved;
    std::optional<int> m_pointed;
};

} // namespace farol::ui
