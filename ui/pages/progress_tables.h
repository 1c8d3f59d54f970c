#pragma once

#include "figure_views.h"
#include "student_views.h"
#include "ui/data/texts.h"

#include <QWidget>

#include <array>

namespace farol::ui {

class StatusChips;
class TablePanel;

/// The tables of Progresso, one for each view, under the situations that filter them. Its columns can be arranged, rows
/// that are chosen are summed, and a cell tells how it came into its week.
class ProgressTables final : public QWidget {
    Q_OBJECT

public:
    /// State and answer outlive it; the marks are shared with the other pages.
    ProgressTables(Session& session, ProgressState& state, const ProgressAnswer& answer,
        std::shared_ptr<MarkedCohorts> marked, QWidget* parent = nullptr);

    /// Answer or state are another now.
    void show();
    /// Whom `show` shows from now on.
    void want(const domain::StudentFilter& students);
    /// Weeks of some of the answer's students came.
    void showRead();
    /// Shows only these students of the answer, or turmas and courses whose name was searched.
    void narrow(const domain::StudentFilter& students);
    void setStale(bool isStale);
    void chooseColumns();
    /// Selects the students of Geral whose progress in the last week stands in a band of `distributionMarks`.
    void chooseBand(size_t band);
    ViewTable& current() { return *m_views[static_cast<size_t>(m_state.view)]; }
    const ViewTable& current() const { return *m_views[static_cast<size_t>(m_state.view)]; }
    TablePanel& panel() { return *m_panel; }
    StatusChips& chips() { return *m_chips; }
    ColumnChooser& chooser() { return *m_chooser; }
    const GeneralTable& general() const { return *m_general; }
    const CohortsTable& cohorts() const { return *m_cohorts; }
    const CoursesTable& courses() const { return *m_courses; }
    const MonthTable& month() const { return *m_month; }
    /// px of so many rows with everything above and under them.
    int heightOfRows(int rows, RowRoom room = RowRoom::Usual) const;

signals:
    void stateChanged(); ///< something to remember
    void marksChanged(); ///< other rows are drawn in colour
    void clearFilters();
    void statusesChosen(const std::vector<farol::domain::Status>& statuses);
    void opened(const QString& rowId); ///< double click or Enter on a row of the view

private:
    using QWidget::show;
    template <typename Table, typename... Shared>
    Table* add(ProgressView view, Shared... shared);
    void build();
    void showFooter();
    bool showsCurrent() const;
    std::vector<int> chosenRows() const;
    void arrange(const ColumnLayout& layout);
    void moveColumn(const QString& key, const QString& place);
    void tellOrigin(const QModelIndex& cell);

    Session& m_session;
    ProgressState& m_state;
    const ProgressAnswer& m_answer;
    Texts m_texts;
    ViewContext m_context;
    domain::StudentFilter m_wanted;
    std::array<std::unique_ptr<ViewTable>, progressViews> m_views;
    GeneralTable* m_general;
    CohortsTable* m_cohorts;
    CoursesTable* m_courses;
    MonthTable* m_month;
    StatusChips* m_chips;
    TablePanel* m_panel;
    QWidget* m_chooserPlace; ///< at the end of the header
    ColumnChooser* m_chooser;
};

} // namespace farol::ui
