#include "progress_charts.h"

#include "course_plot.h"
#include "progress_figures.h"
#include "ui/appearance.h"
#include "ui/data/plot.h"
#include "ui/data/situation_panel.h"
#include "ui/session.h"

#include <QHBoxLayout>

#include <cmath>

namespace farol::ui {

namespace {

constexpr int chartHeight = 168;
constexpr int tallChartHeight = 240;
constexpr int cohortChartHeight = 199;
constexpr int besideFolded = 16; ///< px over and under the title line that is left of a folded chart
constexpr int situationsWidth = 356; ///< px at the system's text size
constexpr int situationsGrowth = 190; ///< px more for each time as large a text
constexpr int gap = 8;

/// Beside the mean of everybody; not beside lines of turmas or courses.
bool showsSituations(ProgressView view)
{
    return view == ProgressView::General || view == ProgressView::Month;
}

} // namespace

ProgressCharts::ProgressCharts(Session& session, QWidget* parent) :
    QWidget(parent),
    m_session(session),
    m_plot(new Plot(session.appearance, this)),
    m_situations(new SituationPanel(session.appearance, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(m_plot, 1);
    row->addWidget(m_situations);
    connect(m_situations, &SituationPanel::activated, this, &ProgressCharts::situationActivated);
    connect(m_plot, &Plot::unfoldRequested, this, [this] {
        m_isUnfolded = true;
        emit fitAsked();
    });
}

void ProgressCharts::show(
    const ProgressAnswer& answer, ProgressView view, const MarkedCohorts& cohorts, const MarkedCourses& courses)
{
    const Numbers& numbers = m_session.numbers;
    m_plot->show(view == ProgressView::ByCohort ? cohortPlot(answer, cohorts, numbers)
            : view == ProgressView::ByCourse    ? coursePlot(answer, courses, numbers)
                                                : meanPlot(answer, numbers));
    if (answer.overview)
        m_situations->show(
            tr("Situation in week %1").arg(answer.overview->last.week.number()), answer.overview->statuses);
    else
        m_situations->show(tr("Situation"), {});
}

void ProgressCharts::setStale(bool isStale)
{
    m_plot->setStale(isStale);
    m_situations->setStale(isStale);
}

int ProgressCharts::heightFor(ProgressView view, ChartRoom room) const
{
    if (room == ChartRoom::Tall)
        return tallChartHeight;
    return showsSituations(view) ? chartHeight : cohortChartHeight;
}

void ProgressCharts::fit(ProgressView view, ChartRoom room)
{
    const bool isFolded = room == ChartRoom::None && !m_isUnfolded;
    m_plot->setFolded(isFolded);
    m_situations->setVisible(showsSituations(view) && !isFolded);
    const Appearance& look = m_session.appearance;
    // Its bars need not grow with the words.
    m_situations->setFixedWidth(
        static_cast<int>(std::lround(situationsWidth + situationsGrowth * (look.textScale() - 1))));
    setFixedHeight(isFolded ? look.controlHeight(24) + besideFolded : heightFor(view, room));
}

} // namespace farol::ui
