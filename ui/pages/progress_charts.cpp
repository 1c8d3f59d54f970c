#include "progress_charts.h"

#include "core/domain/clock.h"
#include "course_plot.h"
#include "progress_figures.h"
#include "student_charts.h"
#include "ui/appearance.h"
#include "ui/button.h"
#include "ui/data/chart_menu.h"
#include "ui/data/mark_plot.h"
#include "ui/data/plot.h"
#include "ui/data/situation_panel.h"
#include "ui/session.h"

#include <QHBoxLayout>
#include <QMenu>

#include <cmath>

namespace farol::ui {

namespace {

constexpr int chartHeight = 168;
constexpr int tallChartHeight = 240;
constexpr int quadrantHeight = 252; ///< its dots go up and down as well as to the sides
constexpr int cohortChartHeight = 199;
constexpr int besideFolded = 16; ///< px over and under the title line that is left of a folded chart
constexpr int situationsWidth = 356; ///< px at the system's text size
constexpr int situationsGrowth = 190; ///< px more for each time as large a text
constexpr int gap = 8;
constexpr int headHeight = 24; ///< px of a control in a chart's head at the system's text size

/// Beside the mean of everybody; not beside lines of turmas or courses.
bool showsSituations(ProgressView view)
{
    return view == ProgressView::General || view == ProgressView::Month;
}

QString kindName(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Mean:
        return ProgressCharts::tr("Mean");
    case ChartKind::Gain:
        return ProgressCharts::tr("Gain");
    case ChartKind::Distribution:
        return ProgressCharts::tr("Distribution");
    case ChartKind::Quadrants:
        return ProgressCharts::tr("Quadrants");
    }
    return {};
}

} // namespace

