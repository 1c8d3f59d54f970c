#include "core/analytics/age_ribbon.h"
#include "core/analytics/cohort_ages.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>

using namespace farol::analytics;
using namespace farol::domain;
using farol::tests::World;
using farol::tests::world;

namespace {

CohortAges agesOf(const World& school, Filter filter = {})
{
    filter.track = school.track(u"a");
    auto ages = cohortAges(school.connection(), school.school(), filter);
    EXPECT_TRUE(ages.has_value());
    return *ages;
}

/// "0:10 2:30" of turma with this number: age and mean in tenths.
std::string linesOf(const CohortAges& ages, int number)
{
    std::string text;
    for (const CohortLife& life : ages.cohorts) {
        for (const AgeFigure& each : life.ages) {
            if (life.number == number)
                text += (text.empty() ? "" : " ") + std::to_string(each.age) + ":"
                    + (each.figure.mean ? std::to_string(*each.figure.mean) : "none");
        }
    }
    return text;
}

} // namespace

TEST(CohortAges, CountsStudyWeeksFromTheStartToThePhoto)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 2
turma a 1 tag=1 inicio=2026-03-02
turma a 2 tag=2 inicio=2026-03-04
foto 2026-W10 dia=2026-03-04 1: 7 | 10
foto 2026-W11 dia=2026-03-15 1: 7 | 20
foto 2026-W12 dia=2026-03-17 1: 7 | 30
foto 2026-W12 dia=2026-03-17 2: 8 | 30
foto 2026-W13 dia=2026-03-24 1: 7 | 40
foto 2026-W13 dia=2026-03-24 2: 8 | 40
)");
    // Days 3, 14, 16 and 23: whatever the day of the photo, each week of the calendar is one of study.
    EXPECT_EQ(linesOf(agesOf(school), 1), "1:100 2:200 3:300 4:400");
    EXPECT_EQ(linesOf(agesOf(school), 2), "2:300 3:400"); // days 14 and 21
}

TEST(CohortAges, OfTwoPhotosOfOneStudyWeekTheLastStands)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 2
turma a 1 tag=1 inicio=2026-03-05
foto 2026-W10 dia=2026-03-08 1: 7 | 10
foto 2026-W11 dia=2026-03-10 1: 7 | 20
)");
    EXPECT_EQ(linesOf(agesOf(school), 1), "1:200"); // days 4 and 6
}

TEST(CohortAges, ARecessStopsTheClockAndItsLastPhotoStands)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 2
recesso 2026-W11
turma a 1 tag=1 inicio=2026-03-02
foto 2026-W10 dia=2026-03-08 1: 7 | 10
foto 2026-W11 dia=2026-03-15 1: 7 | 20
foto 2026-W12 dia=2026-03-22 1: 7 | 30
)");
    EXPECT_EQ(linesOf(agesOf(school), 1), "1:200 2:300");
}

TEST(CohortAges, ATurmaWithoutAStartOrBeforeItHasNoAge)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 2
turma a 1 tag=1
turma a 2 tag=2 inicio=2026-03-16
foto 2026-W10 1: 7 | 10
foto 2026-W10 2: 8 | 20
)");
    const CohortAges ages = agesOf(school);
    ASSERT_EQ(ages.cohorts.size(), 2U);
    EXPECT_TRUE(ages.cohorts[0].ages.empty());
    EXPECT_TRUE(ages.cohorts[1].ages.empty());
    EXPECT_EQ(ages.cohorts[0].weeks[0].mean, 100); // its calendar weeks stay
    EXPECT_EQ(ages.expected, std::vector<Tenths>{0});
}

TEST(CohortAges, TheFilterOfTurmasAndItsFirstWeekDoNotCountTheLastWeekAndCoursesDo)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
  curso 2 Excel 1
