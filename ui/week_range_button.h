#pragma once

#include "choice_button.h"
#include "core/domain/week.h"
#include "numbers.h"
#include "week_entry.h"

#include <QPointer>

#include <optional>
#include <vector>

class QComboBox;
class QVBoxLayout;

namespace farol::ui {

class Popup;
class TextLabel;
class WeekSlider;

/// The filter of weeks: opens a slider over the photographed weeks with the coverage of each, and lists of both ends.
class WeekRangeButton : public ChoiceButton {
    Q_OBJECT

public:
    WeekRangeButton(Appearance& appearance, Numbers numbers, QWidget* parent = nullptr);

    void setWeeks(const std::vector<WeekEntry>& weeks); ///< ascending; while it is open, too
    /// Nothing means the first or the last photo there is, also of those to come. Without `rangeChanged`.
    void setRange(std::optional<domain::Week> from, std::optional<domain::Week> to);
    std::optional<domain::Week> from() const { return m_from; }
    std::optional<domain::Week> to() const { return m_to; }
    /// What the page starts with, and where the border says nothing: the last so many photos; 0 = all.
    void setUsualCount(int photos);

signals:
    void coverageWanted(); ///< it opens: `setWeeks` again with the coverage of each week, once that is known
    void rangeChanged(std::optional<farol::domain::Week> from, std::optional<farol::domain::Week> to);

protected:
    void openList() override;

private:
    void write();
    void choose(std::optional<domain::Week> from, std::optional<domain::Week> to);
    std::optional<domain::Week> usualFirst(int photos) const;
    domain::Week first() const { return m_from.value_or(m_weeks.front().week); }
    domain::Week last() const { return m_to.value_or(m_weeks.back().week); }
    void addLasts(QVBoxLayout& column);
    void addSlider(QVBoxLayout& column);
    void addEnds(QVBoxLayout& column);
    QComboBox* addEnd(const QString& label, QVBoxLayout& column);
    void chooseEnds(domain::Week one, domain::Week other);
    void showEnds();
    QString rangeWords(domain::Week first, domain::Week last) const;

    Numbers m_numbers;
    std::vector<WeekEntry> m_weeks;
    std::optional<domain::Week> m_from;
    std::optional<domain::Week> m_to;
    int m_usual = 0;
    QPointer<Popup> m_popup; ///< and, while it is there, its parts:
    QPointer<WeekSlider> m_slider;
    QPointer<QComboBox> m_firstBox;
    QPointer<QComboBox> m_lastBox;
    QPointer<TextLabel> m_words;
};

} // namespace farol::ui
