#include "retention_chart.h"

#include "cohort_lines.h"
#include "ui/definitions.h"
#include "ui/marked_cohorts.h"
#include "ui/pages/cohort_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace farol::ui {

using analytics::CohortComparison;
using analytics::CohortLife;
using analytics::ComparisonRow;
using analytics::RetentionCurve;
using domain::Tenths;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(RetentionChart)
};

constexpr int halfway = 50; ///< percent where the axis begins, when nothing is lower

PlotSeries stepsOf(const RetentionCurve& curve, size_t size, const Numbers& numbers)
{
    PlotSeries line;
    line.shape = LineShape::Steps;
    line.values.resize(size);
    line.notes.resize(size);
    for (int week = curve.from; week <= curve.last() && size_t(week) < size; ++week) {
        line.values[size_t(week)] = curve.tenthsAt(week);
        line.notes[size_t(week)] =
            Words::tr("%1 in observation").arg(numbers.count(curve.observed[size_t(week - curve.from)]));
    }
    return line;
}

QString named(const QString& name, const RetentionCurve& curve, const Numbers& numbers)
{
    return name + QStringLiteral(": ")
        + numbers.wholePercent(curve.tenthsAt(curve.last()).value_or(0), domain::complete);
}

/// From p10 to p90 of the earlier turmas' own curves.
PlotRibbon ribbonOf(const std::vector<RetentionCurve>& curves, size_t size)
{
    PlotRibbon ribbon;
    ribbon.name = Words::tr("p10 to p90 of earlier cohorts");
    ribbon.shape = LineShape::Steps;
    ribbon.low.resize(size);
    ribbon.high.resize(size);
    for (size_t week = 0; week < size; ++week) {
        std::vector<Tenths> shares;
        for (const RetentionCurve& curve : curves) {
            if (const auto share = curve.tenthsAt(int(week)))
                shares.push_back(*share);
        }
        if (const auto point = analytics::ribbonPoint(std::move(shares))) {
            ribbon.low[week] = point->low;
            ribbon.high[week] = point->high;
        }
    }
    return ribbon;
}

bool isUnderHalf(const PlotContent& content)
{
    const auto isLow = [](const std::optional<Tenths>& value) { return value && *value < halfway * 10; };
    const auto hasLow = [&](const std::vector<std::optional<Tenths>>& values) {
        return std::any_of(values.begin(), values.end(), isLow);
    };
    return (content.ribbon && hasLow(content.ribbon->low))
        || std::any_of(content.series.begin(), content.series.end(),
            [&](const PlotSeries& series) { return hasLow(series.values); });
}

/// The marked turmas whose curve says something.
std::vector<const ComparisonRow*> curvesOf(const CohortComparison& comparison, const MarkedCohorts& marked)
{
    std::vector<const ComparisonRow*> rows;
    for (const ComparisonRow& row : comparison.rows) {
        if (marked.isMarked(row.cohort) && !row.retention.isEmpty())
            rows.push_back(&row);
    }
    return rows;
}

/// The turma whose students in observation stand under the axis.
const ComparisonRow* countedOf(const std::vector<const ComparisonRow*>& drawn, std::optional<domain::CohortId> counted)
{
    const auto found =
        std::find_if(drawn.begin(), drawn.end(), [&](const ComparisonRow* row) { return row->cohort == counted; });
    if (found != drawn.end())
        return *found;
    return drawn.empty() ? nullptr : drawn.front();
}

void addCounts(PlotContent& content, const ComparisonRow& row, const MarkedCohorts& marked)
{
    PlotCounts counts;
    counts.color = std::max(0, marked.colorOf(row.cohort));
    counts.values.resize(content.places.size());
    for (int week = row.retention.from; week <= row.retention.last(); ++week)
        counts.values[size_t(week)] = row.retention.observed[size_t(week - row.retention.from)];
    content.counts = std::move(counts);
    content.axisTitle = Words::tr("weeks; below, students of %1 in observation").arg(cohortName(row.number));
}

} // namespace

PlotContent retentionPlot(const CohortsAnswer& answer, const MarkedCohorts& marked,
    std::optional<domain::CohortId> counted, const Numbers& numbers)
{
    const CohortComparison& comparison = answer.comparison;
    PlotContent content;
    content.title = Words::tr("Retention");
    content.subtitle = Words::tr("Kaplan-Meier; event = left the cohort");
    content.formula =
        Words::tr("Share of students who stay in the cohort (Kaplan-Meier): week by week, those who did not leave "
                  "divided by those in observation, all weeks multiplied. Who moves to another cohort of the track, or "
                  "is still there, goes out of observation without leaving. A line ends where fewer than %1 students "
                  "remain in observation.")
            .arg(analytics::leastInObservation)
        + u'\n' + survivorRule();
    content.labels = LabelPlace::EndsInside;
    const auto drawn = curvesOf(comparison, marked);
    const auto earlier = earlierOnes(comparison, youngestDrawn(comparison, marked));
    const RetentionCurve pooled = analytics::retentionOf(comparison.stays, earlier);
    if (drawn.empty() && pooled.isEmpty()) {
        content.emptySentence =
            Words::tr("Retention needs two photos and at least %1 students of a cohort with a start "
                      "date.")
                .arg(analytics::leastInObservation);
        return content;
    }
    std::vector<RetentionCurve> curves;
    for (const CohortLife* life : earlier)
        curves.push_back(analytics::retentionOf(comparison.stays, life->cohort));
    int last = pooled.last();
    for (const ComparisonRow* row : drawn)
        last = std::max(last, row->retention.last());
    const auto size = size_t(last) + 1;
    content.places = studyWeeks(last, numbers);
    content.axisTitle = Words::tr("weeks since the start of the cohort (without recesses)");
    content.ribbon = ribbonOf(curves, size);
    for (const ComparisonRow* row : drawn) {
        PlotSeries line = stepsOf(row->retention, size, numbers);
        line.style = LineStyle::Focus;
        line.color = std::max(0, marked.colorOf(row->cohort));
        line.name = named(cohortName(row->number), row->retention, numbers);
        content.series.push_back(std::move(line));
    }
    if (!pooled.isEmpty()) {
        PlotSeries line = stepsOf(pooled, size, numbers);
        line.style = LineStyle::Median;
        line.name = named(Words::tr("earlier cohorts"), pooled, numbers);
        content.series.push_back(std::move(line));
    }
    if (const ComparisonRow* row = countedOf(drawn, counted))
        addCounts(content, *row, marked);
    content.bottom = isUnderHalf(content) ? 0 : halfway;
    return content;
}

} // namespace farol::ui
