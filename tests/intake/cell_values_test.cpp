#include "core/intake/cell_values.h"
#include "told_tables.h"

#include <gtest/gtest.h>

using namespace farol::domain;
using namespace farol::intake;
using farol::spreadsheet::CellKind;
using farol::spreadsheet::TableCell;

namespace {

TableCell text(const char* text)
{
    return *text == 0 ? TableCell() : TableCell{CellKind::Text, QString::fromUtf8(text)};
}

int share(const TableCell& cell, Scale scale = Scale::Percent)
{
    const auto read = readShare(cell, scale);
    return !read ? -1 - static_cast<int>(read.error()) : read->value_or(-1000);
}

int wrong(ProblemKind kind)
{
    return -1 - static_cast<int>(kind);
}

} // namespace

TEST(CellValues, ReadProgressInEveryFormSchoolsWrite)
{
    EXPECT_EQ(share(text("41,7")), 417);
    EXPECT_EQ(share(text("41.7")), 417);
    EXPECT_EQ(share(text(" 41,7 % ")), 417);
    EXPECT_EQ(share(text("41.666666")), 417);
    EXPECT_EQ(share(text("100.0%")), 1000);
    EXPECT_EQ(share(text("0")), 0);
    EXPECT_EQ(share(text("0.417"), Scale::Fraction), 417);
    EXPECT_EQ(share(text("41,7%"), Scale::Fraction), 417) << "a percent sign says it is none";
    EXPECT_EQ(share({CellKind::Percent, QStringLiteral("0.417")}), 417);
    EXPECT_EQ(share({CellKind::Number, QStringLiteral("41.7")}), 417);
    EXPECT_EQ(share(text("")), -1000);
}

TEST(CellValues, RefuseWhatIsNoProgress)
{
    EXPECT_EQ(share(text("abc")), wrong(ProblemKind::BadProgress));
    EXPECT_EQ(share(text("12/03")), wrong(ProblemKind::BadProgress));
    EXPECT_EQ(share({CellKind::Date, QStringLiteral("2026-07-41")}), wrong(ProblemKind::BadProgress));
    EXPECT_EQ(share(text("nan")), wrong(ProblemKind::BadProgress));
    EXPECT_EQ(share(text("100,1")), wrong(ProblemKind::ProgressOutOfRange));
    EXPECT_EQ(share(text("-1")), wrong(ProblemKind::ProgressOutOfRange));
    EXPECT_EQ(share(text("1.000,0")), wrong(ProblemKind::ProgressOutOfRange));
    EXPECT_EQ(share(text("1e9")), wrong(ProblemKind::ProgressOutOfRange));
    EXPECT_EQ(share({CellKind::Error, QStringLiteral("#N/A")}), wrong(ProblemKind::ErrorCell));
}

TEST(CellValues, TellFractionsFromPercentsByTheWholeColumn)
{
    EXPECT_EQ(scaleOf(farol::tests::tableOf("p\n0,417\n1\n0\n"), 0, 1), Scale::Fraction);
    EXPECT_EQ(scaleOf(farol::tests::tableOf("p\n0,4\n41,7\n"), 0, 1), Scale::Percent);
    EXPECT_EQ(scaleOf(farol::tests::tableOf("p\n0\n1\n"), 0, 1), Scale::Percent) << "not said by anything";
}

TEST(CellValues, ReadNumbersWithSeparatorsOfThousands)
{
    EXPECT_EQ(readWhole(text("122.093")).value_or(std::nullopt), std::optional<qint64>(122093));
    EXPECT_EQ(readWhole(text("1,126,594")).value_or(std::nullopt), std::optional<qint64>(1126594));
    EXPECT_EQ(readWhole(text("34 056 678")).value_or(std::nullopt), std::optional<qint64>(34056678));
    EXPECT_EQ(readWhole(text("7.0")).value_or(std::nullopt), std::optional<qint64>(7));
    EXPECT_EQ(
        readWhole({CellKind::Number, QStringLiteral("1.2e+6")}).value_or(std::nullopt), std::optional<qint64>(1200000));
    EXPECT_EQ(readWhole(text("12,5")).error(), ProblemKind::BadNumber);
    EXPECT_EQ(readWhole(text("-3")).error(), ProblemKind::BadNumber);
    EXPECT_EQ(readWhole(text("x")).error(), ProblemKind::BadNumber);
}

TEST(CellValues, ReadTurmasByTheirNumber)
{
    for (const char* name : {"12", "turma 12", "Turma 12", "12.0", "T12", " 12 "})
        EXPECT_EQ(readCohort(text(name)).value_or(std::nullopt), std::optional(12)) << name;
    EXPECT_EQ(readCohort(text("doze")).error(), ProblemKind::BadNumber);
    EXPECT_EQ(readCohort(text("")).value_or(std::nullopt), std::nullopt);
}

TEST(CellValues, ReadWeeksByKeyDayOrNumber)
{
    const Week week = *Week::fromKey(u"2026-W07");
    for (const char* form : {"2026-W07", "2026-07", "202607", "2026W7", "07/2026", "11/02/2026", "2026-02-11", "46064"})
        EXPECT_EQ(readWeek(text(form), false).value_or(std::nullopt), std::optional(WeekOrNumber(week))) << form;
    EXPECT_EQ(readWeek({CellKind::Date, QStringLiteral("2026-02-15")}, false).value_or(std::nullopt),
        std::optional(WeekOrNumber(week)));
    EXPECT_EQ(readWeek(text("7"), false).value_or(std::nullopt), std::optional(WeekOrNumber(7)));
    EXPECT_EQ(readWeek(text("Semana 7"), false).value_or(std::nullopt), std::optional(WeekOrNumber(7)));
    for (const char* none : {"54", "0", "2026-W54", "ontem", "31/02/2026"})
        EXPECT_EQ(readWeek(text(none), false).error(), ProblemKind::BadWeek) << none;
}

TEST(CellValues, ReadDaysAndInstants)
{
    EXPECT_EQ(readDay(text("2/3/2026"), false).value_or(std::nullopt), std::optional(QDate(2026, 3, 2)));
    EXPECT_EQ(readDay(text("46083"), false).value_or(std::nullopt), std::optional(QDate(2026, 3, 2)));
    EXPECT_EQ(readDay(text("44621"), true).value_or(std::nullopt), std::optional(QDate(2026, 3, 2)));
    EXPECT_EQ(readDay(text("30/02/2026"), false).error(), ProblemKind::BadDate);
    const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
    const QTimeZone zone("America/Sao_Paulo");
    EXPECT_EQ(readInstant(text("02/03/2026 09:00"), false, zone).value_or(std::nullopt), std::optional(noon));
    EXPECT_EQ(readInstant(text("2026-03-02T09:00:00-03:00"), false, zone).value_or(std::nullopt), std::optional(noon));
    EXPECT_EQ(readInstant({CellKind::Date, QStringLiteral("2026-03-02T09:00:00")}, false, zone).value_or(std::nullopt),
        std::optional(noon));
}
