#include "core/domain/week.h"

#include <gtest/gtest.h>

using farol::domain::Week;

namespace {

std::string keyOf(int year, int month, int day)
{
    return Week::ofDate(QDate(year, month, day)).key().toStdString();
}

std::string keyAt(const char* instant)
{
    const QDateTime utc = QDateTime::fromString(QString::fromLatin1(instant), Qt::ISODate);
    return Week::ofInstant(utc, farol::domain::defaultZone()).key().toStdString();
}

} // namespace

TEST(Week, IsoYearIsNotTheCalendarYearAroundNewYear)
{
    EXPECT_EQ(keyOf(2024, 12, 29), "2024-W52");
    EXPECT_EQ(keyOf(2024, 12, 30), "2025-W01");
    EXPECT_EQ(keyOf(2021, 1, 3), "2020-W53");
    EXPECT_EQ(keyOf(2026, 12, 31), "2026-W53");
    EXPECT_EQ(keyOf(2027, 1, 3), "2026-W53");
    EXPECT_EQ(keyOf(2027, 1, 4), "2027-W01");
}

TEST(Week, BelongsToTheSchoolsLocalDate)
{
    EXPECT_EQ(keyAt("2026-11-16T02:59:00Z"), "2026-W46");
    EXPECT_EQ(keyAt("2026-11-16T03:00:00Z"), "2026-W47");
}

TEST(Week, ComparesAndCountsAcrossTheYear)
{
    const Week last = *Week::fromKey(u"2026-W53");
    const Week first = *Week::fromKey(u"2027-W01");
    EXPECT_LT(last, first);
    EXPECT_EQ(first - last, 1);
    EXPECT_EQ(last + 1, first);
    EXPECT_EQ(first.number(), 1);
    EXPECT_EQ(first.year(), 2027);
}

TEST(Week, KeyRoundTripsForAWholeCycleOfTheCalendar)
{
    for (Week week = *Week::fromKey(u"2000-W01"); week < *Week::fromKey(u"2400-W01"); week = week + 1) {
        ASSERT_EQ(Week::fromKey(week.key()), week) << week.key().toStdString();
        ASSERT_EQ(week.monday().dayOfWeek(), 1);
    }
}

TEST(Week, RefusesWeeksThatDoNotExist)
{
    for (const char16_t* text :
        {u"2026-W54", u"2025-W53", u"2026-W00", u"2026W47", u"2026-47", u"", u"2026-W4x", u"２026-W4"})
        EXPECT_FALSE(Week::fromKey(text)) << QString::fromUtf16(text).toStdString();
}

TEST(Week, EndsAtMondayMidnightSchoolTime)
{
    EXPECT_EQ(
        Week::fromKey(u"2026-W46")->end(farol::domain::defaultZone()).toString(Qt::ISODate), u"2026-11-16T03:00:00Z");
}
