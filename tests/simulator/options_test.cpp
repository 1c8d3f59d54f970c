#include "app/simulator/options.h"
#include "app/simulator/server.h"

#include <gtest/gtest.h>
#include <numeric>

namespace farol::simulator {

namespace {

domain::Result<Options> read(const QString& line)
{
    return readOptions(
        QStringList{QStringLiteral("cademi-simulator")} + line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

TEST(SimulatorOptions, WithoutAnyItIsTheDemonstrationWithItsLimit)
{
    const auto options = read({});
    ASSERT_TRUE(options.has_value());
    EXPECT_EQ(options->port, 0);
    EXPECT_EQ(options->key, fictitiousKey());
    EXPECT_EQ(options->plan.tracks.size(), 2u);
    EXPECT_EQ(options->limit.limit, Limit::On);
    EXPECT_FALSE(options->now.has_value());
}

TEST(SimulatorOptions, KnowsThe339StudentsInThreeTurmas)
{
    const auto plan = read(QStringLiteral("--school 3x339"))->plan;
    ASSERT_EQ(plan.cohorts.size(), 3u);
    EXPECT_EQ(std::accumulate(plan.cohorts.begin(), plan.cohorts.end(), 0,
                  [](int sum, const auto& cohort) { return sum + cohort.students; }),
        339);
    EXPECT_EQ(plan.tracks[0].courses.size(), 4u);
}

TEST(SimulatorOptions, MakesOneTurmaOfANumberOfStudents)
{
    const auto plan = read(QStringLiteral("--students 40"))->plan;
    ASSERT_EQ(plan.cohorts.size(), 1u);
    EXPECT_EQ(plan.cohorts[0].students, 40);
}

TEST(SimulatorOptions, ReadsEverything)
{
    const auto options =
        read(QStringLiteral("--port 8099 --key abc --seed 5 --school 20,3 --courses 6 --no-limit "
                            "--now 2026-11-20T14:00:00-03:00 --latency 1500 --still-access 30 --every 7:500 "
                            "--after 9:405 --on /tag:html --switch total=comma --throttle html "
                            "--retry-after 3 --school-file escola.json --log a.log"));
    ASSERT_TRUE(options.has_value()) << options.error().detail.toStdString();
    EXPECT_EQ(options->port, 8099);
    EXPECT_EQ(options->key, "abc");
    EXPECT_EQ(options->plan.seed, 5u);
    EXPECT_EQ(options->plan.cohorts[1].students, 3);
    EXPECT_EQ(options->plan.tracks[0].courses.size(), 6u);
    EXPECT_EQ(options->limit.limit, Limit::Off);
    EXPECT_EQ(options->limit.throttle, Throttle::TooManyHtml);
    EXPECT_EQ(options->limit.retryAfter, 3);
    EXPECT_EQ(options->now->toUTC(), QDateTime(QDate(2026, 11, 20), QTime(17, 0), Qt::UTC));
    EXPECT_EQ(options->faults.latencyMs, 1500);
    EXPECT_EQ(options->faults.stillAccessPercent, 30);
    EXPECT_EQ(options->faults.rules.size(), 3u);
    EXPECT_EQ(options->faults.total, Total::Comma);
    EXPECT_EQ(options->schoolFile, QStringLiteral("escola.json"));
    EXPECT_EQ(options->logFile, QStringLiteral("a.log"));
}

TEST(SimulatorOptions, SaysWhatIsWrong)
{
    for (const auto& line : {"--port 99999", "--port x", "--seed -1", "--school huge", "--school 1,x",
             "--now yesterday", "--now 2026-11-20T14:00:00", "--every 500", "--switch x", "--throttle 500",
             "--latency -1", "--still-access 101", "--nothing", "stray", "--courses 0"}) {
        const auto options = read(QString::fromLatin1(line));
        ASSERT_FALSE(options.has_value()) << line;
        EXPECT_EQ(options.error().fault, domain::Fault::Invalid);
        EXPECT_FALSE(options.error().detail.isEmpty());
    }
}

TEST(SimulatorOptions, HelpNamesTheFaults)
{
    const auto options = read(QStringLiteral("--help"));
    ASSERT_TRUE(options.has_value());
    EXPECT_TRUE(options->help.contains(QStringLiteral("wrong-types")));
}

} // namespace

} // namespace farol::simulator
