#include "tests/app/stage.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <limits>

namespace farol::tests {

namespace {

/// How close together three requests came at the closest, in milliseconds.
qint64 closestThree(const std::vector<simulator::LogEntry>& log)
{
    qint64 closest = std::numeric_limits<qint64>::max();
    for (size_t i = 2; i < log.size(); ++i)
        closest = std::min(closest, log[i].arrivedMs - log[i - 2].arrivedMs);
    return closest;
}

/// A second, less what a busy machine may add to one arrival and not to the next. (That a platform without any
/// patience refuses nothing is for the bench, which has the machine for itself.)
constexpr qint64 nearlyASecond = 900;

/// A program that keeps the real pace.
class Pace : public testing::Test {
protected:
    void SetUp() override
    {
        stage.connectSchool();
        stage.environment.remove(QStringLiteral("FAROL_RATE"));
    }

    Stage stage{{16}, 2};
};

} // namespace

TEST_F(Pace, IsKeptOnTheWireWhileConnectionsAreReset)
{
    stage.host.setFaults({.rules = {{.mishap = simulator::Mishap::Reset, .every = 5}}});
    EXPECT_EQ(stage.run(QStringLiteral("sync")).code, 0);
    EXPECT_GE(closestThree(stage.host.log()), nearlyASecond);
    EXPECT_GE(stage.host.log().size(), 40u) << "a list, thirty-two pairs, and those that were reset again";
}

TEST_F(Pace, IsKeptByThoseThatFollowAKilledOne)
{
    constexpr int fast = 5; // requests a second: a new process is there long before the next may leave
    stage.environment.insert(QStringLiteral("FAROL_RATE"), QString::number(fast));
    stage.host.setRateLimit({.perSecond = fast, .perMinute = 60 * fast});
    for (const size_t requests : {3u, 9u, 13u, 16u, 22u, 28u}) {
        const auto run = stage.startAndWait(QStringLiteral("sync"), requests);
        run->kill();
        stage.finish(*run);
    }
    EXPECT_EQ(stage.run(QStringLiteral("school test")).code, 0);
    int refused = 0;
    for (const auto& entry : stage.host.log())
        refused += entry.status == 429 ? 1 : 0;
    EXPECT_EQ(refused, 0);
    EXPECT_GE(stage.host.log().size(), 29u);
}

TEST_F(Pace, IsKeptFromOneRunToTheNext)
{
    for (int i = 0; i < 2; ++i)
        EXPECT_EQ(stage.run(QStringLiteral("school test")).code, 0);
    const auto run = stage.startAndWait(QStringLiteral("sync"), 6);
    run->kill();
    stage.finish(*run);
    EXPECT_EQ(stage.run(QStringLiteral("tags")).code, 0);
    EXPECT_GE(closestThree(stage.host.log()), nearlyASecond);
    EXPECT_GE(stage.host.log().size(), 7u);
}

} // namespace farol::tests
