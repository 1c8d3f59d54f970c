#pragma once

#include "choice_button.h"
#include "core/domain/week.h"
#include "numbers.h"

#include <QPointer>

#include <optional>
#include <vector>

class QComboBox;
class QListWidget;
class QVBoxLayout;

namespace farol::ui {

class Popup;

/// A week that has a photo, with its coverage in words ("4.301 de 4.328 coletados") or nothing.
struct WeekEntry {
    domain::Week week;
    QString coverage;
};

/// The filter of weeks: opens a choice of first and last week, with the coverage of each week between them.
class WeekRangeButton : public ChoiceButton {
    Q_OBJECT

public:
    WeekRangeButton(Appearance& appearance, Numbers numbers, QWidget* parent = nullptr);

    void setWeeks(const std::vector<WeekEntry>& weeks); ///< ascending
    /// Nothing means the first or the last photo there is, also of those to come. Without `rangeChanged`.
    void setRange(std::optional<domain::Week> from, std::optional<domain::Week> to);
    std::optional<domain::Week> from() const { return m_from; }
    std::optional<domain::Week> to() const { return m_to; }
    /// What the page starts with, and where the border says nothing: the last so many photos; 0 = all.
    void setUsualCount(int photos);

signals:
    void rangeChanged(std::optional<farol::domain::Week> from, std::optional<farol::domain::Week> to);

protected:
    void openList() override;

private:
    void write();
    void choose(std::optional<domain::Week> from, std::optional<domain::Week> to);
    std::optional<domain::Week> usualFirst(int photos) const;
    void addLasts(QVBoxLayout& column);
    void addEnds(QVBoxLayout& column);
    QComboBox* addEnd(const QString& label, domain::Week chosen, QVBoxLayout& column);
    void fillCoverage(QListWidget& list) const;

    Numbers m_numbers;
    std::vector<WeekEntry> m_weeks;
    std::optional<domain::Week> m_from;
    std::optional<domain::Week> m_to;
    int m_usual = 0;
    QPointer<Popup> m_popup;
};

} // namespace farol::ui
