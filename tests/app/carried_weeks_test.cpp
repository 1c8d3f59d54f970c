#include "tests/app/stage.h"
#include "tests/support/dump.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>
#include <random>
#include <set>
#include <sstream>

namespace farol::tests {

namespace {

/// All that a photo says of the platform; not when it was fetched, nor how the cell came into the week.
constexpr auto saidSql = "SELECT week, student, course, state, tenths, lessons, watched FROM cell ORDER BY 1, 2, 3";

simulator::SchoolPlan ordinary(const QDate& today)
{
    auto plan = simulator::SchoolPlan::ordinary(today);
    plan.resetsPerThousand = 0; // a finished course that loses lessons is seen by the next full photo, not before
    return plan;
}

/// The ordinary school at the Friday of several weeks.
class CarriedWeeks : public testing::Test {
protected:
    void SetUp() override
    {
        stage.setNow(friday.addDays(-28));
        stage.connectSchool();
    }

    /// One photo so many weeks before the last; its JSON.
    QJsonObject photo(int weeksAgo, const char* line = "--json sync")
    {
        stage.setNow(friday.addDays(-7 * weeksAgo));
        stage.host.clearLog();
        const Ran ran = stage.run(QLatin1String(line));
        EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
        return QJsonDocument::fromJson(ran.out).object();
    }

    double askedShare(const QJsonObject& photo) const
    {
        return static_cast<double>(pairsAsked(stage.host.log()).size()) / photo[u"celulas"].toInt();
    }

    int number(const char* sql) const { return std::stoi(rows(stage.history(), sql)); }

