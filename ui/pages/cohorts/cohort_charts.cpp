#include "cohort_charts.h"

#include "cohort_lines.h"
#include "ui/definitions.h"
#include "ui/marked_cohorts.h"
#include "ui/pages/cohort_table.h"
#include "ui/pages/progress_figures.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace farol::ui {

using analytics::CohortComparison;
using analytics::CohortLife;
using analytics::ComparisonRow;
using domain::Tenths;
using Rows = std::vector<const ComparisonRow*>;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CohortCharts)
};

const QString separator = QStringLiteral(" \u00B7 ");

/// The colour and the name of a turma's line.
void dressLine(PlotSeries& line, const ComparisonRow& row, const MarkedCohorts& marked)
{
    const int color = marked.colorOf(row.cohort);
    line.style = color >= 0 ? LineStyle::Focus : LineStyle::Context;
    line.color = std::max(0, color);
    line.name = color >= 0 ? cohortName(row.number) : cohortShortName(row.number);
}

/// What a chart says when it does not draw all of them.
QString drawnWords(size_t drawn, size_t all, const Numbers& numbers)
{
    if (drawn == all)
        return {};
    return Words::tr("%1 of %2 cohorts: those marked and the farthest from the median")
        .arg(numbers.count(qint64(drawn)), numbers.count(qint64(all)));
}

void join(QString& words, const QString& more)
{
    if (!more.isEmpty())
        words += (words.isEmpty() ? QString() : separator) + more;
}

PlotSeries ageLine(
    const ComparisonRow& row, const CohortLife& life, const MarkedCohorts& marked, size_t size, const Numbers& numbers)
{
    PlotSeries line;
    dressLine(line, row, marked);
    line.values.resize(size);
    line.notes.resize(size);
    for (const analytics::AgeFigure& each : life.ages) {
        if (size_t(each.age) >= size)
            continue;
        line.values[size_t(each.age)] = each.figure.mean;
        line.notes[size_t(each.age)] = coverageText(each.figure.counts, numbers);
    }
    return line;
}

/// Until all of it is expected.
PlotSeries expectedLine(const std::vector<Tenths>& expected, size_t size)
{
    PlotSeries line;
    line.style = LineStyle::Expected;
    line.name = Words::tr("expected");
    line.values.resize(size);
    for (size_t age = 0; age < std::min(size, expected.size()); ++age) {
        line.values[age] = expected[age];
        if (expected[age] == domain::complete)
            break;
    }
    return line;
}

/// The ribbon and the line of its median.
void addRibbon(PlotContent& content, const analytics::Ribbon& ribbon, const QString& label, size_t size)
{
    PlotRibbon area;
    area.name = Words::tr("p10 to p90 of earlier cohorts");
    area.label = label;
    area.low.resize(size);
    area.high.resize(size);
    PlotSeries median;
    median.style = LineStyle::Median;
    median.name = Words::tr("median");
    median.values.resize(size);
    median.notes.resize(size);
    for (size_t age = 0; age < std::min(size, ribbon.size()); ++age) {
        if (!ribbon[age])
            continue;
        area.low[age] = ribbon[age]->low;
        area.high[age] = ribbon[age]->high;
        median.values[age] = ribbon[age]->median;
        median.notes[age] = Words::tr("of %Ln earlier cohort(s)", nullptr, ribbon[age]->cohorts);
    }
    content.ribbon = std::move(area);
    content.series.push_back(std::move(median));
}

/// How many of the earlier turmas were observed at the age where most were.
int mostObserved(const std::vector<const CohortLife*>& earlier)
{
    std::map<int, int> observed; // by age
    int most = 0;
    for (const CohortLife* life : earlier) {
        std::optional<int> before;
        for (const analytics::AgeFigure& each : life->ages) {
            if (each.age != before && each.figure.mean) // the first of an age is the one that is drawn
                most = std::max(most, ++observed[each.age]);
            before = each.age;
        }
    }
    return most;
}

QString ribbonWords(const ComparisonRow* youngestRow, int observed)
{
    if (!youngestRow)
        return {};
    const QString missing = missingEarlier(observed);
    return missing.isEmpty()
        ? Words::tr("ribbon: cohorts of the track that started before %1").arg(cohortName(youngestRow->number))
        : Words::tr("no ribbon: %1").arg(missing);
}

} // namespace

QString missingEarlier(int observed)
{
    const int missing = analytics::leastEarlierCohorts - observed;
    return missing > 0 ? Words::tr("%Ln earlier cohort(s) missing", nullptr, missing) : QString();
}

