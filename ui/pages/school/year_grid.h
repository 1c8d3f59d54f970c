#pragma once

#include "core/domain/week.h"
#include "ui/appearance.h"
#include "ui/numbers.h"

#include <QAbstractButton>
#include <QHash>
#include <QWidget>

#include <set>
#include <vector>

class QGridLayout;

namespace farol::ui {

class TextLabel;

/// A week of the calendar, checked when it is a recess: its number, its days, and a ring when it has a holiday.
class WeekButton : public QAbstractButton {
    Q_OBJECT

public:
    enum class Time { Past, Present, Coming };

    WeekButton(Appearance& appearance, const Numbers& numbers, QWidget* parent = nullptr);

    void show(domain::Week week, Time time, const QString& holidays);
    using QWidget::show;
    domain::Week week() const { return m_week; }
    bool hasRoomForDays() const;
    void setDaysShown(bool shown);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< its number alone

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont numberFont(bool isBold) const;
    int numberWidth() const;

    Appearance& m_appearance;
    const Numbers& m_numbers;
    domain::Week m_week;
    Time m_time = Time::Coming;
    bool m_hasHoliday = false;
    bool m_showsDays = true;
};

/// The weeks of a year, a line for each month; a week stands in the month of its Thursday. A click or Space marks one,
/// the arrows move, Page↑ and Page↓ change the year.
class YearGrid : public QWidget {
    Q_OBJECT

public:
    /// The numbers outlive it.
    YearGrid(Appearance& appearance, const Numbers& numbers, QWidget* parent = nullptr);

    void show(int isoYear, const std::set<domain::Week>& chosen, domain::Week present,
        const QHash<domain::Week, QString>& holidays);
    using QWidget::show;
    WeekButton* button(domain::Week week) const; ///< null when the year shown has not that week
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

signals:
    void toggled(farol::domain::Week week);
    void yearAsked(int by, farol::domain::Week next); ///< −1 or +1, and the week that takes the focus there

private:
    void arrange(int isoYear);
    bool move(const WeekButton& from, int key);
    bool moveTo(domain::Week week);
    WeekButton* above(const WeekButton& from, int by) const;
    void makeCurrent(WeekButton& button);

    Appearance& m_appearance;
    const Numbers& m_numbers;
    QGridLayout* m_grid;
    std::vector<TextLabel*> m_months;
    std::vector<WeekButton*> m_buttons; ///< 53, the last one hidden in most years
    int m_year = 0;
};

} // namespace farol::ui
