#include "progress_figures.h"

#include "cohort_table.h"
#include "ui/definitions.h"

#include <QCoreApplication>

#include <array>

namespace farol::ui {

using analytics::Overview;
using analytics::WeekFigure;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ProgressFigures)
};

QString since(const Overview& overview, const Numbers& numbers)
{
    return overview.previousWeek ? Words::tr("since %1").arg(numbers.shortWeek(*overview.previousWeek)) : QString();
}

/// A number of students or turmas with its neutral change.
Figure countFigure(
    const QString& label, int count, std::optional<int> change, const QString& since, const Numbers& numbers)
{
    Figure figure;
    figure.label = label;
    figure.number = numbers.count(count);
    if (change && *change == 0) {
        figure.change = Words::tr("no change");
    } else if (change) {
        figure.change = numbers.change(*change);
        figure.since = since;
    }
    return figure;
}

Figure meanFigure(const Overview& overview, const Numbers& numbers, FigureForm form)
{
    Figure figure;
    const bool isLine = form == FigureForm::Line;
    figure.label = isLine ? Words::tr("Mean") : Words::tr("Mean progress");
    figure.number = numbers.share(overview.last.mean);
    figure.unit = overview.last.mean ? QStringLiteral("%") : QString();
    if (overview.meanChange) {
        figure.change = numbers.points(overview.meanChange);
        figure.since = since(overview, numbers);
        if (*overview.meanChange != 0)
            figure.trend = *overview.meanChange > 0 ? Trend::Good : Trend::Bad;
    }
    const domain::CellCounts& counts = overview.last.counts;
    figure.isCoverage = true;
    figure.coverage = isLine ? numbers.coverage(counts.answered, counts.expected()) : coverageText(counts, numbers);
    figure.toolTip = meanRule() + u'\n' + coverageRule() + u'\n' + changeRule();
    return figure;
}

Figure onTrackFigure(const Overview& overview, const Numbers& numbers)
{
    const analytics::StatusCounts& counts = overview.statuses;
    Figure figure;
    figure.label = Words::tr("On track or finished");
    figure.mark = Mark::OnTrack;
    const std::optional<int> percent = counts.onTrackPercent();
    figure.number = percent ? numbers.count(*percent) : Numbers::missing();
    figure.unit = percent ? QStringLiteral("%") : QString();
    figure.coverage = Words::tr("%Ln student(s)", nullptr, counts.onTrackOrFinished());
    const auto before = overview.previousStatuses ? overview.previousStatuses->onTrackPercent() : std::nullopt;
    if (before)
        figure.change = numbers.change(percent.value_or(0) - *before) + QChar(0x00A0) + Words::tr("p.p.");
    figure.toolTip =
        Words::tr("Students on track and finished, divided by all students of the last week. Who is in two "
                  "cohorts counts once, by the one that started last.")
        + u'\n' + statusLine(domain::Status::OnTrack) + u'\n' + statusLine(domain::Status::Finished);
    return figure;
}

/// Where each turma has its first figure, when that is not the chart's own beginning.
std::vector<PlotNote> entries(const analytics::WeeklySeries& series)
{
    std::vector<PlotNote> notes;
    for (const analytics::CohortSeries& cohort : series.cohorts) {
        size_t first = 0;
        while (first < cohort.figures.size() && !cohort.figures[first].photographed)
            ++first;
        if (first == 0 || first == cohort.figures.size())
            continue;
        const bool isSame = !notes.empty() && notes.back().week == first;
        if (isSame)
            notes.back().text = Words::tr("new cohorts enter");
        else
            notes.push_back({first, Words::tr("%1 enters").arg(cohortName(cohort.number))});
    }
    std::stable_sort(notes.begin(), notes.end(), [](const PlotNote& a, const PlotNote& b) { return a.week < b.week; });
    return notes;
}

QString coursesText(const ProgressAnswer& answer, const Numbers& numbers)
{
    const size_t chosen = answer.filter.courses.size();
    const size_t all = answer.track() ? answer.track()->courses.size() : 0;
    return Words::tr("%1 courses").arg(numbers.count(qint64(chosen > 0 ? chosen : all)));
}

/// From the expected down to where "em dia" ends.
PlotRibbon toleranceOf(const std::vector<WeekFigure>& figures, domain::Tenths tolerance, const Numbers& numbers)
{
    PlotRibbon ribbon;
    ribbon.name = Words::tr("on track (%1 of tolerance)").arg(numbers.points(tolerance));
    for (const WeekFigure& figure : figures) {
        ribbon.high.push_back(figure.expected);
        ribbon.low.push_back(figure.expected ? std::optional(std::max(0, *figure.expected - tolerance)) : std::nullopt);
    }
    return ribbon;
}

} // namespace

