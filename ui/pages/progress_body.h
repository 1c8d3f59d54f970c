#pragma once

#include "progress_answer.h"
#include "progress_tables.h"
#include "ui/contacts.h"
#include "ui/figure_card.h"

#include <QWidget>

class QCheckBox;

namespace farol::ui {

class FigureStrip;
class MonthPicker;
class ProgressCharts;
class Segmented;
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

    void show(ProgressAnswer answer, const domain::StudentFilter& students);
    const ProgressAnswer& answer() const { return m_answer; }
    /// Takes over weeks of some or of all students that were read since the answer; not where the history has other
    /// weeks by now, which brings another answer.
    [[nodiscard]] bool read(analytics::StudentWeeks some);
    [[nodiscard]] bool readAll(analytics::StudentWeeks all);
    /// Shows only these students of the answer, or turmas whose name or tutor was searched.
    void narrow(const domain::StudentFilter& students);
    void setStale(bool isStale);
    /// The state says otherwise now: contacts, scale, layout.
    void restyle();
    TablePanel& table() { return m_tables->panel(); }
    ProgressTables& tables() { return *m_tables; }
    ProgressCharts& charts() { return *m_charts; }
    /// What the table shows, for a file: the rows in the order shown, the total last.
    RowsModel& rows() { return m_tables->current().rows(); }
    const TableModel<analytics::StudentRow>& students() const { return m_tables->general().model(); }
    const TableModel<analytics::CohortRow>& cohorts() const { return m_tables->cohorts().model(); }
    MonthPicker& month() { return *m_month; }

signals:
    void viewChanged(); ///< another question must be asked
    void stateChanged(); ///< something to remember
    void contactsChosen(farol::ui::Contacts contacts);
    void clearFilters();
    void figureActivated(farol::ui::ProgressFigure figure);
    void statusesChosen(const std::vector<farol::domain::Status>& statuses); ///< only students who stand so
    void weekOpened(const farol::domain::Week& week); ///< the students up to a week are wanted
    void failed(const farol::domain::Error& error);
    void opened(const QString& rowId); ///< double click or Enter on a row of the view

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    using QWidget::show;
    void buildChoices();
    void buildTable();
    void connectChoices();
    void showChart();
    void showFigures();
    void fit();
    int leftForChart(int usual) const;

    Session& m_session;
    ProgressState& m_state;
    ProgressAnswer m_answer;
    FigureForm m_shownForm = FigureForm::Card;
    FigureStrip* m_figures;
    QWidget* m_choices;
    Segmented* m_view;
    MonthPicker* m_month;
    QCheckBox* m_contacts;
    TextLabel* m_scaleLabel;
    Segmented* m_scale;
    Segmented* m_layout;
    ProgressCharts* m_charts;
    ProgressTables* m_tables;
};

} // namespace farol::ui