Rows drawnCohorts(const CohortComparison& comparison, const MarkedCohorts& marked)
{
    Rows rows;
    for (const ComparisonRow& row : comparison.rows)
        rows.push_back(&row);
    const auto rank = [&marked](const ComparisonRow* row) {
        const auto difference = row->difference();
        return std::tuple(
            marked.isMarked(row->cohort) ? 0 : 1, difference ? 0 : 1, -std::abs(difference.value_or(0)), -row->number);
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const auto* a, const auto* b) { return rank(a) < rank(b); });
    rows.resize(std::min(rows.size(), mostCohortLines));
    std::sort(rows.begin(), rows.end(), [](const auto* a, const auto* b) { return a->number < b->number; });
    return rows;
}

PlotContent agePlot(const CohortsAnswer& answer, const MarkedCohorts& marked, const Numbers& numbers)
{
    const CohortComparison& comparison = answer.comparison;
    PlotContent content;
    content.title = Words::tr("Progress since the start");
    content.formula = meanRule() + u'\n'
        + Words::tr("By study week: weeks since the start of the cohort, without recess weeks, so that cohorts that "
                    "started on different dates stand side by side. The ribbon goes from p10 to p90 of the means of "
                    "the cohorts of the track that started earlier, the line in it is their median; it takes at least "
                    "%1 of them in that week. Dashed: what is expected.")
              .arg(analytics::leastEarlierCohorts)
        + u'\n' + survivorRule();
    content.labels = LabelPlace::Ends;
    Rows drawn = drawnCohorts(comparison, marked);
    const size_t ageless = std::erase_if(drawn, [](const ComparisonRow* row) { return !row->age; });
    const ComparisonRow* last = youngestDrawn(comparison, marked);
    if (drawn.empty()) {
        content.emptySentence =
            Words::tr("None of these cohorts has a start date that has come. Register it in School, Cohorts and tags, "
                      "or look at them by week of the year.");
        return content;
    }
    const auto earlier = earlierOnes(comparison, last);
    analytics::Ribbon ribbon = analytics::ribbonOf(earlier);
    while (!ribbon.empty() && !ribbon.back())
        ribbon.pop_back();
    size_t size = ribbon.size();
    for (const ComparisonRow* row : drawn)
        size = std::max(size, size_t(*row->age) + 1);
    content.places = studyWeeks(int(size) - 1, numbers);
    content.axisTitle = Words::tr("weeks since the start of the cohort (without recesses)");
    content.subtitle = ribbonWords(last, mostObserved(earlier));
    join(content.subtitle, drawnWords(drawn.size() + ageless, comparison.rows.size(), numbers));
    for (const ComparisonRow* row : drawn)
        content.series.push_back(ageLine(*row, *comparison.ages.life(row->cohort), marked, size, numbers));
    if (!ribbon.empty())
        addRibbon(
            content, ribbon, Words::tr("p10 to p90 of %Ln earlier cohort(s)", nullptr, int(earlier.size())), size);
    if (!comparison.ages.expected.empty())
        content.series.push_back(expectedLine(comparison.ages.expected, size));
    return content;
}

PlotContent calendarPlot(const CohortsAnswer& answer, const MarkedCohorts& marked, const Numbers& numbers)
{
    const CohortComparison& comparison = answer.comparison;
    PlotContent content;
    content.title = Words::tr("Progress by week of the year");
    content.formula = meanRule() + u'\n' + survivorRule();
    if (comparison.weeks.empty())
        return content;
    const domain::Week first = comparison.weeks.front();
    for (domain::Week week = first; week <= comparison.weeks.back(); week = week + 1)
        content.weeks.push_back(week);
    const Rows drawn = drawnCohorts(comparison, marked);
    content.subtitle = drawnWords(drawn.size(), comparison.rows.size(), numbers);
    if (content.subtitle.isEmpty())
        content.subtitle = Words::tr("in colour, those marked in the table");
    for (const ComparisonRow* row : drawn) {
        PlotSeries line;
        dressLine(line, *row, marked);
        line.values.resize(content.weeks.size());
        line.notes.resize(content.weeks.size());
        for (const analytics::WeekFigure& figure : comparison.ages.life(row->cohort)->weeks) {
            if (figure.week < first || figure.week > content.weeks.back())
                continue;
            const auto place = size_t(figure.week - first);
            line.values[place] = figure.mean;
            line.notes[place] = coverageText(figure.counts, numbers);
        }
        content.series.push_back(std::move(line));
    }
    return content;
}

} // namespace farol::ui
