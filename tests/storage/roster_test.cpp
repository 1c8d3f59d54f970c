#include "core/storage/store.h"
#include "tests/support/dump.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>

using namespace farol::domain;
using namespace farol::storage;
using farol::tests::rows;
using farol::tests::World;

namespace {

constexpr auto school = R"(
trilha analista
  curso 1 SQL 1
  curso 2 Excel 3
turma analista 12
turma analista 13
)";

const Week w10 = *Week::fromKey(u"2026-W10");
const QDateTime friday(QDate(2026, 3, 6), QTime(18, 0), Qt::UTC);

World drawn(const char* photos)
{
    return farol::tests::world(std::string(school) + photos);
}

Listed listed(qint64 id, const QString& name = QStringLiteral("Aluno"))
{
    return {{StudentId{id}, name, {}, {}, std::nullopt}, std::nullopt};
}

} // namespace

TEST(Roster, GivesEveryExpectedPairACellAtOnce)
{
    const World world = drawn("foto 2026-W10 12: 7 ; 8");
    EXPECT_EQ(rows(world.connection(), "SELECT student, course, state, reason, collected_at FROM cell"),
        "7|1|3|1|\n7|2|3|1|\n8|1|3|1|\n8|2|3|1|\n");
    EXPECT_EQ(rows(world.connection(), "SELECT course, cells, answered FROM sums"), "1|2|0\n2|2|0\n");
    EXPECT_EQ(rows(world.connection(), "SELECT student, cells, answered, gain_cells FROM student_week"),
        "7|2|0|0\n8|2|0|0\n");
}

TEST(Roster, AStudentInTwoTurmasHasOneCellPerCourseAndCountsInBoth)
{
    const World world = drawn("foto 2026-W10 12: 7 | 40 x\nfoto 2026-W10 13: 7 ; 8 | 10 0");
    EXPECT_EQ(rows(world.connection(), "SELECT student, count(*) FROM cell GROUP BY student"), "7|2\n8|2\n");
    EXPECT_EQ(rows(world.connection(), "SELECT cohort, course, cells, answered, sum_tenths, no_access FROM sums"),
        "1|1|1|1|400|0\n1|2|1|0|0|1\n2|1|2|2|500|0\n2|2|2|1|0|1\n");
    EXPECT_EQ(rows(world.connection(), "SELECT student, cells, sum_tenths FROM student_week"), "7|2|400\n8|2|100\n");
}

TEST(Roster, ANewListReplacesTheOldOneAndKeepsAnswers)
{
    World world = drawn("foto 2026-W10 12: 7 | 40 ? ; 8 | 100 ?");
    ASSERT_TRUE(world.store().saveRoster(w10, world.cohort(12), {listed(8), listed(9)}, friday));
    EXPECT_EQ(rows(world.connection(), "SELECT student FROM membership"), "8\n9\n");
    EXPECT_EQ(
        rows(world.connection(), "SELECT course, cells, answered, sum_tenths FROM sums"), "1|2|1|1000\n2|2|0|0\n");
    EXPECT_EQ(rows(world.connection(), "SELECT student FROM student_week"), "8\n9\n");
    EXPECT_EQ(rows(world.connection(), "SELECT student, course, tenths FROM cell WHERE student = 7"), "7|1|400\n")
        << "what was answered stays, what was never asked goes";
}

TEST(Roster, AStudentWhoComesBackHasTheAnswersAgain)
{
    World world = drawn("foto 2026-W10 12: 7 | 40 20");
    ASSERT_TRUE(world.store().saveRoster(w10, world.cohort(12), {}, friday));
    EXPECT_EQ(rows(world.connection(), "SELECT count(*) FROM sums"), "0\n");
    ASSERT_TRUE(world.store().saveRoster(w10, world.cohort(12), {listed(7)}, friday));
    EXPECT_EQ(rows(world.connection(), "SELECT sum_tenths FROM student_week"), "600\n");
}

