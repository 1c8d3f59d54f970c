#include "core/storage/check.h"
#include "core/storage/migrations.h"
#include "core/storage/milestones.h"
#include "core/storage/statement.h"
#include "tests/support/bulk_history.h"
#include "tests/support/dump.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>

using namespace farol::domain;
using namespace farol::storage;
using farol::tests::rows;
using farol::tests::World;
using farol::tests::world;

namespace {

constexpr auto school = R"(
trilha analista
  curso 1 SQL 1
  curso 2 Excel 3
turma analista 1
turma analista 2
)";

/// Student, course, week started, whether an earlier photo saw 0, week finished ("" for not yet).
constexpr auto all = "SELECT student, course, started_week - (SELECT min(week) FROM photo), start_seen, "
                     "finished_week - (SELECT min(week) FROM photo) FROM milestone ORDER BY student, course";

World withPhotos(const char* photos)
{
    return world(std::string(school) + photos);
}

std::string milestones(const World& of)
{
    EXPECT_EQ(checkHistory(of.connection()), std::vector<Finding>());
    return rows(of.connection(), all);
}

/// Writes one cell into the last photo, as a batch of a collection does.
void save(World& into, const char* week, int student, int course, CellState state, Tenths tenths)
{
    Cell cell;
    cell.student = StudentId{student};
    cell.course = CourseId{course};
    cell.state = state;
    cell.tenths = tenths;
    cell.reason = state == CellState::NotCollected ? Reason::Network : Reason::None;
    ASSERT_TRUE(into.store().save(
        *Week::fromKey(QString::fromLatin1(week)), std::vector{cell}, QDateTime::currentDateTimeUtc()));
}

} // namespace

