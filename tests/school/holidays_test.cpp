#include "core/school/holidays.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace farol;
using namespace farol::school;
using domain::Week;

namespace {

std::vector<QDate> daysOf(HolidayKind kind, int year)
{
    std::vector<QDate> days;
    for (const Holiday& holiday : holidaysOf(year)) {
        if (holiday.kind == kind)
            days.push_back(holiday.day);
    }
    return days;
}

} // namespace

TEST(Easter, FallsWhereTheChurchSays)
{
    EXPECT_EQ(easterOf(2024), QDate(2024, 3, 31));
    EXPECT_EQ(easterOf(2025), QDate(2025, 4, 20));
    EXPECT_EQ(easterOf(2026), QDate(2026, 4, 5));
    EXPECT_EQ(easterOf(2027), QDate(2027, 3, 28));
    EXPECT_EQ(easterOf(1818), QDate(1818, 3, 22)); // the earliest it can be
    EXPECT_EQ(easterOf(2038), QDate(2038, 4, 25)); // the latest
    EXPECT_EQ(easterOf(1954), QDate(1954, 4, 18)); // an exception of the usual rule
}

TEST(Easter, IsAlwaysASunday)
{
    for (int year = 2000; year < 2200; ++year)
        EXPECT_EQ(easterOf(year).dayOfWeek(), 7) << year;
}

TEST(Holidays, FollowEaster)
{
    EXPECT_THAT(daysOf(HolidayKind::Carnival, 2026), testing::ElementsAre(QDate(2026, 2, 16), QDate(2026, 2, 17)));
    EXPECT_THAT(daysOf(HolidayKind::GoodFriday, 2026), testing::ElementsAre(QDate(2026, 4, 3)));
    EXPECT_THAT(daysOf(HolidayKind::CorpusChristi, 2026), testing::ElementsAre(QDate(2026, 6, 4)));
    EXPECT_THAT(daysOf(HolidayKind::Carnival, 2027), testing::ElementsAre(QDate(2027, 2, 8), QDate(2027, 2, 9)));
}

TEST(Holidays, BelongToTheYearOfTheirWeek)
{
    // 1 January 2027 is a Friday of 2026-W53, so 2026 has two New Years; 2023 has none, as it begins with a Sunday.
    EXPECT_THAT(daysOf(HolidayKind::NewYear, 2026), testing::ElementsAre(QDate(2026, 1, 1), QDate(2027, 1, 1)));
    EXPECT_THAT(daysOf(HolidayKind::NewYear, 2025), testing::ElementsAre(QDate(2025, 1, 1)));
    EXPECT_TRUE(daysOf(HolidayKind::NewYear, 2023).empty());
}

TEST(Holidays, StandInTheirOrderAndConsciênciaNegraSinceItIsNational)
{
    const std::vector<Holiday> days = holidaysOf(2026);
    EXPECT_TRUE(std::is_sorted(
        days.begin(), days.end(), [](const Holiday& left, const Holiday& right) { return left.day < right.day; }));
    EXPECT_EQ(days.size(), 14u);
    EXPECT_THAT(daysOf(HolidayKind::BlackAwareness, 2024), testing::ElementsAre(QDate(2024, 11, 20)));
    EXPECT_TRUE(daysOf(HolidayKind::BlackAwareness, 2023).empty());
}

TEST(WeeksOfAYear, AreFiftyTwoOrFiftyThree)
{
    EXPECT_EQ(weeksOf(2025).size(), 52u);
    EXPECT_EQ(weeksOf(2026).size(), 53u);
    EXPECT_EQ(weeksOf(2026).front(), *Week::fromKey(u"2026-W01"));
    EXPECT_EQ(weeksOf(2026).back(), *Week::fromKey(u"2026-W53"));
}
