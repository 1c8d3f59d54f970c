#include "app/cli/weekday.h"

#include <gtest/gtest.h>

using farol::cli::readWeekday;
using farol::cli::weekdayName;

TEST(Weekday, IsReadInBothLanguagesAndAsANumber)
{
    for (const char* text : {"sexta", "Sexta-feira", "SEX", "friday", "Fri", "5"})
        EXPECT_EQ(readWeekday(QString::fromUtf8(text)), 5) << text;
    for (const char* text : {"terça", "terca", "Terça-feira", "tue", "2"})
        EXPECT_EQ(readWeekday(QString::fromUtf8(text)), 2) << text;
    for (const char* text : {"sábado", "sabado", "sat", "6"})
        EXPECT_EQ(readWeekday(QString::fromUtf8(text)), 6) << text;
}

TEST(Weekday, IsReadBackFromItsName)
{
    for (int day = 1; day <= 7; ++day)
        EXPECT_EQ(readWeekday(weekdayName(day)), day);
    EXPECT_EQ(weekdayName(1), QStringLiteral("segunda"));
    EXPECT_EQ(weekdayName(7), QStringLiteral("domingo"));
}

TEST(Weekday, IsNothingElse)
{
    for (const char* text : {"", "s", "se", "0", "8", "05", "sextas", "feira", "-feira", "fridays", "amanhã"})
        EXPECT_FALSE(readWeekday(QString::fromUtf8(text))) << text;
}
