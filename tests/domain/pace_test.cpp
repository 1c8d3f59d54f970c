#include "core/domain/pace.h"

#include <gtest/gtest.h>

using namespace farol::domain;

namespace {

// Courses of 1, 3 and 2 weeks, in halves.
const std::vector<PlannedCourse> threeCourses{{{{1}, {}}, 2}, {{{2}, {}}, 6}, {{{3}, {}}, 4}};
const std::vector<size_t> all{0, 1, 2};
const QDate start(2026, 3, 2);

std::optional<Tenths> expectedOn(
    QDate photo, const std::vector<size_t>& courses, const std::vector<Week>& recesses = {})
{
    const auto days = studyDays(start, photo, recesses);
    return days ? Pace(threeCourses).expectedMean(courses, *days) : std::nullopt;
}

} // namespace

TEST(Pace, AfterTwoWholeWeeks)
{
    EXPECT_EQ(studyDays(start, QDate(2026, 3, 15), {}), 14);
    const Pace pace(threeCourses);
    EXPECT_EQ(pace.expectedTenths(0, 14), 1000);
    EXPECT_EQ(pace.expectedTenths(1, 14), 333);
    EXPECT_EQ(pace.expectedTenths(2, 14), 0);
    EXPECT_EQ(expectedOn(QDate(2026, 3, 15), all), 444);
}

TEST(Pace, InTheMiddleOfAWeek)
{
    EXPECT_EQ(studyDays(start, QDate(2026, 3, 11), {}), 10);
    EXPECT_EQ(Pace(threeCourses).expectedTenths(1, 10), 143);
    EXPECT_EQ(expectedOn(QDate(2026, 3, 11), all), 381);
}

TEST(Pace, IsFullFromTheLastWeekOn)
{
    EXPECT_EQ(expectedOn(start.addDays(6 * 7 - 1), all), 1000);
    EXPECT_EQ(expectedOn(start.addDays(600), all), 1000);
    EXPECT_EQ(expectedOn(start.addDays(6 * 7 - 2), all), 976);
}

TEST(Pace, RecessStopsTheClock)
{
    EXPECT_EQ(expectedOn(QDate(2026, 3, 22), all, {*Week::fromKey(u"2026-W11")}), 444);
    EXPECT_FALSE(studyDays(start, QDate(2026, 3, 4), std::vector{*Week::fromKey(u"2026-W10")}));
}

TEST(Pace, LeavesOutWhatIsNotInTheStudentsProgress)
{
    EXPECT_EQ(expectedOn(QDate(2026, 3, 15), {0, 1}), 667);
    EXPECT_FALSE(expectedOn(QDate(2026, 3, 15), {}));
}

TEST(Pace, NoStartOrBeforeItIsNoExpectation)
{
    EXPECT_FALSE(studyDays(std::nullopt, QDate(2026, 3, 15), {}));
    EXPECT_FALSE(studyDays(start, QDate(2026, 3, 1), {}));
    EXPECT_EQ(studyDays(start, start, {}), 1);
}
