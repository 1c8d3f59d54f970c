#include "core/cademi/pacer.h"

#include <gtest/gtest.h>
#include <random>

using namespace farol::cademi;

namespace {

/// Whether any second holds more than `perSecond` of the instants, or any minute sixty times that.
void expectWithinLimits(const std::vector<qint64>& times, size_t perSecond)
{
    for (const auto& [most, length] : {std::pair(perSecond, qint64(1000)), std::pair(60 * perSecond, qint64(60'000))}) {
        for (size_t i = most; i < times.size(); ++i)
            EXPECT_GT(times[i] - times[i - most], length) << "requests " << i - most << " to " << i;
    }
}

} // namespace

TEST(PacerHistory, WhateverHappensBetweenTheLimitsHold)
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        std::mt19937 random(seed);
        Pacer pacer({});
        std::vector<qint64> times;
        qint64 now = 0;
        for (int i = 0; i < 400; ++i) {
            // Idle for a while, held for a while, woken late, or begun anew by another process.
            switch (random() % 12) {
            case 0:
                now += static_cast<qint64>(random() % 5000);
                break;
            case 1:
                pacer.hold(now + static_cast<qint64>(random() % 3000));
                break;
            case 2:
                pacer = Pacer({}, now, pacer.ages(now));
                break;
            default:
                break;
            }
            now = pacer.earliest(now) + static_cast<qint64>(random() % 3);
            pacer.sent(now);
            times.push_back(now);
        }
        expectWithinLimits(times, 2);
    }
}

TEST(PacerHistory, EarliestIsNeverInThePastAndAsksForNothingTwice)
{
    std::mt19937 random(7);
    Pacer pacer({});
    qint64 now = 0;
    for (int i = 0; i < 300; ++i) {
        now += static_cast<qint64>(random() % 700);
        const qint64 earliest = pacer.earliest(now);
        EXPECT_GE(earliest, now);
        EXPECT_EQ(pacer.earliest(earliest), earliest) << "what may leave then may leave then";
        if (earliest == now)
            pacer.sent(now);
    }
}

TEST(PacerHistory, AShorterHoldNeverEndsALongerOne)
{
    Pacer pacer({});
    pacer.hold(10'000);
    pacer.hold(3'000);
    EXPECT_EQ(pacer.earliest(0), 10'000);
}

TEST(PacerHistory, AgesOfAClockThatWentBackCountAsNow)
{
    const Pacer pacer({}, 0, {-5000, -1});
    EXPECT_GE(pacer.earliest(0), 480);
    EXPECT_LE(pacer.earliest(0), 1100);
}

TEST(PacerHistory, WithoutALimitThereIsNothingToRemember)
{
    Pacer pacer({0.0, 6}, 0, {100, 200});
    EXPECT_EQ(pacer.earliest(0), 0);
    EXPECT_TRUE(pacer.ages(0).empty());
    pacer.sent(0);
    EXPECT_TRUE(pacer.ages(0).empty());
}

TEST(PacerHistory, LessThanOneASecondIsKeptToo)
{
    Pacer pacer({0.5, 6});
    std::vector<qint64> times;
    qint64 now = 0;
    for (int i = 0; i < 100; ++i) {
        now = pacer.earliest(now);
        pacer.sent(now);
        times.push_back(now);
    }
    for (size_t i = 2; i < times.size(); ++i)
        EXPECT_GT(times[i] - times[i - 2], 4000) << i;
    for (size_t i = 30; i < times.size(); ++i)
        EXPECT_GT(times[i] - times[i - 30], 60'000) << i;
}
