#include "tests/ui/screen.h"
#include "ui/numbers.h"

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using domain::Week;

namespace {

/// One value as both languages write it.
struct Written {
    QString portuguese;
    QString english;
};

bool operator==(const Written& one, const Written& other)
{
    return one.portuguese == other.portuguese && one.english == other.english;
}

void PrintTo(const Written& written, std::ostream* out)
{
    *out << written.portuguese.toStdString() << " / " << written.english.toStdString();
}

/// Asks both languages; the Portuguese one with the translation that ships.
template <typename Ask>
Written both(Ask ask)
{
    const QString english = ask(Numbers(QLocale(QLocale::English, QLocale::UnitedStates)));
    const tests::InPortuguese portuguese;
    return {ask(Numbers(QLocale(QLocale::Portuguese, QLocale::Brazil))), english};
}

Written text(const char16_t* portuguese, const char16_t* english)
{
    return {QString::fromUtf16(portuguese), QString::fromUtf16(english)};
}

Week week(const char16_t* key)
{
    return *Week::fromKey(key);
}

} // namespace

TEST(NumbersTable, Percentages)
{
    const std::pair<std::optional<domain::Tenths>, Written> table[] = {
        {0, text(u"0,0\u00a0%", u"0.0\u00a0%")},
        {1, text(u"0,1\u00a0%", u"0.1\u00a0%")},
        {999, text(u"99,9\u00a0%", u"99.9\u00a0%")},
        {1000, text(u"100,0\u00a0%", u"100.0\u00a0%")},
        {-417, text(u"\u221241,7\u00a0%", u"\u221241.7\u00a0%")},
        {std::nullopt, text(u"—", u"—")},
    };
    for (const auto& [value, written] : table)
        EXPECT_EQ(both([value = value](const Numbers& numbers) { return numbers.percent(value); }), written);
}

TEST(NumbersTable, Differences)
{
    const std::pair<std::optional<domain::Tenths>, Written> table[] = {
        {32, text(u"+3,2\u00a0p.p.", u"+3.2\u00a0p.p.")},
        {-1, text(u"\u22120,1\u00a0p.p.", u"\u22120.1\u00a0p.p.")},
        {0, text(u"0,0\u00a0p.p.", u"0.0\u00a0p.p.")}, // no sign, and never "−0,0"
        {-1000, text(u"\u2212100,0\u00a0p.p.", u"\u2212100.0\u00a0p.p.")},
        {std::nullopt, text(u"—", u"—")},
    };
    for (const auto& [value, written] : table)
        EXPECT_EQ(both([value = value](const Numbers& numbers) { return numbers.points(value); }), written);
}

TEST(NumbersTable, CountsAndTheirChanges)
{
    const std::tuple<qint64, Written, Written> table[] = {
        {0, text(u"0", u"0"), text(u"0", u"0")},
        {999, text(u"999", u"999"), text(u"+999", u"+999")},
        {1000, text(u"1.000", u"1,000"), text(u"+1.000", u"+1,000")},
        {1234567, text(u"1.234.567", u"1,234,567"), text(u"+1.234.567", u"+1,234,567")},
        {-1240, text(u"\u22121.240", u"\u22121,240"), text(u"\u22121.240", u"\u22121,240")},
    };
    for (const auto& [value, count, change] : table) {
        EXPECT_EQ(both([value = value](const Numbers& numbers) { return numbers.count(value); }), count);
        EXPECT_EQ(both([value = value](const Numbers& numbers) { return numbers.change(value); }), change);
    }
}

TEST(NumbersTable, WholePercentagesAreRoundedToTheNearest)
{
    const Numbers numbers{QLocale(QLocale::Portuguese, QLocale::Brazil)};
    const std::tuple<qint64, qint64, const char16_t*> table[] = {
        {0, 3, u"0\u00a0%"},
        {1, 3, u"33\u00a0%"},
        {2, 3, u"67\u00a0%"},
        {1, 200, u"1\u00a0%"}, // half goes up
        {312, 312, u"100\u00a0%"},
        {0, 0, u"—"},
    };
    for (const auto& [part, whole, written] : table)
        EXPECT_EQ(numbers.wholePercent(part, whole), QString::fromUtf16(written)) << part << " of " << whole;
}

TEST(NumbersTable, Coverage)
{
    EXPECT_EQ(both([](const Numbers& numbers) { return numbers.coverage(4301, 4328); }),
        text(u"4.301 de 4.328 coletados", u"4,301 of 4,328 collected"));
}

