#pragma once

#include "progress_answer.h"

#include <QWidget>

namespace farol::ui {

class ChipRow;
class FilterButton;
class SearchField;
class WeekRangeButton;
struct Session;

/// The line of filters of the page, with a chip for each that is not at its default under it. Writes the choices into
/// the page's state and says so.
class ProgressFilters final : public QWidget {
    Q_OBJECT

public:
    /// The state outlives the filters.
    ProgressFilters(Session& session, ProgressState& state, QWidget* parent = nullptr);

    /// Offers what the answer's school has, chosen as the answer was asked.
    void show(const ProgressAnswer& answer);
    QString searched() const;
    void forgetSearch(); ///< without asking anything
    void clear();
    bool isNarrowed() const;

signals:
    void changed(); ///< another question must be asked
    void narrowed(); ///< the same answer, other rows: search, or a card's students

private:
    using QWidget::show;
    void choose();
    void chooseWeeks(std::optional<domain::Week> from, std::optional<domain::Week> to);
    void remove(const QVariant& chip);
    void showChips();

    Session& m_session;
    ProgressState& m_state;
    domain::School m_school;
    std::vector<domain::Week> m_photos;
    FilterButton* m_track;
    WeekRangeButton* m_weeks;
    FilterButton* m_cohorts;
    FilterButton* m_courses;
    SearchField* m_search;
    ChipRow* m_chips;
};

} // namespace farol::ui
