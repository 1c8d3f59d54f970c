#include "core/analytics/cohort_stays.h"
#include "core/analytics/retention.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>

using namespace farol::analytics;
using namespace farol::domain;
using farol::tests::World;
using farol::tests::world;

namespace {

std::vector<Stay> staysOf(const World& school, int number)
{
    Filter filter;
    filter.track = school.track(u"a");
    const auto all = cohortAges(school.connection(), school.school(), filter).and_then([&](const CohortAges& ages) {
        return cohortStays(school.connection(), school.school(), filter, ages);
    });
    EXPECT_TRUE(all.has_value());
    for (const CohortStays& own : *all) {
        if (own.cohort == school.cohort(number))
            return own.stays;
    }
    return {};
}

} // namespace

namespace farol::analytics {

void PrintTo(const Stay& stay, std::ostream* out)
{
    *out << "(" << stay.entry << " to " << stay.weeks << (stay.left ? ", left)" : ")");
}

} // namespace farol::analytics

TEST(Retention, IsTheKaplanMeierOfTheDomain)
{
    const std::vector<Stay> stays{
        {0, 2, true}, {0, 3, true}, {0, 3, false}, {0, 5, true}, {0, 6, false}, {0, 6, false}};
    const RetentionCurve curve = retentionOf(stays, 1);
    EXPECT_EQ(curve.from, 0);
    EXPECT_EQ(curve.last(), 6);
    EXPECT_NEAR(*curve.at(1), 1.0, 1e-9);
    EXPECT_NEAR(*curve.at(2), 0.8333, 5e-5);
    EXPECT_NEAR(*curve.at(3), 0.6667, 5e-5);
    EXPECT_NEAR(*curve.at(4), 0.6667, 5e-5);
    EXPECT_NEAR(*curve.at(5), 0.4444, 5e-5);
    EXPECT_NEAR(*curve.at(6), 0.4444, 5e-5);
    EXPECT_EQ(curve.observed, (std::vector<int>{6, 6, 6, 5, 3, 3, 2}));
    EXPECT_EQ(curve.tenthsAt(2), 833);
    EXPECT_FALSE(curve.at(7).has_value());
}

TEST(Retention, EndsWhereFewerThanFiveRemain)
{
    const std::vector<Stay> stays{
        {0, 2, true}, {0, 3, true}, {0, 3, false}, {0, 5, true}, {0, 6, false}, {0, 6, false}};
    const RetentionCurve curve = retentionOf(stays);
    EXPECT_EQ(curve.last(), 3); // three could leave in week 4
    EXPECT_EQ(curve.tenthsAt(curve.last()), 667);
}

TEST(Retention, FourStudentsSayNothing)
{
    EXPECT_TRUE(retentionOf(std::vector<Stay>(4, {0, 9, false})).isEmpty());
    EXPECT_TRUE(retentionOf(std::vector<Stay>(9, {3, 3, false})).isEmpty()); // seen once
    EXPECT_TRUE(retentionOf(std::vector<Stay>()).isEmpty());
    EXPECT_FALSE(retentionOf(std::vector<Stay>(5, {0, 1, false})).isEmpty());
}

TEST(Retention, BeginsWhereEnoughAreSeenAndLateEntriesCountFromThen)
{
    // The school's first photo is of week 20; one more student comes in week 22.
    std::vector<Stay> stays(5, {20, 24, false});
    stays.push_back({20, 23, true});
    stays.push_back({22, 24, false});
    const RetentionCurve curve = retentionOf(stays);
    EXPECT_EQ(curve.from, 20);
    EXPECT_EQ(curve.observed, (std::vector<int>{6, 6, 6, 7, 6}));
    EXPECT_NEAR(*curve.at(22), 1.0, 1e-9);
    EXPECT_NEAR(*curve.at(23), 6.0 / 7.0, 1e-9);
}