TEST(NumbersTable, Weeks)
{
    const std::tuple<Week, Written, Written> table[] = {
        {week(u"2026-W47"), text(u"S47", u"W47"),
            text(u"Semana 47 (16/11 a 22/11/2026)", u"Week 47 (Nov 16 to Nov 22, 2026)")},
        {week(u"2026-W02"), text(u"S02", u"W02"),
            text(u"Semana 2 (05/01 a 11/01/2026)", u"Week 2 (Jan 5 to Jan 11, 2026)")},
        // Week 1 of 2026 begins in 2025, and week 53 ends in 2027: both years are said.
        {week(u"2026-W01"), text(u"S01", u"W01"),
            text(u"Semana 1 (29/12/2025 a 04/01/2026)", u"Week 1 (Dec 29, 2025 to Jan 4, 2026)")},
        {week(u"2026-W53"), text(u"S53", u"W53"),
            text(u"Semana 53 (28/12/2026 a 03/01/2027)", u"Week 53 (Dec 28, 2026 to Jan 3, 2027)")},
    };
    for (const auto& [each, brief, whole] : table) {
        EXPECT_EQ(both([each = each](const Numbers& numbers) { return numbers.shortWeek(each); }), brief);
        EXPECT_EQ(both([each = each](const Numbers& numbers) { return numbers.week(each); }), whole);
    }
}

TEST(NumbersTable, RangesOfWeeks)
{
    const std::tuple<Week, Week, Written> table[] = {
        {week(u"2026-W38"), week(u"2026-W47"), text(u"38 a 47 de 2026", u"38 to 47 of 2026")},
        {week(u"2026-W47"), week(u"2026-W47"), text(u"47 de 2026", u"47 of 2026")},
        {week(u"2025-W50"), week(u"2026-W03"), text(u"50 de 2025 a 3 de 2026", u"50 of 2025 to 3 of 2026")},
        {week(u"2025-W47"), week(u"2026-W47"), text(u"47 de 2025 a 47 de 2026", u"47 of 2025 to 47 of 2026")},
    };
    for (const auto& [from, to, written] : table)
        EXPECT_EQ(both([from = from, to = to](const Numbers& numbers) { return numbers.weeks(from, to); }), written);
}

TEST(NumbersTable, HowLongAgo)
{
    const QDate today(2026, 3, 1); // the day after a short month
    const std::pair<qint64, Written> table[] = {
        {-3, text(u"hoje", u"today")},
        {0, text(u"hoje", u"today")},
        {1, text(u"ontem", u"yesterday")},
        {2, text(u"há 2 dias", u"2 days ago")},
        {27, text(u"há 27 dias", u"27 days ago")},
        {28, text(u"há 4 sem.", u"4 wk. ago")},
        {34, text(u"há 4 sem.", u"4 wk. ago")},
        {35, text(u"há 5 sem.", u"5 wk. ago")},
        {7 * 1200, text(u"há 1.200 sem.", u"1,200 wk. ago")},
    };
    for (const auto& [days, written] : table) {
        const QDate day = today.addDays(-days);
        EXPECT_EQ(both([&](const Numbers& numbers) { return numbers.daysAgo(day, today); }), written) << days;
    }
    EXPECT_EQ(both([&](const Numbers& numbers) { return numbers.daysAgo(QDate(), today); }), text(u"—", u"—"));
}

TEST(NumbersTable, TimeLeft)
{
    const std::pair<int, Written> table[] = {
        {-1, text(u"—", u"—")},
        {0, text(u"menos de 1 min", u"less than 1 min")},
        {59, text(u"menos de 1 min", u"less than 1 min")},
        {60, text(u"~1 min", u"~1 min")},
        {89, text(u"~1 min", u"~1 min")},
        {90, text(u"~2 min", u"~2 min")},
        {59 * 60 + 29, text(u"~59 min", u"~59 min")},
        {59 * 60 + 30, text(u"~1 h 0 min", u"~1 h 0 min")},
        {4790, text(u"~1 h 20 min", u"~1 h 20 min")},
        {26 * 3600, text(u"~26 h 0 min", u"~26 h 0 min")},
    };
    for (const auto& [seconds, written] : table)
        EXPECT_EQ(both([seconds = seconds](const Numbers& numbers) { return numbers.duration(seconds); }), written)
            << seconds;
}

TEST(NumbersTable, DaysAndHours)
{
    EXPECT_EQ(both([](const Numbers& numbers) { return numbers.day(QDate(2026, 1, 5)); }),
        text(u"05/01/2026", u"Jan 5, 2026"));
    EXPECT_EQ(both([](const Numbers& numbers) { return numbers.day({}); }), text(u"—", u"—"));
    const QDateTime photo(QDate(2026, 11, 22), QTime(20, 6), domain::defaultZone());
    EXPECT_EQ(both([&](const Numbers& numbers) { return numbers.weekday(photo); }),
        text(u"dom 22/11 às 20:06", u"Sun, Nov 22 at 20:06"));
    EXPECT_EQ(both([](const Numbers& numbers) { return numbers.weekday({}); }), text(u"—", u"—"));
}

TEST(NumbersTable, FollowTheirOwnLanguageNotTheComputers)
{
    // The tests run in Arabic, whose digits are others.
    EXPECT_NE(QLocale().toString(417), QStringLiteral("417"));
    EXPECT_EQ(Numbers(QLocale(QLocale::Portuguese, QLocale::Brazil)).count(417), QStringLiteral("417"));
    EXPECT_EQ(Numbers().count(417), QLocale().toString(417));
}
