#pragma once

#include "cohort_table.h"
#include "progress_answer.h"
#include "student_table.h"
#include "ui/contacts.h"
#include "ui/data/texts.h"
#include "ui/figure_card.h"

#include <QWidget>

class QCheckBox;

namespace farol::ui {

class FigureStrip;
class ProgressCharts;
class Segmented;
class TablePanel;
class TextLabel;
struct Session;

/// The page under its filters: figures, the choice of view, chart, situations and table. Gives way from the top when
/// height is short: cards become a line, then the chart folds; the table never first.
class ProgressBody final : public QWidget {
    Q_OBJECT

public:
    /// The state outlives the body; the marks are shared with the other pages.
    ProgressBody(
        Session& session, ProgressState& state, std::shared_ptr<MarkedCohorts> marked, QWidget* parent = nullptr);

    void show(ProgressAnswer answer);
    const ProgressAnswer& answer() const { return m_answer; }
    /// Shows only these students of the answer, or turmas whose name or tutor was searched.
    void narrow(const domain::StudentFilter& students);
    void setStale(bool isStale);
    /// The state says otherwise now: contacts, scale, layout.
    void restyle();
    TablePanel& table() { return *m_table; }
    ProgressCharts& charts() { return *m_charts; }
    /// What the table shows, for a file: the rows in the order shown, the total last.
    RowsModel& rows();
    const TableModel<analytics::StudentRow>& students() const { return *m_students; }
    const TableModel<analytics::CohortRow>& cohorts() const { return *m_cohorts; }

signals:
    void viewChanged(); ///< another question must be asked
    void stateChanged(); ///< something to remember
    void contactsChosen(farol::ui::Contacts contacts);
    void clearFilters();
    void studentOpened(farol::domain::StudentId student);
    void figureActivated(farol::ui::ProgressFigure figure);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    using QWidget::show;
    QWidget* buildChoices();
    void buildTable();
    void showTable();
    QDate today() const;
    void showStudents();
    void showCohorts();
    void showChart();
    void showFooter();
    void showFigures();
    QString studentsText() const;
    void markUsualCohorts();
    void fit();
    bool isGeneral() const { return m_state.view == ProgressView::General; }

    Session& m_session;
    ProgressState& m_state;
    Texts m_texts;
    ProgressAnswer m_answer;
    domain::StudentFilter m_wanted;
    std::shared_ptr<MarkedCohorts> m_marked;
    FigureForm m_shownForm = FigureForm::Card;
    std::unique_ptr<TableModel<analytics::StudentRow>> m_students;
    std::unique_ptr<TableModel<analytics::CohortRow>> m_cohorts;
    FigureStrip* m_figures;
    Segmented* m_view;
    QCheckBox* m_contacts;
    TextLabel* m_scaleLabel;
    Segmented* m_scale;
    Segmented* m_layout;
    ProgressCharts* m_charts;
    TablePanel* m_table;
};

} // namespace farol::ui
