#pragma once

#include "course_table.h"
#include "progress_answer.h"

#include <QWidget>

namespace farol::ui {

class MarkedCohorts;
class Plot;
class SituationPanel;
struct Session;

/// Room a page has for its charts.
enum class ChartRoom {
    Tall,
    Usual,
    None, ///< the chart folds to its title, unless a person asked for it
};

/// The chart of Progresso and, in view Geral, the situations beside it.
class ProgressCharts final : public QWidget {
    Q_OBJECT

public:
    ProgressCharts(Session& session, QWidget* parent = nullptr);

    /// The answer outlives the next call. The view says which chart.
    void show(
        const ProgressAnswer& answer, ProgressView view, const MarkedCohorts& cohorts, const MarkedCourses& courses);
    void setStale(bool isStale);
    /// px of a chart that is not folded.
    int heightFor(ProgressView view, ChartRoom room) const;
    void fit(ProgressView view, ChartRoom room);
    Plot& plot() { return *m_plot; }

signals:
    void fitAsked(); ///< a person unfolded the chart: it takes its room
    void situationActivated(farol::domain::Status status); ///< its students are wanted

private:
    using QWidget::show;
    Session& m_session;
    Plot* m_plot;
    SituationPanel* m_situations;
    bool m_isUnfolded = false; ///< a person asked for the chart although height is short
};

} // namespace farol::ui
