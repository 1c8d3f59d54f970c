#include "core/intake/week_years.h"

#include <gtest/gtest.h>

using namespace farol::domain;
using namespace farol::intake;

namespace {

std::string weeks(const std::set<int>& numbers, std::optional<int> first, const std::map<int, int>& years = {})
{
    std::string text;
    for (const auto& [number, week] : weeksOf(numbers, first, years))
        text += week.key().toStdString() + ' ';
    return text;
}

} // namespace

TEST(WeekYears, StayInOneYearWhereNothingSaysOtherwise)
{
    EXPECT_EQ(weeks({10, 11, 12}, 2024), "2024-W10 2024-W11 2024-W12 ");
    EXPECT_EQ(weeks({1}, 2024), "2024-W01 ");
    EXPECT_EQ(weeks({}, 2024), "");
    EXPECT_EQ(weeks({10, 12}, std::nullopt), "");
}

TEST(WeekYears, GoOverNewYearAfterTheLongestGap)
{
    EXPECT_EQ(weeks({50, 51, 52, 1, 2, 10}, 2024), "2025-W01 2025-W02 2025-W10 2024-W50 2024-W51 2024-W52 ");
    EXPECT_EQ(firstNumber({50, 51, 52, 1, 2, 10}), 50);
    EXPECT_EQ(firstNumber({10, 11}), 10);
    EXPECT_EQ(firstNumber({}), 0);
}

TEST(WeekYears, HaveAWeek53OnlyInYearsThatDo)
{
    EXPECT_EQ(weeks({52, 53, 1}, 2026), "2027-W01 2026-W52 2026-W53 ");
    EXPECT_EQ(weeks({52, 53}, 2025), "2025-W52 ");
}

TEST(WeekYears, FollowWhatWasSaidOfOneNumber)
{
    EXPECT_EQ(weeks({10, 40}, 2024, {{10, 2025}}), "2025-W10 2024-W40 ");
    EXPECT_EQ(weeks({10}, std::nullopt, {{10, 2025}}), "2025-W10 ");
}
