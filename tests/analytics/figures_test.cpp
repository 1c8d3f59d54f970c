#include "core/analytics/cohort_weeks.h"
#include "core/analytics/course_weeks.h"
#include "core/analytics/coverage.h"
#include "core/analytics/overview.h"
#include "core/analytics/weekly_series.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>

using namespace farol::analytics;
using namespace farol::domain;
using farol::tests::World;
using farol::tests::world;

namespace {

Week week(const char* key)
{
    return *Week::fromKey(QString::fromLatin1(key));
}

/// A view of a picture's track "a".
template <typename Ask>
auto asked(const World& school, Ask ask, Filter filter = {})
{
    filter.track = school.track(u"a");
    auto view = ask(school.connection(), school.school(), filter);
    EXPECT_TRUE(view.has_value());
    return *view;
}

// domain.md, "Mean with turma A {x: 100, 50}, turma B {x, y: 0, 0}, x in both".
constexpr auto twoTurmas = R"(
trilha a
  curso 1 SQL 1
  curso 2 Excel 1
turma a 1 tag=1
turma a 2 tag=2
foto 2026-W10 1: 7 | 100 50
foto 2026-W10 2: 7 | 100 50 ; 8 | 0 0
)";

} // namespace

TEST(Figures, AStudentOfTwoTurmasCountsOnceInTheWhole)
{
    const CohortWeeks view = asked(world(twoTurmas), cohortWeeks);
    ASSERT_EQ(view.rows.size(), 2U);
    EXPECT_EQ(view.rows[0].figures[0].mean, 750);
    EXPECT_EQ(view.rows[1].figures[0].mean, 375);
    EXPECT_EQ(view.total.figures[0].mean, 375);
    EXPECT_EQ(view.total.figures[0].students, 2);
    EXPECT_EQ(view.total.figures[0].counts.cells, 4);
    EXPECT_EQ(view.total.figures[0].notStarted, 2);
    EXPECT_EQ(view.total.statuses[0].total(), 2);
}

TEST(Figures, TheFilterDecidesWhoIsListedTwice)
{
    const World school = world(twoTurmas);
    Filter onlyFirst;
    onlyFirst.cohorts = {school.cohort(1)};
    const CohortWeeks view = asked(school, cohortWeeks, onlyFirst);
    ASSERT_EQ(view.rows.size(), 1U);
    EXPECT_EQ(view.total.figures[0].mean, 750);
    EXPECT_EQ(view.total.figures[0].students, 1);
}

TEST(Figures, MissingCellsAreNeverZero)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
  curso 2 Excel 1
turma a 1 tag=1
foto 2026-W10 1: 7 | 50 x ; 8 | 0 - ; 9 | ? 10
)");
    const WeekFigure whole = asked(school, cohortWeeks).total.figures[0];
    EXPECT_EQ(whole.mean, 200); // 50, 0 and 10
    EXPECT_EQ(whole.counts.answered, 3);
    EXPECT_EQ(whole.counts.expected(), 5);
    EXPECT_EQ(whole.counts.noAccess, 1);
}

TEST(Figures, AWeekOfWhichNothingWasCollectedHasNoMean)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1 inicio=2026-03-02
foto 2026-W10 1: 7 | 50
foto 2026-W11 1: 7 | -
foto 2026-W12 1: 7 | 60
)");
    const auto figures = asked(school, cohortWeeks).total.figures;
    EXPECT_TRUE(figures[1].photographed);
    EXPECT_FALSE(figures[1].mean);
    EXPECT_FALSE(figures[1].expected);
    EXPECT_FALSE(figures[1].change);
    EXPECT_FALSE(figures[2].change); // the week before has no mean to compare with
}

TEST(Figures, ExpectedIsTheMeanOfThePaceOverTheSameCells)
{
    // After two weeks courses of 1, 3 and 2 weeks are expected at 100, 33,3 and 0.
    const World school = world(R"(
trilha a
  curso 1 SQL 1
  curso 2 Excel 3
  curso 3 BI 2
recesso 2026-W11
turma a 1 tag=1 inicio=2026-03-02
turma a 2 tag=2
foto 2026-W12 dia=2026-03-22 1: 7 | 10 10 10 ; 8 | 10 10 x
foto 2026-W12 2: 9 | 100 100 100
)");
    const CohortWeeks view = asked(school, cohortWeeks);
    EXPECT_EQ(view.rows[0].figures[0].expected, 533); // (100 + 33,3 + 0 + 100 + 33,3) / 5
    EXPECT_FALSE(view.rows[1].figures[0].expected); // no start date
    EXPECT_EQ(view.total.figures[0].expected, 533);
    EXPECT_EQ(view.total.statuses[0].of(Status::Late), 2);
    EXPECT_EQ(view.total.statuses[0].of(Status::Finished), 1);
}

TEST(Figures, StatusFollowsTheTurmaThatStartedLast)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 4
turma a 1 tag=1 inicio=2026-01-05
turma a 2 tag=2 inicio=2026-03-02
turma a 3 tag=3 inicio=2026-06-01
foto 2026-W10 dia=2026-03-08 1: 7 | 25
foto 2026-W10 2: 7 | 25
foto 2026-W10 3: 7 | 25
)");
    const CohortWeeks view = asked(school, cohortWeeks);
    EXPECT_EQ(view.rows[0].statuses[0].of(Status::Late), 1);
    EXPECT_EQ(view.rows[1].statuses[0].of(Status::OnTrack), 1);
    EXPECT_EQ(view.rows[2].statuses[0].of(Status::NoData), 1); // has not begun
    EXPECT_EQ(view.total.statuses[0].of(Status::OnTrack), 1);
    EXPECT_EQ(view.total.statuses[0].total(), 1);
    EXPECT_EQ(view.total.figures[0].expected, 250);
}

