#include "student_body.h"

#include "cohort_band.h"
#include "gain_chart.h"
#include "profile_card.h"
#include "student_figures.h"
#include "student_words.h"
#include "ui/button.h"
#include "ui/data/plot.h"
#include "ui/data/plot_view.h"
#include "ui/data/table_panel.h"
#include "ui/definitions.h"
#include "ui/figure_strip.h"
#include "ui/session.h"
#include "ui/text_label.h"

#include <QBoxLayout>

#include <algorithm>
#include <utility>

namespace farol::ui {

using analytics::StudentCourse;
using analytics::StudentPageWeek;
using analytics::WeekSeen;

namespace {

constexpr int gap = 8;
constexpr int leftShare = 58; ///< percent
constexpr int narrow = 860; ///< px under which the sides stand under each other
constexpr int leastPlot = 176;
constexpr int leastTable = 200;
constexpr int leastCourses = 9; ///< rows
constexpr int enoughForGain = 450; ///< px of the courses that also hold the gain

std::vector<GainBar> barsOf(const StudentAnswer& answer, const Numbers& numbers)
{
    std::vector<GainBar> bars;
    for (const StudentPageWeek& week : answer.page->weeks) {
        GainBar bar{week.week, week.gain};
        bar.isMissing = week.seen == WeekSeen::NoPhoto || week.seen == WeekSeen::NotCollected;
        bar.reason = dropReason(week.drops);
        for (const analytics::CourseDrop& drop : week.drops)
            bar.details << dropWords(drop, numbers);
        bars.push_back(std::move(bar));
    }
    return bars;
}

} // namespace

StudentBody::StudentBody(Session& session, QWidget* parent) :
    QWidget(parent),
    m_session(session),
    m_texts(session.numbers),
    m_figures(new FigureStrip(session.appearance, this)),
    m_sides(new QBoxLayout(QBoxLayout::LeftToRight)),
    m_plot(new Plot(session.appearance, this)),
    m_gainPanel(new Panel(session.appearance, tr("Gain by week (p.p.)"), PanelBody::Table, this)),
    m_turn(new Button(session.appearance, ButtonKind::Quiet, {}, this)),
    m_gains(new GainChart(session.appearance, this)),
    m_weeks(new TablePanel(session.appearance, this)),
    m_profile(new ProfileCard(session.appearance, session.numbers, this)),
    m_coursePanel(new Panel(session.appearance, tr("Courses"), PanelBody::Table, this)),
    m_finished(new TextLabel(session.appearance, TextSize::Caption, Role::Muted, {}, this)),
    m_courses(new TablePanel(session.appearance, this)),
    m_bandPanel(new Panel(session.appearance, tr("Turmas over time"), PanelBody::Words, this)),
    m_toCohort(new Button(session.appearance, ButtonKind::Quiet, {}, this)),
    m_band(new CohortBand(session.appearance, this)),
    m_courseRows(std::make_unique<TableModel<StudentCourse>>(&studentCourseId, m_texts)),
    m_weekRows(std::make_unique<TableModel<StudentPageWeek>>(&studentWeekId, m_texts))
{
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(gap);
    m_sides->addWidget(buildLeft(), leftShare);
    m_sides->addWidget(buildRight(), 100 - leftShare);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(gap);
    column->addWidget(m_figures);
    column->addLayout(m_sides, 1);
    connect(m_figures, &FigureStrip::activated, this, &StudentBody::focusFigure);
    connect(m_turn, &Button::clicked, this, [this] {
        showWeeks(m_shown == Weeks::Charts ? Weeks::Table : Weeks::Charts);
        m_turn->setFocus();
    });
    connect(m_toCohort, &Button::clicked, this, &StudentBody::cohortOpened);
    connect(m_courses, &TablePanel::opened, this,
        [this](const QString& id) { emit courseOpened(domain::CourseId{id.toLongLong()}); });
    showWeeks(Weeks::Charts);
}

QWidget* StudentBody::buildLeft()
{
    m_plot->setMinimumHeight(leastPlot);
    m_weeks->setRows(m_weekRows.get());
    m_weeks->makePlain();
    m_weeks->view().setAccessibleName(tr("Weeks of the student"));
    m_gainPanel->addControl(m_turn);
    m_gainPanel->body().addWidget(m_gains, 1);
    m_gainPanel->body().addWidget(m_weeks, 1);
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_plot, 3);
    column->addWidget(m_gainPanel, 2);
    column->addWidget(m_profile);
    return left;
}