    Stage stage{ordinary(QDate(2026, 11, 20))};
    const QDateTime friday = stage.now();
};

} // namespace

TEST_F(CarriedWeeks, AskAThirdAndHoldWhatFullRunsHold)
{
    photo(3);
    stage.continueInCopy(QStringLiteral("data"), QStringLiteral("full"));
    for (int weeksAgo = 2; weeksAgo >= 0; --weeksAgo)
        EXPECT_EQ(askedShare(photo(weeksAgo, "--json sync --full")), 1.0);
    const std::string wanted = rows(stage.history(), saidSql);
    stage.continueInCopy(QStringLiteral("data"), QStringLiteral("carried"));
    for (int weeksAgo = 2; weeksAgo >= 0; --weeksAgo) {
        const QJsonObject taken = photo(weeksAgo);
        const double share = askedShare(taken);
        std::printf("week %d: %.3f of %d pairs asked\n", 3 - weeksAgo, share, taken[u"celulas"].toInt());
        RecordProperty("share_of_week_" + std::to_string(3 - weeksAgo), std::to_string(share));
        EXPECT_LE(share, 0.35);
        EXPECT_GT(taken[u"repetidas"].toInt(), 0);
    }
    EXPECT_EQ(rows(stage.history(), saidSql), wanted);
    EXPECT_EQ(number("SELECT sum(is_full) FROM photo"), 1);
    EXPECT_EQ(number("SELECT sum(differing) FROM photo"), 0);
    EXPECT_GE(number("SELECT min(audited) FROM photo WHERE is_full = 0"), 40);
    EXPECT_EQ(stage.run(QStringLiteral("check")).code, 0);
}

TEST_F(CarriedWeeks, AnAccessThatStandsStillIsNoticedAndThePhotoIsFull)
{
    photo(1);
    stage.host.setFaults({.stillAccessPercent = 30});
    const QJsonObject taken = photo(0);
    EXPECT_EQ(askedShare(taken), 1.0);
    EXPECT_EQ(taken[u"repetidas"], 0);
    EXPECT_EQ(number("SELECT is_full FROM photo ORDER BY week DESC LIMIT 1"), 1);
    EXPECT_GE(number("SELECT differing FROM photo ORDER BY week DESC LIMIT 1"), 2);
    for (const auto& [pair, times] : pairsAsked(stage.host.log()))
        EXPECT_EQ(times, 1) << pair;
    for (const auto& cohort : stage.school().plan().cohorts) {
        for (const auto& member : stage.school().members(cohort.tag, stage.now())) {
            const auto student = std::to_string(member.student->id.value);
            int tenths = 0;
            for (const auto& course : stage.school().plan().tracks[0].courses) {
                const auto truth = stage.school().truth(member.student->id, course.id, stage.now());
                tenths += truth->access ? truth->tenths() : 0;
            }
            EXPECT_EQ(number(("SELECT sum_tenths FROM student_week WHERE student = " + student
                          + " ORDER BY week DESC LIMIT 1")
                                 .c_str()),
                tenths);
        }
    }
}

TEST(CarriedWeek, OfTheOrdinarySchoolMissesOnlyFinishedCoursesThatWereReset)
{
    Stage stage(simulator::SchoolPlan::ofSizes({30, 25}, 10, QDate(2026, 11, 20), 3, 16));
    const QDateTime friday = stage.now();
    stage.setNow(friday.addDays(-7));
    stage.connectSchool();
    ASSERT_EQ(stage.run(QStringLiteral("sync")).code, 0);
    stage.setNow(friday);
    stage.continueInCopy(QStringLiteral("data"), QStringLiteral("full"));
    const Ran all = stage.run(QStringLiteral("sync --full"));
    ASSERT_EQ(all.code, 0);
    EXPECT_FALSE(all.out.contains("repeated")) << all.out.toStdString();
    const QString full = stage.database();
    stage.continueInCopy(QStringLiteral("data"), QStringLiteral("carried"));
    const Ran some = stage.run(QStringLiteral("sync"));
    ASSERT_EQ(some.code, 0);
    EXPECT_TRUE(some.out.contains("repeated without asking; 0 difference")) << some.out.toStdString();
    EXPECT_TRUE(stage.run(QStringLiteral("status")).out.contains("Audit: 0 difference"));
    const auto history = stage.history();
    ASSERT_TRUE(history.run(QStringLiteral("ATTACH '%1' AS other").arg(full)));
    EXPECT_EQ(
        rows(history,
            "SELECT count(*) FROM cell c JOIN other.cell o USING (week, student, course) WHERE (c.state, c.tenths, "
            "c.lessons, c.watched) IS NOT (o.state, o.tenths, o.lessons, o.watched) AND NOT (c.origin = 1 AND "
            "c.tenths = 1000)"),
        "0\n");
}

namespace {

/// What the latest week says, of each pair.
constexpr auto latestSql =
    "SELECT student, course, state, tenths, lessons, watched FROM cell WHERE week = (SELECT max(week) FROM cell) "
    "ORDER BY 1, 2";

std::set<std::string> pairsFetched(const storage::Connection& history)
{
    std::istringstream lines(rows(history,
        "SELECT student || '/' || course FROM cell WHERE state <> 3 AND origin = 0 "
        "AND week = (SELECT max(week) FROM photo)"));
    std::set<std::string> pairs;
    for (std::string line; std::getline(lines, line);)
        pairs.insert(line);
    return pairs;
}

/// Kills the collection of a second week at many instants; the next run comes to the same end, without asking again
/// what was stored.
void killAndContinue(int still)
{
    auto plan = simulator::SchoolPlan::ofSizes({34, 21}, 10, QDate(2026, 11, 20), 3, 16);
    plan.resetsPerThousand = 0;
    Stage stage(plan);
    const QDateTime friday = stage.now();
    stage.setNow(friday.addDays(-7));
    stage.connectSchool();
    ASSERT_EQ(stage.run(QStringLiteral("sync")).code, 0);
    stage.setNow(friday);
    stage.continueInCopy(QStringLiteral("data"), QStringLiteral("undisturbed"));
    ASSERT_EQ(stage.run(QStringLiteral("sync --full")).code, 0);
    const std::string undisturbed = rows(stage.history(), latestSql);
    stage.host.setFaults({.stillAccessPercent = still});
    stage.continueInCopy(QStringLiteral("data"), QStringLiteral("counted"));
    stage.host.clearLog();
    ASSERT_EQ(stage.run(QStringLiteral("sync")).code, 0);
    const size_t all = stage.host.log().size();
    stage.host.setFaults({.stillAccessPercent = still, .latencyMs = 4});
    std::mt19937 random(20261120);
    for (int round = 0; round < 8; ++round) {
        const size_t requests = 1 + random() % (all - 10);
        SCOPED_TRACE("killed at request " + std::to_string(requests));
        stage.continueInCopy(QStringLiteral("data"), QStringLiteral("killed%1").arg(round));
        stage.host.clearLog();
        const auto run = stage.startAndWait(QStringLiteral("sync"), requests);
        run->kill();
        EXPECT_EQ(stage.finish(*run).code, -1) << "it had ended before";
        const auto fetched = pairsFetched(stage.history());
        stage.host.clearLog();
        const Ran next = stage.run(QStringLiteral("--json sync"));
        EXPECT_EQ(next.code, 0) << next.err.toStdString();
        for (const auto& [pair, times] : pairsAsked(stage.host.log())) {
            EXPECT_EQ(times, 1) << pair;
            EXPECT_FALSE(fetched.contains(pair)) << pair << " was stored and is asked again";
        }
        EXPECT_EQ(rows(stage.history(), latestSql), undisturbed);
        EXPECT_EQ(QJsonDocument::fromJson(next.out)[u"repetidas"].toInt() == 0, still > 0);
        EXPECT_EQ(rows(stage.history(), "SELECT count(*) FROM audit_pair"), "0\n");
    }
    EXPECT_EQ(stage.run(QStringLiteral("check")).code, 0);
}

} // namespace

TEST(CarriedWeek, KilledAtAnyInstantComesToTheSameEnd)
{
    killAndContinue(0);
}

TEST(CarriedWeek, KilledAtAnyInstantOfAFullPhotoForTheAuditsSakeComesToTheSameEnd)
{
    killAndContinue(100);
}

} // namespace farol::tests