TEST(CohortStays, MissingFromALaterListIsLeavingInThatWeek)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 9
turma a 1 tag=1 inicio=2026-03-02
foto 2026-W10 dia=2026-03-08 1: 1 | 1 ; 2 | 1 ; 3 | 1
foto 2026-W11 dia=2026-03-15 1: 1 | 1 ; 3 | 1 ; 4 | 1
foto 2026-W12 dia=2026-03-22 1: 1 | 1 ; 2 | 1
)");
    // 2 was away and came back: never left; 3 is missing from the last list; 4 entered in week 2.
    EXPECT_EQ(staysOf(school, 1), (std::vector<Stay>{{0, 3, false}, {0, 3, false}, {0, 3, true}, {2, 3, true}}));
}

TEST(CohortStays, AFailedListIsNoDepartureAndNoObservation)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 9
turma a 1 tag=1 inicio=2026-03-02
foto 2026-W10 dia=2026-03-08 1: 1 | 1 ; 2 | 1
falhou 2026-W11 1: 1 | 1
foto 2026-W12 dia=2026-03-22 1: 1 | 1
falhou 2026-W13 1: 1 | 1
)");
    // 2 is a copy in W11 and gone in W12; what W13 copies was last seen in W12.
    EXPECT_EQ(staysOf(school, 1), (std::vector<Stay>{{0, 3, false}, {0, 3, true}}));
}

TEST(CohortStays, AWeekWithoutTheTurmaOrWithAnEmptyListIsNoDeparture)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 9
turma a 1 tag=1 inicio=2026-03-02
turma a 2 tag=2 inicio=2026-03-02
foto 2026-W10 dia=2026-03-08 1: 1 | 1 ; 2 | 1
foto 2026-W10 dia=2026-03-08 2: 9 | 1
foto 2026-W11 dia=2026-03-15 2: 9 | 1
)");
    EXPECT_EQ(staysOf(school, 1), (std::vector<Stay>{{0, 1, false}, {0, 1, false}}));
}

TEST(CohortStays, AMoveEndsTheObservationAndIsNotLeaving)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 9
turma a 1 tag=1 inicio=2026-03-02
turma a 2 tag=2 inicio=2026-03-09
foto 2026-W10 dia=2026-03-08 1: 1 | 1 ; 2 | 1 ; 3 | 1
foto 2026-W10 dia=2026-03-08 2: 9 | 1
foto 2026-W11 dia=2026-03-15 1: 1 | 1 ; 2 | 1
foto 2026-W11 dia=2026-03-15 2: 9 | 1 ; 3 | 1
foto 2026-W12 dia=2026-03-22 1: 1 | 1
foto 2026-W12 dia=2026-03-22 2: 9 | 1 ; 3 | 1
)");
    // 3 moved, last seen in week 1; 2 left in week 3.
    EXPECT_EQ(staysOf(school, 1), (std::vector<Stay>{{0, 3, false}, {0, 3, true}, {0, 1, false}}));
    EXPECT_EQ(staysOf(school, 2), (std::vector<Stay>{{1, 2, false}, {0, 2, false}}));
}

TEST(CohortStays, ATurmaWithoutAStartHasNone)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 9
turma a 1 tag=1
foto 2026-W10 1: 1 | 1
foto 2026-W11 1: 2 | 1
)");
    EXPECT_TRUE(staysOf(school, 1).empty());
}

TEST(CohortStays, WhoLeavesBeforeTheStartOrInARecessIsPlacedByTheClock)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 9
recesso 2026-W12
turma a 1 tag=1 inicio=2026-03-09
foto 2026-W10 dia=2026-03-08 1: 1 | 1 ; 2 | 1
foto 2026-W11 dia=2026-03-15 1: 1 | 1 ; 3 | 1 ; 4 | 1
foto 2026-W12 dia=2026-03-22 1: 1 | 1 ; 4 | 1
foto 2026-W13 dia=2026-03-29 1: 1 | 1 ; 4 | 1
)");
    // 2 is missing from the first list after the start; 3 came in week 1 and is missing while the clock stands at 1.
    EXPECT_EQ(staysOf(school, 1), (std::vector<Stay>{{0, 2, false}, {0, 1, true}, {1, 2, true}, {1, 2, false}}));
}
