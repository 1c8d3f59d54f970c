#include "core/sync/rate.h"

#include <gtest/gtest.h>

TEST(Rate, KnowsNothingAtFirst)
{
    farol::sync::Rate rate;
    rate.note(1);
    EXPECT_EQ(rate.secondsFor(100), -1);
    EXPECT_EQ(rate.perSecond(), 0.0);
}