TEST(Milestones, AreTheFirstPhotosWithProgressAndWithAllOfIt)
{
    EXPECT_EQ(milestones(withPhotos(R"(
foto 2026-W10 1: 7 | 0 0
foto 2026-W11 1: 7 | 20 0
foto 2026-W13 1: 7 | 100 5
foto 2026-W14 1: 7 | 100 30
)")),
        "7|1|1|1|3\n7|2|3|1|\n");
}

TEST(Milestones, OfWhoEnteredWithProgressNobodyKnowsTheStart)
{
    EXPECT_EQ(milestones(withPhotos("foto 2026-W10 1: 7 | 30 100\nfoto 2026-W11 1: 7 | 100 100 ; 8 | 10 0\n")),
        "7|1|0|0|1\n7|2|0|0|0\n8|1|1|0|\n");
}

TEST(Milestones, AWeekWithoutAnAnswerSawNothing)
{
    EXPECT_EQ(milestones(withPhotos("foto 2026-W10 1: 7 | x -\nfoto 2026-W11 1: 7 | 10 10\n")), "7|1|1|0|\n7|2|1|0|\n");
    EXPECT_EQ(
        milestones(withPhotos("foto 2026-W10 1: 7 | 0 0\nfoto 2026-W11 1: 7 | - x\nfoto 2026-W12 1: 7 | 10 10\n")),
        "7|1|2|1|\n7|2|2|1|\n");
}

TEST(Milestones, AStudentOfTwoTurmasHasThemOnce)
{
    EXPECT_EQ(milestones(withPhotos("foto 2026-W10 1: 7 | 30 0\nfoto 2026-W10 2: 7 | 30 0\n")), "7|1|0|0|\n");
}

TEST(Milestones, StayWhenProgressFallsAndWhenAStudentLeaves)
{
    EXPECT_EQ(milestones(withPhotos(R"(
foto 2026-W10 1: 7 | 100 0
foto 2026-W11 1: 7 | 80 0 ; 8 | 0 0
foto 2026-W12 1: 8 | 0 0
)")),
        "7|1|0|0|0\n");
}

TEST(Milestones, FollowACellOfTheOpenWeekThatIsWrittenAgain)
{
    World changing = withPhotos("foto 2026-W10 1: 7 | 0 40\nfoto 2026-W11 1: 7 | 10 100\n");
    EXPECT_EQ(milestones(changing), "7|1|1|1|\n7|2|0|0|1\n");
    save(changing, "2026-W11", 7, 1, CellState::Value, 1000);
    save(changing, "2026-W11", 7, 2, CellState::Value, 900);
    EXPECT_EQ(milestones(changing), "7|1|1|1|1\n7|2|0|0|\n");
    save(changing, "2026-W11", 7, 1, CellState::NotStarted, 0);
    save(changing, "2026-W11", 7, 2, CellState::NotStarted, 0);
    EXPECT_EQ(milestones(changing), "7|2|0|0|\n");
    save(changing, "2026-W11", 7, 1, CellState::Value, 300);
    save(changing, "2026-W11", 7, 1, CellState::NotCollected, 0);
    EXPECT_EQ(milestones(changing), "7|1|1|1|\n7|2|0|0|\n") << "an answer is not replaced by none";
    save(changing, "2026-W11", 7, 1, CellState::NoAccess, 0);
    EXPECT_EQ(milestones(changing), "7|2|0|0|\n");
}

TEST(Milestones, RepeatedCellsMoveNothing)
{
    World carried = withPhotos("foto 2026-W10 1: 7 | 0 100\nfoto 2026-W11 1: 7 | ? ?\n");
    const std::vector<Pair> pairs{{StudentId{7}, CourseId{1}}, {StudentId{7}, CourseId{2}}};
    ASSERT_TRUE(carried.store().carry(*Week::fromKey(u"2026-W11"), pairs));
    EXPECT_EQ(milestones(carried), "7|2|0|0|0\n");
    ASSERT_TRUE(carried.store().withdrawCarried(*Week::fromKey(u"2026-W11")));
    EXPECT_EQ(milestones(carried), "7|2|0|0|0\n");
}

TEST(Milestones, AreTheSameFilledByTheMigrationKeptUpByTheStoreAndRebuilt)
{
    const World known = withPhotos(R"(
foto 2026-W10 1: 7 | 30 0 ; 8 | 0 x
foto 2026-W11 1: 7 | 100 - ; 8 | 0 10 ; 9 | 50 100
foto 2026-W12 2: 8 | 20 100 ; 9 | 40 100
)");
    const Connection& connection = known.connection();
    const std::string kept = milestones(known);
    ASSERT_TRUE(connection.run(QStringLiteral("DROP TABLE milestone")));
    for (const QString& statement : statementsOf(knownMigrations().at(3).sql))
        ASSERT_TRUE(connection.run(statement));
    EXPECT_EQ(milestones(known), kept) << "as the migration fills it";
    ASSERT_TRUE(connection.run(QStringLiteral("DELETE FROM milestone")));
    for (const char* week : {"2026-W10", "2026-W11", "2026-W12"})
        ASSERT_TRUE(rebuildMilestones(connection, *Week::fromKey(QString::fromLatin1(week))));
    EXPECT_EQ(milestones(known), kept) << "week after week";
}

TEST(Milestones, OfALoadedSchoolAreWhatTheCheckExpects)
{
    const World loaded;
    farol::tests::BulkPlan plan = farol::tests::BulkPlan::small();
    plan.weeks = 10;
    ASSERT_TRUE(writeBulkHistory(loaded.connection(), plan));
    const auto findings = checkHistory(loaded.connection());
    ASSERT_TRUE(findings);
    for (const Finding& finding : *findings)
        EXPECT_NE(finding.doubt, Doubt::Milestones) << finding.detail.toStdString();
}

TEST(Milestones, TheCheckFindsWrongAndLooseOnes)
{
    const World world = withPhotos("foto 2026-W10 1: 7 | 0 0\nfoto 2026-W11 1: 7 | 100 10\n");
    const Week last = *Week::fromKey(u"2026-W11");
    const auto found = [&](const char* sql) {
        EXPECT_TRUE(world.connection().run(QLatin1String(sql)));
        std::vector<std::optional<Week>> weeks;
        const auto findings = checkHistory(world.connection());
        EXPECT_TRUE(findings);
        for (const Finding& finding : *findings) {
            EXPECT_EQ(finding.doubt, Doubt::Milestones);
            weeks.push_back(finding.week);
        }
        return weeks;
    };
    EXPECT_EQ(found("UPDATE milestone SET start_seen = 0 WHERE course = 2"), (std::vector<std::optional<Week>>{last}));
    EXPECT_EQ(
        found("UPDATE milestone SET start_seen = 1, finished_week = NULL"), (std::vector<std::optional<Week>>{last}));
    EXPECT_EQ(found("UPDATE milestone SET finished_week = 7 WHERE course = 1"),
        (std::vector<std::optional<Week>>{last, std::nullopt}));
    EXPECT_EQ(found("DELETE FROM milestone"), (std::vector<std::optional<Week>>{last, last}));
}
