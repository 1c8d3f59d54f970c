#pragma once

#include "student_answer.h"

#include <QWidget>

#include <vector>

namespace farol::ui {

class Appearance;

/// The turmas of a student over time: a strip for each stretch of weeks, the weeks in which they begin under it.
/// Turmas of the same weeks stand under each other.
class CohortBand final : public QWidget {
    Q_OBJECT

public:
    explicit CohortBand(Appearance& appearance, QWidget* parent = nullptr);

    void show(const StudentAnswer& answer);
    using QWidget::show;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Strip {
        QString name;
        QString tip;
        domain::Week from;
        domain::Week to;
        size_t lane = 0;
        bool isCurrent = false;
    };

    QRect boxOf(const Strip& strip) const;
    void paintWeeks(QPainter& painter) const;
    int laneHeight() const;

    Appearance& m_appearance;
    std::vector<Strip> m_strips;
    size_t m_lanes = 1;
    domain::Week m_first;
    domain::Week m_last;
};

} // namespace farol::ui