TEST(Series, KeepsThePlaceOfAWeekWithoutPhotoAcrossNewYear)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1
turma a 2 tag=2
foto 2026-W52 1: 7 | 10
foto 2027-W01 1: 7 | 30
foto 2027-W01 2: 8 | 90
)");
    const WeeklySeries series = asked(school, weeklySeries);
    EXPECT_EQ(series.weeks, (std::vector{week("2026-W52"), week("2026-W53"), week("2027-W01")}));
    EXPECT_EQ(series.whole[0].mean, 100);
    EXPECT_FALSE(series.whole[1].photographed);
    EXPECT_FALSE(series.whole[1].mean);
    EXPECT_EQ(series.whole[2].mean, 600);
    EXPECT_EQ(series.whole[2].change, 500);
    ASSERT_EQ(series.cohorts.size(), 2U);
    EXPECT_EQ(series.cohorts[0].figures[2].change, 200);
    EXPECT_FALSE(series.cohorts[1].figures[0].photographed);
    EXPECT_FALSE(series.cohorts[1].figures[2].change);
}

TEST(Overview, ComparesTheLastTwoPhotosOfTheFilter)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1 inicio=2026-03-02
turma a 2 tag=2 inicio=2026-03-02
foto 2026-W10 1: 7 | 10
foto 2026-W12 1: 7 | 20 ; 8 | 100
foto 2026-W12 2: 9 | 0
)");
    const auto last = asked(school, overview);
    ASSERT_TRUE(last);
    EXPECT_EQ(last->last.week, week("2026-W12"));
    EXPECT_EQ(last->last.students, 3);
    EXPECT_EQ(last->cohorts, 2);
    EXPECT_EQ(last->last.mean, 400);
    EXPECT_EQ(last->meanChange, 300);
    EXPECT_EQ(last->previousWeek, week("2026-W10"));
    EXPECT_EQ(last->studentsChange, 2);
    EXPECT_EQ(last->cohortsChange, 1);
    EXPECT_EQ(last->statuses.onTrackOrFinished(), 1);
    EXPECT_EQ(last->previousStatuses->total(), 1);
}

TEST(Overview, WithOneWeekThereIsNoChange)
{
    const World school = world(twoTurmas);
    const auto only = asked(school, overview);
    ASSERT_TRUE(only);
    EXPECT_FALSE(only->previousWeek);
    EXPECT_FALSE(only->meanChange);
    EXPECT_FALSE(only->studentsChange);
    Filter later;
    later.from = week("2026-W11");
    EXPECT_FALSE(asked(school, overview, later));
}

TEST(Overview, AnArchivedTurmaKeepsItsHistory)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1 arquivada
turma a 2 tag=1
foto 2026-W10 1: 7 | 40
foto 2026-W11 2: 8 | 60
)");
    Filter old;
    old.cohorts = {school.cohort(1)};
    const auto archived = asked(school, overview, old);
    ASSERT_TRUE(archived);
    EXPECT_EQ(archived->last.week, week("2026-W10"));
    EXPECT_EQ(archived->last.mean, 400);
    EXPECT_EQ(asked(school, cohortWeeks).rows.size(), 2U);
}

TEST(Courses, CountEachStudentOnce)
{
    const CourseWeeks view = asked(world(twoTurmas), courseWeeks);
    ASSERT_EQ(view.rows.size(), 2U);
    EXPECT_EQ(view.rows[0].figures[0].students, 2);
    EXPECT_EQ(view.rows[0].figures[0].mean, 500);
    EXPECT_EQ(view.rows[0].figures[0].counts.finished, 1);
    EXPECT_EQ(view.rows[1].figures[0].mean, 250);
    EXPECT_EQ(view.rows[1].figures[0].notStarted, 1);
}

TEST(Coverage, CountsEachPairOfTheSchoolOnceByItsState)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
  curso 2 Excel 1
trilha b
  curso 2 Excel 1
turma a 1 tag=1
turma b 1 tag=2
foto 2026-W09 a/1: 7 | 10 10
foto 2026-W10 a/1: 7 | 20 0 ; 8 | - ?
foto 2026-W10 b/1: 7 | 0 ; 9 | x
)");
    const auto photo = lastPhoto(school.connection());
    ASSERT_TRUE(photo && *photo);
    EXPECT_EQ((*photo)->week, week("2026-W10"));
    EXPECT_EQ((*photo)->students, 3);
    EXPECT_EQ((*photo)->expected, 4);
    EXPECT_EQ((*photo)->answered, 2);
    EXPECT_EQ((*photo)->noAccess, 1);
    EXPECT_EQ((*photo)->missing, (std::map<Reason, int>{{Reason::NotAsked, 1}, {Reason::Network, 1}}));
    EXPECT_FALSE((*photo)->sealed);
    EXPECT_EQ(*photographedWeeks(school.connection()), (std::vector{week("2026-W09"), week("2026-W10")}));
}

TEST(Coverage, BeforeTheFirstPhotoThereIsNothing)
{
    const World school = world("trilha a\n  curso 1 SQL 1\nturma a 1 tag=1\n");
    const auto photo = lastPhoto(school.connection());
    ASSERT_TRUE(photo);
    EXPECT_FALSE(*photo);
    EXPECT_TRUE(asked(school, weeklySeries).weeks.empty());
    EXPECT_TRUE(asked(school, cohortWeeks).rows.empty());
    EXPECT_TRUE(asked(school, courseWeeks).weeks.empty());
}

TEST(Questions, NeedATrack)
{
    const World school = world(twoTurmas);
    const auto view = cohortWeeks(school.connection(), school.school(), {});
    ASSERT_FALSE(view);
    EXPECT_EQ(view.error().fault, Fault::Invalid);
}
