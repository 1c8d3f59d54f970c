#include "core/cademi/pacer.h"
#include "core/cademi/retry_policy.h"

#include <QtGlobal>

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

using namespace farol::cademi;

namespace {

/// What the platform's log would show: `count` requests, each answered after `latency`, the sender woken `late(i)`
/// milliseconds after the instant the pacer gave. No clock runs.
std::vector<qint64> sendingTimes(
    Pacer pacer, int count, qint64 latency, qint64 start = 0,
    const std::function<qint64(int)>& late = [](int) { return 0; }, int inFlight = Pace{}.inFlight)
{
    std::vector<qint64> times;
    std::multiset<qint64> answers;
    qint64 now = start;
    for (int i = 0; i < count; ++i) {
        now = pacer.earliest(now);
        while (!answers.empty() && *answers.begin() <= now)
            answers.erase(answers.begin());
        if (static_cast<int>(answers.size()) == inFlight) {
            now = pacer.earliest(std::max(now, *answers.begin()));
            answers.erase(answers.begin());
        }
        now += late(i);
        pacer.sent(now);
        answers.insert(now + latency);
        times.push_back(now);
    }
    return times;
}

/// The most requests that any span of this length, sliding, contains.
size_t mostWithin(const std::vector<qint64>& times, qint64 length)
{
    size_t most = 0;
    for (size_t first = 0, last = 0; last < times.size(); ++last) {
        while (times[last] - times[first] > length)
            ++first;
        most = std::max(most, last - first + 1);
    }
    return most;
}

double rate(const std::vector<qint64>& times)
{
    return 1000.0 * static_cast<double>(times.size() - 1) / static_cast<double>(times.back() - times.front());
}

} // namespace

TEST(Pacer, ReachesTheLimitAtAnyLatencyAndNeverPassesIt)
{
    for (const qint64 latency : {50, 500, 1500}) {
        const auto times = sendingTimes(Pacer({}), 1000, latency);
        EXPECT_LE(mostWithin(times, 1000), 2U) << latency;
        EXPECT_LE(mostWithin(times, 60'000), 120U) << latency;
        EXPECT_GE(rate(times), 1.96) << latency;
    }
}

TEST(Pacer, AWakingThatComesLateIsNeverMadeUpForInABurst)
{
    const auto every13thLate = [](int i) { return i % 13 == 0 ? qint64(700) : i % 3; };
    const auto times = sendingTimes(Pacer({}), 500, 50, 0, every13thLate);
    EXPECT_LE(mostWithin(times, 1000), 2U);
    EXPECT_LE(mostWithin(times, 60'000), 120U);
    for (size_t i = 1; i < times.size(); ++i)
        EXPECT_GE(times[i] - times[i - 1], 475) << i;
}

TEST(Pacer, TimersThatAreAlwaysALittleLateCostNothing)
{
    const auto times = sendingTimes(Pacer({}), 400, 1500, 0, [](int i) { return i % 6; });
    EXPECT_LE(mostWithin(times, 1000), 2U);
    EXPECT_GE(rate(times), 1.96);
}

TEST(Pacer, AboveThreeSecondsOfLatencySixInFlightIsTheLimit)
{
    const auto times = sendingTimes(Pacer({}), 300, 6000);
    EXPECT_NEAR(rate(times), 1.0, 0.05);
}

TEST(Pacer, ARestartRemembersTheLastMinute)
{
    Pacer first({});
    std::vector<qint64> all = sendingTimes(first, 120, 50);
    for (const qint64 time : all)
        first.sent(time);
    const qint64 stop = all.back() + 40;
    const auto ages = first.ages(stop);
    EXPECT_EQ(ages.size(), mostWithin(all, 60'840 - 41));
    EXPECT_EQ(ages.back(), 40);

    // The next process has a clock of its own, here 7 at the same instant.
    for (const qint64 time : sendingTimes(Pacer({}, 7, ages), 120, 50, 7))
        all.push_back(time - 7 + stop);
    EXPECT_LE(mostWithin(all, 1000), 2U);
    EXPECT_LE(mostWithin(all, 60'000), 120U);
}

TEST(Pacer, ABurstOfAnotherProgramIsWaitedOut)
{
    const std::vector<qint64> burst(120, 1000); // 120 requests, a second ago
    EXPECT_GE(Pacer({}, 0, burst).earliest(0), 59'000);
}

TEST(Pacer, WaitsWhenHeldAndThenGoesHalfAsFastForAMinute)
{
    Pacer pacer({});
    pacer.sent(0);
    pacer.hold(5000);
    EXPECT_EQ(pacer.earliest(10), 5000);
    const auto times = sendingTimes(pacer, 200, 50, 10);
    const auto slow = std::count_if(times.begin(), times.end(), [](qint64 t) { return t < 65'000; });
    EXPECT_NEAR(static_cast<double>(slow), 60.0, 2.0);
    const std::vector<qint64> after(times.begin() + slow, times.end());
    EXPECT_GE(rate(after), 1.96);
    EXPECT_LE(mostWithin(times, 1000), 2U);
}

TEST(Pacer, GoesHalfAsFastForAMinuteWhenTold)
{
    Pacer pacer({});
    pacer.sent(0);
    pacer.slow(10);
    const auto times = sendingTimes(pacer, 200, 50, 10);
    const auto slow = std::count_if(times.begin(), times.end(), [](qint64 t) { return t < 60'010; });
    EXPECT_NEAR(static_cast<double>(slow), 60.0, 2.0);
    const std::vector<qint64> after(times.begin() + slow, times.end());
    EXPECT_GE(rate(after), 1.96);
}

TEST(Pacer, RateZeroHoldsNothingBack)
{
    const auto times = sendingTimes(Pacer({0.0, 6}), 100, 0);
    EXPECT_EQ(times.back(), 0);
}

TEST(Pacer, KeepsAnyOtherRateTheSameWay)
{
    const auto times = sendingTimes(Pacer({50.0, 6}), 1000, 5);
    EXPECT_LE(mostWithin(times, 1000), 50U);
    EXPECT_GE(rate(times), 47.0);
}

TEST(RetryPolicy, PausesGrowAndStayWithinAQuarter)
{
    const RetryPolicy policy;
    EXPECT_EQ(policy.pauseAfter(1, 0.5), 1000);
    EXPECT_EQ(policy.pauseAfter(2, 0.5), 2000);
    EXPECT_EQ(policy.pauseAfter(3, 0.5), 4000);
    EXPECT_EQ(policy.pauseAfter(3, 0.0), 3000);
    EXPECT_EQ(policy.pauseAfter(3, 1.0), 5000);
    EXPECT_FALSE(policy.pauseAfter(4, 0.5));
}

TEST(RetryPolicy, WaitsAsLongAsToldElseDoublesAndNeverAboveTwoMinutes)
{
    const RetryPolicy policy;
    EXPECT_EQ(policy.waitAfter(0, 7), 7000);
    EXPECT_EQ(policy.waitAfter(3, 0), 0);
    EXPECT_EQ(policy.waitAfter(0, 3600), 120'000);
    EXPECT_EQ(policy.waitAfter(0, std::nullopt), 5000);
    EXPECT_EQ(policy.waitAfter(1, std::nullopt), 10'000);
    EXPECT_EQ(policy.waitAfter(4, std::nullopt), 80'000);
    EXPECT_EQ(policy.waitAfter(1000, std::nullopt), 120'000);
}
