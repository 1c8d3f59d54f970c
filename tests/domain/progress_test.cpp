#include "core/domain/progress.h"

#include <gtest/gtest.h>
#include <limits>

using namespace farol::domain;

TEST(Progress, ReadsEveryFormThePlatformIsKnownToWrite)
{
    EXPECT_EQ(readProgress(u"0%"), 0);
    EXPECT_EQ(readProgress(u"41.7%"), 417);
    EXPECT_EQ(readProgress(u"100%"), 1000);
    EXPECT_EQ(readProgress(u"100.0%"), 1000);
    EXPECT_EQ(readProgress(u"41,7%"), 417);
    EXPECT_EQ(readProgress(41.7), 417);
    EXPECT_EQ(readProgress(42.0), 420);
    EXPECT_EQ(readProgress(u"41.70%"), 417);
}

TEST(Progress, RefusesWhatIsNotAPercentageInsteadOfMakingItZero)
{
    for (const char16_t* text : {u"", u"%", u"abc", u"141.7%", u"100.1%", u"-1%", u"41.75%", u".5%", u"5.%", u"1e2",
             u"4 1%", u"٤١%", u"99999999999999999999%"})
        EXPECT_FALSE(readProgress(text)) << QString::fromUtf16(text).toStdString();
    for (const double number : {-0.1, 100.1, 141.7, 41.75, std::numeric_limits<double>::quiet_NaN()})
        EXPECT_FALSE(readProgress(number)) << number;
}

TEST(Progress, MeanRoundsHalfAwayFromZeroAndNeedsCells)
{
    EXPECT_EQ(meanTenths(1000 + 333, 3), 444);
    EXPECT_EQ(meanTenths(3, 2), 2);
    EXPECT_EQ(meanTenths(-3, 2), -2);
    EXPECT_EQ(meanTenths(0, 5), 0);
    EXPECT_FALSE(meanTenths(0, 0));
}