turma a 1 tag=1 inicio=2026-03-02 tutor=Ana
turma a 2 tag=2 inicio=2026-03-02
foto 2026-W10 dia=2026-03-08 1: 7 | 10 90 ; 8 | - 70
foto 2026-W10 dia=2026-03-08 2: 9 | x 50
foto 2026-W11 dia=2026-03-15 1: 7 | 20 90
foto 2026-W12 dia=2026-03-22 1: 7 | 30 90
)");
    Filter filter;
    filter.cohorts = {school.cohort(1)};
    filter.from = Week::fromKey(u"2026-W11");
    filter.to = Week::fromKey(u"2026-W11");
    filter.courses = {CourseId{1}};
    const CohortAges ages = agesOf(school, filter);
    EXPECT_EQ(linesOf(ages, 1), "1:100 2:200"); // what is not collected is in no mean
    EXPECT_EQ(linesOf(ages, 2), "1:none");
    const WeekFigure first = ages.cohorts[0].ages[0].figure;
    EXPECT_EQ(first.students, 2);
    EXPECT_EQ(first.counts.answered, 1);
    EXPECT_EQ(first.counts.expected(), 2);
    EXPECT_EQ(ages.expected, (std::vector<Tenths>{0, 1000, 1000})); // of the first course alone
}

TEST(CohortAges, ExpectedByAgeIsThePaceOfTheTrilha)
{
    // domain.md: courses of 1, 3 and 2 weeks, k = 2 → 44.4.
    const World school = world(R"(
trilha a
  curso 1 SQL 1
  curso 2 Excel 3
  curso 3 BI 2
turma a 1 tag=1 inicio=2026-03-02
foto 2026-W15 dia=2026-04-12 1: 7 | 10 10 10
)");
    EXPECT_EQ(agesOf(school).expected, (std::vector<Tenths>{0, 333, 444, 556, 667, 833, 1000}));
}

TEST(AgeRibbon, PercentilesInterpolateAsExcelDoes)
{
    const auto point = ribbonPoint({400, 100, 300, 200});
    ASSERT_TRUE(point.has_value());
    EXPECT_EQ(point->low, 130);
    EXPECT_EQ(point->median, 250);
    EXPECT_EQ(point->high, 370);
    EXPECT_EQ(point->cohorts, 4);
    EXPECT_EQ(point->positionOf(250), 500);
    EXPECT_EQ(point->positionOf(130), 0);
    EXPECT_EQ(point->positionOf(394), 1100);
}

TEST(AgeRibbon, TwoTurmasAreTooFewAndEqualOnesHaveNoPosition)
{
    EXPECT_FALSE(ribbonPoint({100, 200}).has_value());
    const auto flat = ribbonPoint({100, 100, 100});
    ASSERT_TRUE(flat.has_value());
    EXPECT_EQ(flat->low, 100);
    EXPECT_FALSE(flat->positionOf(100).has_value());
}

TEST(AgeRibbon, OnlyEarlierTurmasObservedAtAnAgeMakeIt)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 9
turma a 1 tag=1 inicio=2026-03-02
turma a 2 tag=2 inicio=2026-03-02
turma a 3 tag=3 inicio=2026-03-09 arquivada
turma a 4 tag=4 inicio=2026-03-09
turma a 5 tag=5
foto 2026-W11 dia=2026-03-15 1: 1 | 10
foto 2026-W11 dia=2026-03-15 2: 2 | 20
foto 2026-W11 dia=2026-03-15 3: 3 | 30
foto 2026-W11 dia=2026-03-15 4: 4 | 90
foto 2026-W11 dia=2026-03-15 5: 5 | 90
foto 2026-W12 dia=2026-03-22 1: 1 | 20
foto 2026-W12 dia=2026-03-22 2: 2 | 30
foto 2026-W12 dia=2026-03-22 3: 3 | 40
)");
    const CohortAges ages = agesOf(school);
    const auto earlier = earlierThan(ages, QDate(2026, 3, 16));
    ASSERT_EQ(earlier.size(), 4U); // not the one without a start
    EXPECT_EQ(meansAt(earlier, 2), (std::vector<Tenths>{100, 200, 400}));
    const Ribbon ribbon = ribbonOf(earlier);
    ASSERT_EQ(ribbon.size(), 4U); // ages 0 to 3
    EXPECT_FALSE(ribbon[0].has_value());
    EXPECT_FALSE(ribbon[1].has_value()); // two observed after one week
    ASSERT_TRUE(ribbon[2].has_value());
    EXPECT_EQ(ribbon[2]->median, 200);
    EXPECT_FALSE(ribbon[3].has_value());
    EXPECT_EQ(earlierThan(ages, QDate(2026, 3, 9)).size(), 2U); // the same day is not earlier
}
