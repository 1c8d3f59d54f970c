#pragma once

#include "cohorts_answer.h"
#include "cohorts_state.h"
#include "ui/data/table_model.h"

#include <QWidget>

#include <memory>

namespace farol::ui {

class MarkedCohorts;
class Plot;
struct Session;

/// The page under its filters: progress and retention side by side, and the table of turmas. Short of height both
/// charts keep their title lines; the table never gives way first.
class CohortsBody final : public QWidget {
    Q_OBJECT

public:
    /// The state outlives the body; the marks are shared with the other pages.
    CohortsBody(
        Session& session, CohortsState& state, std::shared_ptr<MarkedCohorts> marked, QWidget* parent = nullptr);

    void show(CohortsAnswer answer);
    const CohortsAnswer& answer() const { return m_answer; }
    void setStale(bool isStale);
    /// The state says otherwise now: another axis.
    void showCharts();
    TablePanel& table() { return *m_table; }
    Plot& progress() { return *m_progress; }
    Plot& retention() { return *m_retention; }
    /// What the table shows, for a file: the rows in the order shown.
    const TableModel<analytics::ComparisonRow>& rows() const { return *m_rows; }

signals:
    void stateChanged(); ///< something to remember
    void clearFilters();
    void opened(farol::domain::CohortId cohort); ///< a turma's students are asked for

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    using QWidget::show;
    void build();
    void showRetention();
    void showFooter();
    void fit();

    Session& m_session;
    CohortsState& m_state;
    std::shared_ptr<MarkedCohorts> m_marked;
    Texts m_texts;
    CohortsAnswer m_answer;
    bool m_isUnfolded = false; ///< a person asked for the charts although height is short
    std::unique_ptr<TableModel<analytics::ComparisonRow>> m_rows;
    Plot* m_progress;
    Plot* m_retention;
    QWidget* m_charts;
    TablePanel* m_table;
};

} // namespace farol::ui
