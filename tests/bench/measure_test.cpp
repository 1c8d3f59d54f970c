#include "measure.h"

#include <QDeadlineTimer>

#include <gtest/gtest.h>

namespace farol::bench {

TEST(Measure, QuantilesLieBetweenNeighbours)
{
    EXPECT_DOUBLE_EQ(quantile({4, 1, 3, 2, 5}, 0.5), 3.0);
    EXPECT_DOUBLE_EQ(quantile({1, 2, 3, 4}, 0.5), 2.5);
    EXPECT_DOUBLE_EQ(quantile({1, 2, 3, 4, 5}, 0.25), 2.0);
    EXPECT_DOUBLE_EQ(quantile({10, 20}, 0.95), 19.5);
    EXPECT_DOUBLE_EQ(quantile({7}, 0.95), 7.0);
    EXPECT_DOUBLE_EQ(quantile({}, 0.5), 0.0);
}

TEST(Measure, RatiosArePairedAndTheFirstRoundDoesNotCount)
{
    // The machine was four times slower in the third round, for both.
    const Comparison comparison = compared({900, 10, 40, 12}, {1, 5, 20, 6});
    EXPECT_DOUBLE_EQ(comparison.ratio.lower, 2.0);
    EXPECT_DOUBLE_EQ(comparison.ratio.upper, 2.0);
    EXPECT_DOUBLE_EQ(comparison.ours.median, 12.0);
    EXPECT_DOUBLE_EQ(comparison.ours.largest, 40.0);
    EXPECT_DOUBLE_EQ(comparison.theirs.median, 6.0);
}

TEST(Measure, ShortWorkIsLooped)
{
    EXPECT_EQ(callsInRound(3.0), 1);
    EXPECT_EQ(callsInRound(1.0), 1);
    EXPECT_EQ(callsInRound(0.5), 40);
    EXPECT_EQ(callsInRound(0.3), 67);
    EXPECT_GT(callsInRound(0.0), 1000);
}

TEST(Measure, BothSidesTakeTurns)
{
    QByteArray turns;
    const auto work = [&turns](char name) {
        return [&turns, name]() -> domain::Result<void> {
            turns += name;
            const QDeadlineTimer busy(2); // long enough to be called once in a round
            while (!busy.hasExpired()) { }
            return {};
        };
    };
    ASSERT_TRUE(alternate(2, work('A'), work('B')));
    EXPECT_EQ(turns,
        "AABB"
        "AB"
        "AB"
        "AB"); // two calls of each to see how long it takes, one round to warm up
}

TEST(Measure, AFailureEndsTheMeasurement)
{
    const Work fails = []() -> domain::Result<void> { return domain::failed(domain::Fault::Damaged); };
    const auto measured = alternate(
        2, [] { return domain::Result<void>(); }, fails);
    ASSERT_FALSE(measured);
    EXPECT_EQ(measured.error().fault, domain::Fault::Damaged);
}

TEST(Measure, ABrokenBoundIsLookedAtOnceMore)
{
    int calls = 0;
    const Work counted = [&calls]() -> domain::Result<void> {
        ++calls;
        const QDeadlineTimer busy(2);
        while (!busy.hasExpired()) { }
        return {};
    };
    ASSERT_TRUE(alternateWithin(1000.0, 1, counted, counted));
    EXPECT_EQ(calls, 8); // within the bound: looked at once
    ASSERT_TRUE(alternateWithin(0.0, 1, counted, counted));
    EXPECT_EQ(calls, 24); // nothing is faster than nothing: looked at twice
}

} // namespace farol::bench
