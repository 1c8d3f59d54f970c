#include "tests/support/world.h"
#include "ui/marked_cohorts.h"
#include "ui/pages/cohorts/cohort_charts.h"
#include "ui/pages/cohorts/retention_chart.h"

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using tests::World;
using tests::world;

namespace {

constexpr std::string_view picture = R"(
trilha a
  curso 1 SQL 4
turma a 1 tag=1 inicio=2026-09-28
turma a 2 tag=2 inicio=2026-10-05
turma a 3 tag=3 inicio=2026-10-12
turma a 4 tag=4 inicio=2026-10-26
turma a 5 tag=5
foto 2026-W40 dia=2026-10-04 1: 1 | 5
foto 2026-W41 dia=2026-10-11 1: 1 | 10
foto 2026-W42 dia=2026-10-18 2: 2 | 20
foto 2026-W43 dia=2026-10-25 1: 1 | 12
foto 2026-W43 dia=2026-10-25 3: 3 | 30
foto 2026-W44 dia=2026-11-01 4: 4 | 40 ; 6 | 10 ; 7 | 5 ; 8 | 5 ; 9 | 5
foto 2026-W45 dia=2026-11-08 4: 4 | 50 ; 6 | 14 ; 7 | - ; 8 | 5
foto 2026-W45 dia=2026-11-08 5: 5 | 90
)";

CohortsAnswer answerOf(const World& school, domain::Filter filter = {})
{
    CohortsAnswer answer;
    answer.school = school.school();
    filter.track = school.track(u"a");
    answer.filter = filter;
    auto comparison = analytics::cohortComparison(school.connection(), answer.school, filter);
    EXPECT_TRUE(comparison.has_value());
    answer.comparison = std::move(*comparison);
    return answer;
}

const PlotSeries* lineOf(const PlotContent& content, LineStyle style)
{
    for (const PlotSeries& series : content.series) {
        if (series.style == style)
            return &series;
    }
    return nullptr;
}

using Values = std::vector<std::optional<domain::Tenths>>;
constexpr auto none = std::nullopt;

} // namespace

TEST(AgePlot, DrawsTurmasByStudyWeekOverTheEarlierOnes)
{
    const World school = world(picture);
    const CohortsAnswer answer = answerOf(school);
    MarkedCohorts marked;
    marked.mark({school.cohort(4)});
    const PlotContent content = agePlot(answer, marked, Numbers());
    ASSERT_EQ(content.places.size(), 5U); // weeks 0 to 4
    EXPECT_EQ(content.places[2].label, Numbers().count(2));
    const PlotSeries* focus = lineOf(content, LineStyle::Focus);
    ASSERT_NE(focus, nullptr);
    EXPECT_EQ(focus->values, (Values{none, 130, 230, none, none}));
    EXPECT_FALSE(focus->notes[2].isEmpty()) << "a mean stands with its coverage";
    const PlotSeries* median = lineOf(content, LineStyle::Median);
    ASSERT_NE(median, nullptr);
    EXPECT_EQ(median->values, (Values{none, none, 200, none, none})) << "three were observed only in week 2";
    ASSERT_TRUE(content.ribbon.has_value());
    EXPECT_EQ(content.ribbon->low[2], 120);
    EXPECT_EQ(content.ribbon->high[2], 280);
    const PlotSeries* expected = lineOf(content, LineStyle::Expected);
    ASSERT_NE(expected, nullptr);
    EXPECT_EQ(expected->values, (Values{0, 250, 500, 750, 1000}));
}

TEST(AgePlot, AWeekNotObservedIsAGap)
{
    const World school = world(picture);
    const CohortsAnswer answer = answerOf(school);
    MarkedCohorts marked;
    marked.mark({school.cohort(1)});
    const PlotContent content = agePlot(answer, marked, Numbers());
    EXPECT_EQ(lineOf(content, LineStyle::Focus)->values, (Values{none, 50, 100, none, 120}));
    EXPECT_FALSE(content.ribbon.has_value()) << "nobody started before the first turma";
    EXPECT_TRUE(content.subtitle.contains(missingEarlier(0))) << content.subtitle.toStdString();
}