QWidget* StudentBody::buildRight()
{
    m_courses->setRows(m_courseRows.get());
    m_courses->makePlain();
    m_courses->view().setAccessibleName(tr("Courses of the student"));
    m_coursePanel->addControl(m_finished);
    m_coursePanel->body().addWidget(m_courses, 1);
    m_bandPanel->addControl(m_toCohort);
    m_bandPanel->body().addWidget(m_band);
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_coursePanel, 1);
    column->addWidget(m_bandPanel);
    return right;
}

void StudentBody::show(const StudentAnswer& answer)
{
    m_texts = Texts(m_session.numbers, answer.school.zone);
    m_figures->show(studentFigures(answer, m_session.numbers));
    showCharts(answer);
    showCourses(answer);
    m_profile->show(*answer.page);
    m_band->show(answer);
    m_bandPanel->setSubtitle(cohortStory(answer, m_session.numbers));
    m_toCohort->setText(tr("See turma %1").arg(answer.cohort()->number));
    setStale(false);
}

void StudentBody::showCharts(const StudentAnswer& answer)
{
    const PlotContent content = studentPlot(answer, m_session.numbers);
    m_plot->show(content);
    m_gains->show(barsOf(answer, m_session.numbers), content);
    m_weeks->refresh([&] { m_weekRows->show(studentWeekTable(m_texts), answer.page->weeks); });
    m_weekRows->sort(0, Qt::DescendingOrder); // the last week is what one looks for
}

void StudentBody::showCourses(const StudentAnswer& answer)
{
    const std::vector<StudentCourse>& courses = answer.page->courses;
    m_courseList = courses;
    showCourseRows();
    const auto finished = std::count_if(
        courses.begin(), courses.end(), [](const StudentCourse& one) { return one.progress() == domain::complete; });
    const Numbers& numbers = m_session.numbers;
    m_finished->setText(tr("%1 of %2 finished").arg(numbers.count(finished), numbers.count(qint64(courses.size()))));
    m_coursePanel->setSubtitle(
        tr("week %1 \u00B7 upright tick = expected").arg(numbers.count(answer.page->last().week.number())));
    m_courses->setMinimumHeight(m_courses->heightOfRows(std::min(leastCourses, int(courses.size()))));
}

void StudentBody::showCourseRows()
{
    m_courses->refresh(
        [this] { m_courseRows->show(studentCourseTable(m_texts, m_courseList, m_courseRoom), m_courseList); });
}

void StudentBody::showWeeks(Weeks weeks)
{
    m_shown = weeks;
    const bool isTable = weeks == Weeks::Table;
    m_turn->setText(isTable ? tr("See the &charts") : tr("See the &table"));
    m_gainPanel->setTitle(isTable ? tr("Week by week") : tr("Gain by week (p.p.)"));
    m_gainPanel->explain(gainRule() + u'\n' + tr("A dashed bar is estimated, a hatched week was not collected."));
    m_plot->setVisible(!isTable);
    m_gains->setVisible(!isTable);
    m_weeks->setVisible(isTable);
    m_weeks->setMinimumHeight(isTable ? leastTable : 0);
}

/// What a figure is made of is beside it.
void StudentBody::focusFigure(int index)
{
    const auto figure = static_cast<StudentFigure>(index);
    if (figure == StudentFigure::Progress)
        return m_courses->setFocus();
    if (m_shown == Weeks::Table)
        return m_weeks->setFocus();
    figure == StudentFigure::Finish ? m_gains->setFocus() : m_plot->view().setFocus();
}

void StudentBody::setStale(bool isStale)
{
    m_plot->setStale(isStale);
    m_gains->setStale(isStale);
    m_weeks->view().setStale(isStale);
    m_courses->view().setStale(isStale);
}

void StudentBody::copy() const
{
    const bool isWeeks = m_weeks->isVisible() && m_weeks->isAncestorOf(focusWidget());
    (isWeeks ? m_weeks : m_courses)->copy();
}

void StudentBody::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < narrow;
    m_sides->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int coursesWidth = isNarrow ? width() : width() * (100 - leftShare) / 100;
    const TableRoom room = coursesWidth < enoughForGain ? TableRoom::Little : TableRoom::Enough;
    if (std::exchange(m_courseRoom, room) != room)
        showCourseRows();
}

} // namespace farol::ui
