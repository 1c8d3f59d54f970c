#include "tests/support/killing.h"

#include <gtest/gtest.h>
#include <random>

namespace farol::tests {

namespace {

constexpr int batch = 50;
constexpr int underWay = 6; ///< requests, as many as connections

} // namespace

TEST(Kill, AtAnyInstantLosesNothingAndAsksNothingStoredAgain)
{
    // A week after its start hardly anybody has finished, so what is asked again must follow from the run alone.
    Stage stage(simulator::SchoolPlan::ofSizes({160, 12, 7}, 1, QDate(2026, 11, 20), 1, 1));
    stage.connectSchool();
    stage.continueInCopy(QStringLiteral("data"), QStringLiteral("undisturbed"));
    ASSERT_EQ(stage.run(QStringLiteral("sync")).code, 0);
    const std::string undisturbed = withoutRuns(stage.history());
    const size_t all = stage.host.log().size();
    ASSERT_EQ(all, 1u + 4u + 179u);

    stage.host.setFaults({.latencyMs = 15});
    std::mt19937 random(20261120);
    for (int round = 0; round < 20; ++round) {
        stage.continueInCopy(QStringLiteral("data"), QStringLiteral("killed%1").arg(round));
        // The first two among the lists, of which there are four pages after the greeting; the others anywhere.
        const size_t instant = round < 2 ? 2 + 2 * static_cast<size_t>(round) : 1 + random() % (all - 10);
        SCOPED_TRACE("killed at request " + std::to_string(instant));
        const Killing came = killAndContinue(
            stage, [&] { return stage.startAndWait(QStringLiteral("sync"), instant); }, undisturbed);
        EXPECT_TRUE(came.wasKilled) << "it had ended before";
        EXPECT_EQ(came.findings, 0);
        EXPECT_EQ(came.nextCode, 0) << came.nextWords.toStdString();
        EXPECT_EQ(came.lost, 0) << "pairs were stored and are asked again";
        EXPECT_EQ(came.twice, 0);
        EXPECT_LE(came.again, batch + underWay);
        EXPECT_TRUE(came.isSame);
        if (testing::Test::HasFailure())
            return;
    }
}

} // namespace farol::tests