PlotSeries lineOf(const std::vector<WeekFigure>& figures, const QString& label, LineStyle style, const Numbers& numbers)
{
    PlotSeries series;
    series.name = label;
    series.style = style;
    for (const WeekFigure& figure : figures) {
        series.values.push_back(style == LineStyle::Expected ? figure.expected : figure.mean);
        const bool isMean = style != LineStyle::Expected;
        series.notes.push_back(isMean && figure.mean ? coverageText(figure.counts, numbers) : QString());
    }
    return series;
}

QString coverageText(const domain::CellCounts& counts, const Numbers& numbers)
{
    QString text = numbers.coverage(counts.answered, counts.expected());
    if (counts.noAccess > 0)
        text += QStringLiteral(" \u00B7 ") + Words::tr("%1 without access").arg(numbers.count(counts.noAccess));
    return text;
}

std::vector<Figure> progressFigures(const std::optional<Overview>& overview, const Numbers& numbers, FigureForm form)
{
    const std::array labels{Words::tr("Students"), Words::tr("Cohorts"), Words::tr("Mean progress"),
        Words::tr("On track or finished"), Words::tr("Stalled")};
    if (!overview) {
        std::vector<Figure> figures;
        for (const QString& label : labels) {
            Figure figure;
            figure.label = label;
            figure.number = Numbers::missing();
            figures.push_back(figure);
        }
        return figures;
    }
    const QString from = since(*overview, numbers);
    std::vector<Figure> figures{
        countFigure(labels[0], overview->last.students, overview->studentsChange, from, numbers),
        countFigure(labels[1], overview->cohorts, overview->cohortsChange, from, numbers),
        meanFigure(*overview, numbers, form),
        onTrackFigure(*overview, numbers),
    };
    const auto& before = overview->previousStatuses;
    const std::optional<int> change =
        before ? std::optional(overview->statuses.stalled - before->stalled) : std::nullopt;
    figures.push_back(countFigure(labels[4], overview->statuses.stalled, change, from, numbers));
    figures.back().mark = Mark::Stalled;
    for (Figure& figure : figures) {
        if (form == FigureForm::Line && figure.change == Words::tr("no change"))
            figure.change = numbers.change(0); // one line has no room for words
    }
    figures[0].toolTip = Words::tr("Different students listed in the last week of the filter.") + u' ' + changeRule();
    figures[1].toolTip =
        Words::tr("Different cohorts with students in the last week of the filter.") + u' ' + changeRule();
    figures.back().toolTip = stalledLine() + u'\n' + changeRule();
    return figures;
}

PlotContent meanPlot(const ProgressAnswer& answer, const Numbers& numbers)
{
    PlotContent content;
    content.title = Words::tr("Mean progress by week");
    if (answer.overview)
        content.subtitle = Words::tr("%1 students, %2")
                               .arg(numbers.count(answer.overview->last.students), coursesText(answer, numbers));
    content.weeks = answer.series.weeks;
    content.series = {lineOf(answer.series.whole, Words::tr("expected"), LineStyle::Expected, numbers),
        lineOf(answer.series.whole, Words::tr("mean"), LineStyle::Focus, numbers)};
    content.notes = entries(answer.series);
    content.formula = meanRule() + u'\n' + lineRule() + u' '
        + Words::tr("The band under the expected is the tolerance within which a student is on track.");
    if (const domain::Track* track = answer.track())
        content.ribbon = toleranceOf(answer.series.whole, track->tolerance.onTrack, numbers);
    return content;
}

PlotContent cohortPlot(const ProgressAnswer& answer, const MarkedCohorts& marked, const Numbers& numbers)
{
    PlotContent content;
    content.title = Words::tr("Mean progress by cohort");
    content.subtitle = Words::tr("%1 cohorts; in colour, those marked in the table")
                           .arg(numbers.count(qint64(answer.series.cohorts.size())));
    content.weeks = answer.series.weeks;
    for (const analytics::CohortSeries& cohort : answer.series.cohorts) {
        const int color = marked.colorOf(cohort.cohort);
        const bool isFocus = color >= 0;
        PlotSeries line = lineOf(cohort.figures, isFocus ? cohortName(cohort.number) : cohortShortName(cohort.number),
            isFocus ? LineStyle::Focus : LineStyle::Context, numbers);
        line.color = std::max(0, color);
        line.rowId = QString::number(cohort.cohort.value);
        content.series.push_back(std::move(line));
    }
    content.series.push_back(lineOf(answer.series.whole, Words::tr("expected (track)"), LineStyle::Expected, numbers));
    content.formula = meanRule() + u'\n' + lineRule();
    return content;
}

} // namespace farol::ui
