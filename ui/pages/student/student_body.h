#pragma once

#include "student_answer.h"
#include "student_tables.h"
#include "ui/data/texts.h"

#include <QWidget>

#include <memory>

class QBoxLayout;

namespace farol::ui {

class Button;
class CohortBand;
class FigureStrip;
class GainChart;
class Panel;
class Plot;
class ProfileCard;
class TablePanel;
class TextLabel;
struct Session;

/// Page Aluno under its head: figures, charts or the table behind them, courses, profile and turmas over time.
class StudentBody final : public QWidget {
    Q_OBJECT

public:
    explicit StudentBody(Session& session, QWidget* parent = nullptr);

    /// The answer has weeks.
    void show(const StudentAnswer& answer);
    using QWidget::show;
    void setStale(bool isStale);
    /// Copies the table that has the keyboard; of both the courses.
    void copy() const;
    Plot& plot() { return *m_plot; }
    GainChart& gains() { return *m_gains; }
    TablePanel& courses() { return *m_courses; }
    TablePanel& weeks() { return *m_weeks; }
    CohortBand& turmas() { return *m_band; }

signals:
    void courseOpened(farol::domain::CourseId course);
    void cohortOpened();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Weeks { Charts, Table };

    QWidget* buildLeft();
    QWidget* buildRight();
    void showCharts(const StudentAnswer& answer);
    void showCourses(const StudentAnswer& answer);
    void showCourseRows();
    void showWeeks(Weeks weeks);
    void focusFigure(int index);

    Session& m_session;
    Texts m_texts;
    FigureStrip* m_figures;
    QBoxLayout* m_sides;
    Plot* m_plot;
    Panel* m_gainPanel;
    Button* m_turn; ///< from the charts to the table, and back
    GainChart* m_gains;
    TablePanel* m_weeks;
    ProfileCard* m_profile;
    Panel* m_coursePanel;
    TextLabel* m_finished;
    TablePanel* m_courses;
    Panel* m_bandPanel;
    Button* m_toCohort;
    CohortBand* m_band;
    std::unique_ptr<TableModel<analytics::StudentCourse>> m_courseRows;
    std::unique_ptr<TableModel<analytics::StudentPageWeek>> m_weekRows;
    std::vector<analytics::StudentCourse> m_courseList;
    TableRoom m_courseRoom = TableRoom::Enough;
    Weeks m_shown = Weeks::Charts;
};

} // namespace farol::ui
