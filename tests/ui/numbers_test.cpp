#include "ui/numbers.h"

#include <gtest/gtest.h>
#include <string>

using namespace farol;
using namespace farol::ui;

namespace {

const Numbers portuguese{QLocale(QLocale::Portuguese, QLocale::Brazil)};
const Numbers english{QLocale(QLocale::English, QLocale::UnitedStates)};

std::string text(const QString& written)
{
    return written.toStdString();
}

} // namespace

TEST(Numbers, HaveOneDecimalInTheLanguageOfTheWindow)
{
    EXPECT_EQ(text(portuguese.share(417)), "41,7");
    EXPECT_EQ(text(portuguese.share(1000)), "100,0");
    EXPECT_EQ(text(english.share(417)), "41.7");
    EXPECT_EQ(text(portuguese.percent(417)), "41,7\u00a0%");
}

TEST(Numbers, DifferencesCarryTheirSignWithATrueMinus)
{
    EXPECT_EQ(text(portuguese.difference(32)), "+3,2");
    EXPECT_EQ(text(portuguese.difference(-5)), "\u22120,5");
    EXPECT_EQ(text(portuguese.difference(0)), "0,0");
    EXPECT_EQ(text(portuguese.points(-1000)), "\u2212100,0\u00a0p.p.");
    EXPECT_EQ(text(portuguese.change(-5)), "\u22125");
    EXPECT_EQ(text(portuguese.change(4)), "+4");
    EXPECT_EQ(text(portuguese.change(0)), "0");
}

TEST(Numbers, MissingIsNeverZero)
{
    EXPECT_EQ(text(portuguese.share(std::nullopt)), "—");
    EXPECT_EQ(text(portuguese.percent(std::nullopt)), "—");
    EXPECT_EQ(text(portuguese.difference(std::nullopt)), "—");
    EXPECT_EQ(text(portuguese.points(std::nullopt)), "—");
    EXPECT_EQ(text(portuguese.wholePercent(0, 0)), "—");
    EXPECT_EQ(text(portuguese.daysAgo(std::nullopt, QDate(2026, 11, 22))), "—");
    EXPECT_EQ(text(portuguese.duration(-1)), "—");
}

TEST(Numbers, ThePlanOfAWeekIsADayAndAnHour)
{
    EXPECT_EQ(text(portuguese.weekly(7, QTime(20, 0))), "domingo at 20:00");
    EXPECT_EQ(text(portuguese.weekdayName(1)), "segunda-feira");
    EXPECT_EQ(text(portuguese.time(QTime(7, 5))), "07:05");
    EXPECT_EQ(text(portuguese.time(QTime())), "—");
    EXPECT_EQ(text(portuguese.dayAndTime(QDateTime())), "—");
    EXPECT_EQ(text(english.dayAndTime(QDateTime(QDate(2026, 11, 22), QTime(20, 36)))), "Nov 22 20:36");
}

TEST(Numbers, CountsAreGrouped)
{
    EXPECT_EQ(text(portuguese.count(1240)), "1.240");
    EXPECT_EQ(text(english.count(1240)), "1,240");
    EXPECT_EQ(text(portuguese.coverage(4301, 4328)), "4.301 of 4.328 collected");
    EXPECT_EQ(text(portuguese.wholePercent(181, 312)), "58\u00a0%");
}

TEST(Numbers, SayHowLongAgo)
{
    const QDate today(2026, 11, 22);
    EXPECT_EQ(text(english.daysAgo(today, today)), "today");
    EXPECT_EQ(text(english.daysAgo(today.addDays(-1), today)), "yesterday");
    EXPECT_EQ(text(english.daysAgo(today.addDays(-27), today)), "27 days ago");
    EXPECT_EQ(text(english.daysAgo(today.addDays(-28), today)), "4 wk. ago");
    EXPECT_EQ(text(english.daysAgo(today.addDays(1), today)), "today"); // a clock that is behind the platform's
}

TEST(Numbers, RoundTimeLeftToMinutes)
{
    EXPECT_EQ(text(english.duration(20)), "less than 1 min");
    EXPECT_EQ(text(english.duration(780)), "~13 min");
    EXPECT_EQ(text(english.duration(4790)), "~1 h 20 min");
}

TEST(Numbers, NameAWeekByItsDays)
{
    const auto week = *domain::Week::fromKey(u"2026-W47");
    EXPECT_EQ(text(english.shortWeek(week)), "W47");
    EXPECT_EQ(text(english.week(week)), "Week 47 (Nov 16 to Nov 22, 2026)");
    EXPECT_EQ(text(english.weeks(week - 9, week)), "38 to 47 of 2026");
    EXPECT_EQ(text(english.weeks(week, week)), "47 of 2026");
}

TEST(Numbers, AWeekOverNewYearNamesBothYears)
{
    const auto week = *domain::Week::fromKey(u"2026-W53");
    EXPECT_EQ(text(english.week(week)), "Week 53 (Dec 28, 2026 to Jan 3, 2027)");
    EXPECT_EQ(text(english.weeks(week, week + 1)), "53 of 2026 to 1 of 2027");
}