TEST(AgePlot, WithoutAStartDateItSaysWhatToDo)
{
    const World school = world(picture);
    domain::Filter filter;
    filter.cohorts = {school.cohort(5)};
    const PlotContent content = agePlot(answerOf(school, filter), MarkedCohorts(), Numbers());
    EXPECT_TRUE(content.series.empty());
    EXPECT_FALSE(content.emptySentence.isEmpty());
    const PlotContent byWeek = calendarPlot(answerOf(school, filter), MarkedCohorts(), Numbers());
    ASSERT_EQ(byWeek.series.size(), 1U) << "the calendar needs no start";
    EXPECT_EQ(byWeek.series[0].values, Values{900});
}

TEST(CalendarPlot, KeepsEveryWeekAndItsGaps)
{
    const World school = world(picture);
    MarkedCohorts marked;
    marked.mark({school.cohort(1)});
    const PlotContent content = calendarPlot(answerOf(school), marked, Numbers());
    ASSERT_EQ(content.weeks.size(), 6U);
    EXPECT_EQ(lineOf(content, LineStyle::Focus)->values, (Values{50, 100, none, 120, none, none}));
}

TEST(MissingEarlier, CountsUpToThree)
{
    EXPECT_FALSE(missingEarlier(0).isEmpty());
    EXPECT_FALSE(missingEarlier(2).isEmpty());
    EXPECT_NE(missingEarlier(0), missingEarlier(2));
    EXPECT_TRUE(missingEarlier(3).isEmpty());
}

TEST(DrawnCohorts, AreTheMarkedThenTheFarthestFromTheMedian)
{
    CohortsAnswer answer;
    for (int number = 1; number <= 40; ++number) {
        analytics::ComparisonRow row;
        row.cohort = {number};
        row.number = number;
        row.last.mean = 500;
        row.reference = analytics::RibbonPoint{400, 500 + (number % 2 == 0 ? number : -number), 600, 5};
        answer.comparison.rows.push_back(row);
    }
    MarkedCohorts marked;
    marked.mark({{3}, {5}});
    std::vector<int> numbers;
    for (const auto* row : drawnCohorts(answer.comparison, marked))
        numbers.push_back(row->number);
    EXPECT_EQ(numbers, (std::vector<int>{3, 5, 35, 36, 37, 38, 39, 40}));
}

TEST(RetentionPlot, CountsWhoIsInObservationUnderTheAxis)
{
    const World school = world(picture);
    const CohortsAnswer answer = answerOf(school);
    MarkedCohorts marked;
    marked.mark({school.cohort(4)});
    const PlotContent content = retentionPlot(answer, marked, school.cohort(4), Numbers());
    const PlotSeries* line = lineOf(content, LineStyle::Focus);
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->shape, LineShape::Steps);
    EXPECT_EQ(line->values, (Values{1000, 1000, 800}));
    EXPECT_EQ(content.bottom, 50) << "nothing is lower";
    ASSERT_TRUE(content.counts.has_value());
    EXPECT_EQ(content.counts->values, (std::vector<std::optional<int>>{5, 5, 5}));
    EXPECT_EQ(content.counts->color, 0);
}

TEST(RetentionPlot, OfTooFewStudentsIsASentence)
{
    const World school = world(picture);
    const CohortsAnswer answer = answerOf(school);
    MarkedCohorts marked;
    marked.mark({school.cohort(1)});
    const PlotContent content = retentionPlot(answer, marked, std::nullopt, Numbers());
    EXPECT_TRUE(content.series.empty());
    EXPECT_FALSE(content.emptySentence.isEmpty());
}

TEST(RetentionPlot, BeginsAtZeroWhenMoreThanHalfLeft)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 4
turma a 1 tag=1 inicio=2026-10-26
foto 2026-W44 dia=2026-11-01 1: 1 | 1 ; 2 | 1 ; 3 | 1 ; 4 | 1 ; 5 | 1
foto 2026-W45 dia=2026-11-08 1: 1 | 1
)");
    MarkedCohorts marked;
    marked.mark({school.cohort(1)});
    const PlotContent content = retentionPlot(answerOf(school), marked, std::nullopt, Numbers());
    EXPECT_EQ(content.bottom, 0);
    EXPECT_EQ(lineOf(content, LineStyle::Focus)->values, (Values{1000, 1000, 200}));
}