ProgressCharts::ProgressCharts(Session& session, ProgressState& state, QWidget* parent) :
    QWidget(parent),
    m_session(session),
    m_state(state),
    m_plot(new Plot(session.appearance, this)),
    m_marks(new MarkPlot(session.appearance, this)),
    m_situations(new SituationPanel(session.appearance, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(m_plot, 1);
    row->addWidget(m_marks, 1);
    row->addWidget(m_situations);
    m_marks->hide();
    connect(m_situations, &SituationPanel::activated, this, &ProgressCharts::situationActivated);
    connect(m_plot, &Plot::opened, this, &ProgressCharts::openPlace);
    connect(m_marks, &MarkPlot::opened, this, &ProgressCharts::openMark);
    for (ChartFrame* frame : std::initializer_list<ChartFrame*>{m_plot, m_marks}) {
        addPicker(*frame);
        connect(&frame->menu(), &ChartMenu::failed, this, &ProgressCharts::failed);
        connect(frame, &ChartFrame::unfoldRequested, this, [this] {
            m_isUnfolded = true;
            emit fitAsked();
        });
    }
}

void ProgressCharts::addPicker(ChartFrame& frame)
{
    auto* picker = new Button(m_session.appearance, ButtonKind::Quiet, {}, &frame);
    auto* menu = new QMenu(picker);
    for (size_t kind = 0; kind < chartKinds; ++kind) {
        menu->addAction(kindName(static_cast<ChartKind>(kind)), this, [this, kind] {
            m_state.chart = static_cast<ChartKind>(kind);
            emit kindChosen();
        });
    }
    picker->setMenu(menu);
    picker->setToolTip(tr("What the chart shows"));
    frame.addToHead(picker);
    m_pickers.push_back(picker);
}

bool ProgressCharts::showsMarks() const
{
    return m_state.view == ProgressView::General && m_state.chart != ChartKind::Mean;
}

bool ProgressCharts::needsHeight() const
{
    return showsMarks() && m_state.chart == ChartKind::Quadrants;
}

ChartFrame& ProgressCharts::frame() const
{
    return showsMarks() ? static_cast<ChartFrame&>(*m_marks) : *m_plot;
}

void ProgressCharts::show(const ProgressAnswer& answer, const MarkedCohorts& cohorts, const MarkedCourses& courses)
{
    m_answer = &answer;
    const Numbers& numbers = m_session.numbers;
    if (showsMarks()) {
        m_marks->show(m_state.chart == ChartKind::Gain     ? gainMarks(answer, numbers)
                : m_state.chart == ChartKind::Distribution ? distributionMarks(answer, numbers)
                                                           : quadrantMarks(answer, numbers));
    } else {
        PlotContent content = m_state.view == ProgressView::ByCohort ? cohortPlot(answer, cohorts, numbers)
            : m_state.view == ProgressView::ByCourse                 ? coursePlot(answer, courses, numbers)
                                                                     : meanPlot(answer, numbers);
        const auto thisWeek = domain::Week::ofInstant(m_session.clock.now(), answer.school.zone);
        if (!content.weeks.empty() && content.weeks.back() == thisWeek)
            content.openPlace = content.weeks.size() - 1;
        m_lines.clear();
        for (const PlotSeries& series : content.series)
            m_lines.push_back(series.rowId);
        m_plot->show(content);
    }
    m_plot->setVisible(!showsMarks());
    m_marks->setVisible(showsMarks());
    for (Button* picker : m_pickers) {
        picker->setVisible(m_state.view == ProgressView::General);
        picker->setText(kindName(m_state.chart));
        picker->setAccessibleName(tr("Chart: %1").arg(kindName(m_state.chart)));
    }
    if (answer.overview)
        m_situations->show(tr("Situation in week %1").arg(answer.overview->last.week.number()),
            answer.overview->statuses, answer.track() ? std::optional(answer.track()->tolerance) : std::nullopt);
    else
        m_situations->show(tr("Situation"), {});
}

/// A line of a turma or course leads to it; any other place to the students up to that week.
void ProgressCharts::openPlace(std::optional<size_t> series, size_t place)
{
    if (series && !m_lines[*series].isEmpty())
        emit rowOpened(m_lines[*series]);
    else if (m_answer && place < m_answer->series.weeks.size())
        emit weekOpened(m_answer->series.weeks[place]);
}

void ProgressCharts::openMark(qint64 id)
{
    switch (m_state.chart) {
    case ChartKind::Mean:
        return;
    case ChartKind::Gain:
        emit weekOpened(m_answer->students->weeks[static_cast<size_t>(id)]);
        return;
    case ChartKind::Distribution:
        emit bandOpened(static_cast<size_t>(id));
        return;
    case ChartKind::Quadrants:
        emit rowOpened(QStringLiteral("%1:0").arg(id)); // in whatever turma
        return;
    }
}

void ProgressCharts::setStale(bool isStale)
{
    m_plot->setStale(isStale);
    m_marks->setStale(isStale);
    m_situations->setStale(isStale);
}

int ProgressCharts::heightFor(ProgressView view, ChartRoom room) const
{
    if (needsHeight())
        return quadrantHeight;
    if (room == ChartRoom::Tall)
        return tallChartHeight;
    return showsSituations(view) ? chartHeight : cohortChartHeight;
}

void ProgressCharts::fit(ProgressView view, ChartRoom room, int most)
{
    const bool isFolded = room == ChartRoom::None && !m_isUnfolded;
    m_plot->setFolded(isFolded);
    m_marks->setFolded(isFolded);
    m_situations->setVisible(showsSituations(view) && !isFolded);
    const Appearance& look = m_session.appearance;
    for (Button* picker : m_pickers)
        picker->setMaximumHeight(look.controlHeight(headHeight));
    // Its bars need not grow with the words.
    m_situations->setFixedWidth(
        static_cast<int>(std::lround(situationsWidth + situationsGrowth * (look.textScale() - 1))));
    setFixedHeight(
        isFolded ? look.controlHeight(24) + besideFolded : std::clamp(most, leastHeight, heightFor(view, room)));
}

} // namespace farol::ui
