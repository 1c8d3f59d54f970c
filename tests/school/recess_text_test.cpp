#include "core/school/recess_text.h"
#include "sample_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace farol;
using namespace farol::school;
using enum ProblemKind;
using testing::ElementsAre;

namespace {

std::string keys(const QString& text)
{
    QStringList keys;
    for (const domain::Week week : readWeekList(text).weeks)
        keys << week.key();
    return keys.join(u' ').toStdString();
}

Problems problems(const QString& text)
{
    return readWeekList(text).problems;
}

} // namespace

TEST(WeekLists, ReadEveryFormOfAWeek)
{
    EXPECT_EQ(keys(QStringLiteral("2026-W52")), "2026-W52");
    EXPECT_EQ(keys(QStringLiteral("2026w7")), "2026-W07");
    EXPECT_EQ(keys(QStringLiteral("semana 52/2026")), "2026-W52");
    EXPECT_EQ(keys(QStringLiteral("Semana 7 de 2026")), "2026-W07");
    EXPECT_EQ(keys(QStringLiteral("7/2026")), "2026-W07");
    EXPECT_EQ(keys(QStringLiteral("24/12/2026")), "2026-W52");
    EXPECT_EQ(keys(QStringLiteral("2026-12-24")), "2026-W52");
    EXPECT_EQ(keys(QStringLiteral("3/1/27")), "2026-W53");
}

TEST(WeekLists, ReadRangesOverTheYearsEnd)
{
    EXPECT_EQ(keys(QStringLiteral("21/12/2026 a 03/01/2027")), "2026-W52 2026-W53");
    EXPECT_EQ(keys(QStringLiteral("21/12/2026 até 04/01/2027")), "2026-W52 2026-W53 2027-W01");
    EXPECT_EQ(keys(QStringLiteral("2026-W52 a 2027-W02")), "2026-W52 2026-W53 2027-W01 2027-W02");
    EXPECT_EQ(keys(QStringLiteral("21/12/2026\u201303/01/2027")), "2026-W52 2026-W53");
    EXPECT_EQ(keys(QStringLiteral("21/12/2026 - 27/12/2026")), "2026-W52");
}

TEST(WeekLists, AreSortedAndEachWeekStandsOnce)
{
    EXPECT_EQ(keys(QStringLiteral("  2027-W01 ;2026-W52, 24/12/2026\r\n\n\tsemana 52/2026 ")), "2026-W52 2027-W01");
    EXPECT_EQ(keys(QStringLiteral(" \n ,; ")), "");
    EXPECT_TRUE(problems(QStringLiteral(" \n ,; ")).empty());
}

TEST(WeekLists, NameTheLineThatCannotBeRead)
{
    const QString text = QStringLiteral("2026-W52\nnatal\n31/02/2026\n\n2025-W53; 2026-W01");
    EXPECT_EQ(keys(text), "2026-W01 2026-W52");
    EXPECT_THAT(problems(text),
        ElementsAre(Problem{QStringLiteral("2"), BadWeek, QStringLiteral("natal")},
            Problem{QStringLiteral("3"), BadDate, QStringLiteral("31/02/2026")},
            Problem{QStringLiteral("5"), BadWeek, QStringLiteral("2025-W53")}));
}

TEST(WeekLists, RefuseRangesThatCannotBeMeant)
{
    for (const QString& text :
        {QStringLiteral("03/01/2027 a 21/12/2026"), QStringLiteral("2026-W01 a 2027-W01"), QStringLiteral("0001-W01"),
            QStringLiteral("2026-W00"), QStringLiteral("1/2/3 a b a c"), QStringLiteral("a"), QStringLiteral("-1")}) {
        EXPECT_TRUE(readWeekList(text).weeks.empty()) << qPrintable(text);
        EXPECT_EQ(problems(text).size(), 1u) << qPrintable(text);
    }
    EXPECT_EQ(problems(QStringLiteral("03/01/2027 a 21/12/2026")).front().kind, OutOfRange);
    EXPECT_EQ(readWeekList(QStringLiteral("2026-W01 a 2026-W53")).weeks.size(), 53u);
    EXPECT_LT(problems(QString(5000, u'x')).front().value.size(), 100);
}
