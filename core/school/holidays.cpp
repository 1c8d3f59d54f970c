#include "holidays.h"

#include <algorithm>

namespace farol::school {

using enum HolidayKind;

namespace {

constexpr int blackAwarenessSince = 2024; // Lei 14.759/2023

std::vector<Holiday> ofCalendarYear(int year)
{
    const QDate easter = easterOf(year);
    std::vector<Holiday> days{{NewYear, QDate(year, 1, 1)}, {Carnival, easter.addDays(-48)},
        {Carnival, easter.addDays(-47)}, {GoodFriday, easter.addDays(-2)}, {Tiradentes, QDate(year, 4, 21)},
        {Labour, QDate(year, 5, 1)}, {CorpusChristi, easter.addDays(60)}, {Independence, QDate(year, 9, 7)},
        {Aparecida, QDate(year, 10, 12)}, {AllSouls, QDate(year, 11, 2)}, {Republic, QDate(year, 11, 15)},
        {Christmas, QDate(year, 12, 25)}};
    if (year >= blackAwarenessSince)
        days.push_back({BlackAwareness, QDate(year, 11, 20)});
    return days;
}

} // namespace

QDate easterOf(int year)
{
    // The anonymous Gregorian computus (Meeus, Jones, Butcher).
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return {year, f / 31, f % 31 + 1};
}

std::vector<Holiday> holidaysOf(int isoYear)
{
    std::vector<Holiday> days;
    for (int year = isoYear - 1; year <= isoYear + 1; ++year) {
        for (const Holiday& holiday : ofCalendarYear(year)) {
            if (domain::Week::ofDate(holiday.day).year() == isoYear)
                days.push_back(holiday);
        }
    }
    std::sort(days.begin(), days.end(), [](const Holiday& left, const Holiday& right) { return left.day < right.day; });
    return days;
}

std::vector<domain::Week> weeksOf(int isoYear)
{
    std::vector<domain::Week> weeks;
    // 4 January is always in the first week.
    for (auto week = domain::Week::ofDate(QDate(isoYear, 1, 4)); week.year() == isoYear; week = week + 1)
        weeks.push_back(week);
    return weeks;
}

} // namespace farol::school