TEST(Roster, RemembersTheStudentAsTheLatestListSaysIt)
{
    World world = drawn("aluno 7 \"Ana Conceição\" ana@x.com +55\nfoto 2026-W10 12: 7");
    ASSERT_TRUE(world.store().saveRoster(w10, world.cohort(12), {listed(7, QStringLiteral("=Ana\tNova"))}, friday));
    EXPECT_EQ(rows(world.connection(), "SELECT name, email, phone FROM student"), "=Ana\tNova||\n");
}

TEST(Roster, AStudentListedTwiceIsOneMember)
{
    World world = drawn("foto 2026-W10 12: 7");
    ASSERT_TRUE(world.store().saveRoster(w10, world.cohort(12), {listed(7), listed(7)}, friday));
    EXPECT_EQ(rows(world.connection(), "SELECT student FROM membership"), "7\n");
}

TEST(Roster, AListThatFailedKeepsTheLastKnownOneMarked)
{
    const World world = drawn("foto 2026-W10 12: 7 acesso=2026-03-05T10:00 | 40 20 ; 8\n"
                              "foto 2026-W11 13: 9\n"
                              "falhou 2026-W12 12:\n");
    EXPECT_EQ(rows(world.connection(),
                  "SELECT cohort, student, last_access IS NOT NULL FROM membership WHERE week = (SELECT max(week) FROM "
                  "photo)"),
        "1|7|1\n1|8|0\n");
    EXPECT_EQ(
        rows(world.connection(), "SELECT cohort, obtained_at IS NULL, reason FROM roster ORDER BY week DESC LIMIT 1"),
        "1|1|2\n");
    EXPECT_EQ(rows(world.connection(),
                  "SELECT student, course, state, reason FROM cell WHERE week = (SELECT max(week) FROM photo)"),
        "7|1|3|1\n7|2|3|1\n8|1|3|1\n8|2|3|1\n");
}

TEST(Roster, AListThatFailsLaterInTheWeekKeepsTheOneOfThisWeek)
{
    World world = drawn("foto 2026-W09 12: 7 ; 8 ; 9\nfoto 2026-W10 12: 7 | 40 20");
    ASSERT_TRUE(world.store().keepRoster(w10, world.cohort(12), Reason::Timeout));
    EXPECT_EQ(
        rows(world.connection(), "SELECT student FROM membership WHERE week = (SELECT max(week) FROM photo)"), "7\n");
    EXPECT_EQ(
        rows(world.connection(), "SELECT obtained_at IS NULL, reason FROM roster ORDER BY week DESC LIMIT 1"), "0|3\n");
    ASSERT_TRUE(world.store().saveRoster(w10, world.cohort(12), {listed(7)}, friday));
    EXPECT_EQ(rows(world.connection(), "SELECT reason FROM roster ORDER BY week DESC LIMIT 1"), "0\n");
}

TEST(Roster, AListThatFailedAndWasNeverKnownIsEmptyAndMarked)
{
    const World world = drawn("falhou 2026-W10 12:");
    EXPECT_EQ(rows(world.connection(), "SELECT count(*) FROM membership"), "0\n");
    EXPECT_EQ(rows(world.connection(), "SELECT reason FROM roster"), "2\n");
}

TEST(Roster, ItsLastSizeIsThatOfTheLatestPhotoThatHasOne)
{
    World world = drawn("foto 2026-W08 12: 7 ; 8 ; 9\nfoto 2026-W09 13: 7\nfoto 2026-W10 13: 7 ; 8");
    Store& store = world.store();
    EXPECT_EQ(store.lastRosterSize(w10, world.cohort(12)), 3);
    EXPECT_EQ(store.lastRosterSize(w10, world.cohort(13)), 2);
    EXPECT_EQ(store.lastRosterSize(w10 - 1, world.cohort(13)), 1);
    EXPECT_EQ(store.lastRosterSize(w10 - 2, world.cohort(13)), 0);
}
