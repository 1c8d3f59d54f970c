#pragma once

#include "appearance.h"
#include "numbers.h"
#include "week_entry.h"

#include <QWidget>

#include <vector>

namespace farol::ui {

/// A range of photographed weeks on a line of the calendar, with the coverage of each week as a bar under it. Weeks
/// without a photo are gaps, and no end of the range. ← and → move the last week, with Shift the first one.
class WeekSlider final : public QWidget {
    Q_OBJECT

public:
    WeekSlider(Appearance& appearance, Numbers numbers, QWidget* parent = nullptr);

    void setWeeks(const std::vector<WeekEntry>& weeks); ///< ascending, at least one; keeps the range where it can
    void setRange(domain::Week first, domain::Week last); ///< photographed weeks; without `rangeChanged`
    domain::Week first() const { return m_weeks[m_first].week; }
    domain::Week last() const { return m_weeks[m_last].week; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }
    /// "Semana 45 (02/11 a 08/11/2026)", its coverage and what that is, one line each; for a week without a photo says
    /// so.
    QString wordsOf(domain::Week week) const;
    /// The middle of a week's bar, in the widget.
    QPoint placeOf(domain::Week week) const;

signals:
    void rangeMoved(); ///< while a handle is dragged
    void rangeChanged(farol::domain::Week first, farol::domain::Week last);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    enum class End { First, Last };

    int trackTop() const;
    double step() const; ///< px a week
    double centerOf(domain::Week week) const;
    domain::Week weekAt(int x) const;
    const WeekEntry* entryOf(domain::Week week) const;
    size_t nearestTo(int x) const;
    void paintBars(QPainter& painter) const;
    void paintBar(QPainter& painter, const WeekEntry& entry, const QRect& bar, bool isChosen) const;
    void paintTrack(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;
    bool moveEnd(End end, size_t to);
    void describe();

    Appearance& m_appearance;
    Numbers m_numbers;
    std::vector<WeekEntry> m_weeks;
    size_t m_first = 0; ///< indices in `m_weeks`
    size_t m_last = 0;
    std::optional<End> m_dragged;
};

} // namespace farol::ui
