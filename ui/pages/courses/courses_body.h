#pragma once

#include "courses_answer.h"
#include "courses_state.h"
#include "ui/data/table_model.h"

#include <QWidget>

namespace farol::ui {

class FunnelPanel;
class Segmented;
class TextLabel;
struct Session;

/// The page under its filters: the choice of view, the chart from start to finish, and the table. Short of height the
/// chart gives way, never the table.
class CoursesBody final : public QWidget {
    Q_OBJECT

public:
    /// The state outlives the body.
    CoursesBody(Session& session, CoursesState& state, QWidget* parent = nullptr);

    void show(CoursesAnswer answer);
    const CoursesAnswer& answer() const { return m_answer; }
    void setStale(bool isStale);
    TablePanel& table() { return *m_table; }
    FunnelPanel& funnel() { return *m_funnel; }
    /// What the table shows.
    const TableModel<analytics::CourseFunnelRow>& rows() const { return *m_rows; }

signals:
    void stateChanged(); ///< something to remember
    void clearFilters();
    void opened(farol::domain::CourseId course);
    void failed(const farol::domain::Error& error); ///< a picture could not be saved

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    using QWidget::show;
    QWidget* buildChoices();
    void connectParts();
    void restyle();
    void showTable();
    void showFooter();
    void fit();
    bool isFunnel() const { return m_state.view == CoursesView::Funnel; }

    Session& m_session;
    CoursesState& m_state;
    Texts m_texts;
    CoursesAnswer m_answer;
    bool m_isUnfolded = false; ///< a person asked for the chart although height is short
    std::unique_ptr<TableModel<analytics::CourseFunnelRow>> m_rows;
    Segmented* m_view;
    TextLabel* m_scaleLabel;
    Segmented* m_scale;
    Segmented* m_layout;
    FunnelPanel* m_funnel;
    TablePanel* m_table;
};

} // namespace farol::ui
