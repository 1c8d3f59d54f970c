#pragma once

#include "course_table.h"
#include "progress_answer.h"

#include <QWidget>

namespace farol::ui {

class Button;
class ChartFrame;
class MarkPlot;
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

/// The chart of Progresso, in view Geral of a kind that a person chooses, with the situations beside it.
class ProgressCharts final : public QWidget {
    Q_OBJECT

public:
    /// The state outlives it.
    ProgressCharts(Session& session, ProgressState& state, QWidget* parent = nullptr);

    /// The answer outlives the next call. View and kind of the state say which chart.
    void show(const ProgressAnswer& answer, const MarkedCohorts& cohorts, const MarkedCourses& courses);
    void setStale(bool isStale);
    /// px of a chart that is not folded.
    int heightFor(ProgressView view, ChartRoom room) const;
    /// Whether the kind of chart is worth some rows of the table.
    bool needsHeight() const;
    /// `most` is what the table leaves, px; a chart is never lower than `leastHeight`.
    void fit(ProgressView view, ChartRoom room, int most);
    static constexpr int leastHeight = 150; ///< px
    Plot& plot() { return *m_plot; }
    MarkPlot& marks() { return *m_marks; }

signals:
    void kindChosen(); ///< the state has another kind of chart
    void weekOpened(const farol::domain::Week& week); ///< the students of a week are wanted
    void rowOpened(const QString& rowId); ///< of the view's table: what a line or a dot is of
    void bandOpened(size_t band); ///< the students of a tenth of progress are wanted
    void failed(const farol::domain::Error& error); ///< a picture could not be saved
    void fitAsked(); ///< a person unfolded the chart: it takes its room
    void situationActivated(farol::domain::Status status); ///< its students are wanted

private:
    using QWidget::show;
    bool showsMarks() const;
    ChartFrame& frame() const;
    void addPicker(ChartFrame& frame);
    void openPlace(std::optional<size_t> series, size_t place);
    void openMark(qint64 id);

    Session& m_session;
    ProgressState& m_state;
    const ProgressAnswer* m_answer = nullptr;
    std::vector<QString> m_lines; ///< the row behind each line of the plot
    std::vector<Button*> m_pickers;
    Plot* m_plot;
    MarkPlot* m_marks;
    SituationPanel* m_situations;
    bool m_isUnfolded = false; ///< a person asked for the chart although height is short
};

} // namespace farol::ui
