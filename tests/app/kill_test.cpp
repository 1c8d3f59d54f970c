#include "tests/app/stage.h"
#include "tests/support/dump.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>
#include <set>
#include <sstream>

namespace farol::tests {

namespace {

constexpr int batch = 50;
constexpr int underWay = 6; ///< requests, as many as connections

/// A history without its runs: what they left behind, not how many they were.
std::string withoutRuns(const storage::Connection& history)
{
    std::istringstream all(everything(history));
    std::string kept;
    for (std::string line; std::getline(all, line);) {
        if (line.rfind("sync_run|", 0) != 0)
            kept += line + '\n';
    }
    return kept;
}

std::set<std::string> pairsStored(const storage::Connection& history)
{
    std::istringstream lines(rows(history, "SELECT student || '/' || course FROM cell WHERE state <> 3"));
    std::set<std::string> pairs;
    for (std::string line; std::getline(lines, line);)
        pairs.insert(line);
    return pairs;
}

/// Kills a run when the platform has been asked so often, looks at what it stored, and runs again.
void killAndContinue(Stage& stage, size_t requests, const std::string& undisturbed)
{
    SCOPED_TRACE("killed at request " + std::to_string(requests));
    stage.host.clearLog();
    const auto run = stage.startAndWait(QStringLiteral("sync"), requests);
    run->kill();
    EXPECT_EQ(stage.finish(*run).code, -1) << "it had ended before";
    const auto before = pairsAsked(stage.host.log());
    const auto stored = pairsStored(stage.history());

    stage.host.clearLog();
    const Ran next = stage.run(QStringLiteral("sync"));
    EXPECT_EQ(next.code, 0) << next.err.toStdString();
    int again = 0;
    for (const auto& [pair, times] : pairsAsked(stage.host.log())) {
        EXPECT_EQ(times, 1) << pair;
        EXPECT_FALSE(stored.contains(pair)) << pair << " was stored and is asked again";
        again += before.contains(pair) ? 1 : 0;
    }
    EXPECT_LE(again, batch + underWay);
    EXPECT_EQ(withoutRuns(stage.history()), undisturbed);
}

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
        // The first two among the lists, of which there are four pages; the others anywhere.
        const size_t instant = round < 2 ? 2 + 2 * static_cast<size_t>(round) : 1 + random() % (all - 10);
        killAndContinue(stage, instant, undisturbed);
        if (testing::Test::HasFailure())
            return;
    }
}

} // namespace farol::tests
