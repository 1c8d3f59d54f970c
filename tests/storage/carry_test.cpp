#include "core/storage/carry.h"
#include "core/storage/check.h"
#include "core/storage/held_pairs.h"
#include "core/storage/statement.h"
#include "tests/support/dump.h"
#include "tests/support/world.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace farol::domain;
using namespace farol::storage;
using farol::tests::everything;
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

constexpr auto twoWeeks = R"(
foto 2026-W10 12: 7 | 40 0 ; 8 | 100 x ; 9 | ? 5
foto 2026-W10 13: 10 | 20 20
foto 2026-W11 12: 7 | ? ? ; 8 | ? ? ; 9 | ? ?
foto 2026-W11 13: 10 | ? ?
)";

const Week w10 = *Week::fromKey(u"2026-W10");
const Week w11 = w10 + 1;
const QDateTime later(QDate(2026, 3, 13), QTime(17, 0), Qt::UTC);

World twoWeekSchool()
{
    return farol::tests::world(std::string(school) + twoWeeks);
}

std::vector<Pair> pairs(std::initializer_list<std::pair<qint64, qint64>> keys)
{
    std::vector<Pair> result;
    for (const auto& [student, course] : keys)
        result.push_back({{student}, {course}});
    return result;
}

Cell answer(qint64 student, qint64 course, Tenths tenths)
{
    Cell cell;
    cell.student = {student};
    cell.course = {course};
    cell.state = tenths > 0 ? CellState::Value : CellState::NotStarted;
    cell.tenths = tenths;
    cell.collectedAt = later;
    return cell;
}

/// "7/1=400* 7/2=0": the cells of the second week; "x" no access, "?" not collected, "*" carried.
std::string cells(const World& world)
{
    return rows(world.connection(),
        "SELECT group_concat(student || '/' || course || '=' || CASE state WHEN 2 THEN 'x' WHEN 3 THEN '?' ELSE tenths "
        "END || CASE origin WHEN 1 THEN '*' ELSE '' END, ' ') FROM (SELECT * FROM cell WHERE week = (SELECT max(week) "
        "FROM cell) ORDER BY student, course)");
}

void expectSound(const World& world)
{
    const auto findings = checkHistory(world.connection());
    ASSERT_TRUE(findings);
    for (const Finding& finding : *findings)
        ADD_FAILURE() << static_cast<int>(finding.doubt) << ' ' << finding.detail.toStdString();
}

QStringList planOf(const World& world, const QString& text)
{
    QStringList lines;
    auto statement = Statement::prepare(world.connection(), QStringLiteral("EXPLAIN QUERY PLAN ") + text);
    EXPECT_TRUE(statement && statement->runWith(QVariantList(text.count(u'?'), 0)));
    while (statement && statement->next())
        lines << statement->text(3);
    return lines;
}

/// Cells and memberships are reached by their week, and no index is made on the fly for them.
void expectByWeek(const World& world, const QString& text)
{
    static const QRegularExpression scans(QStringLiteral(R"(\bSCAN (cell|c|b|m|membership)\b)"));
    static const QRegularExpression searches(QStringLiteral(R"(\bSEARCH (cell|c|b) )"));
    const QStringList plan = planOf(world, text);
    ASSERT_FALSE(plan.isEmpty());
    for (const QString& line : plan) {
        EXPECT_FALSE(scans.match(line).hasMatch()) << plan.join(u'\n').toStdString();
        EXPECT_TRUE(!searches.match(line).hasMatch() || line.contains(u"(week=?")) << plan.join(u'\n').toStdString();
    }
}

} // namespace

TEST(Carry, RepeatsWhatWasAnsweredWithItsOriginalFetch)
{
    World world = twoWeekSchool();
    ASSERT_TRUE(world.store().carry(w11, pairs({{7, 1}, {7, 2}, {8, 1}, {8, 2}, {9, 1}, {9, 2}})));
    EXPECT_EQ(cells(world), "7/1=400* 7/2=0* 8/1=1000* 8/2=x* 9/1=? 9/2=50* 10/1=? 10/2=?\n")
        << "what was not collected is never carried";
    EXPECT_EQ(rows(world.connection(),
                  "SELECT count(*) FROM cell c JOIN cell b ON b.week = c.week - 1 AND b.student = c.student AND "
                  "b.course = c.course WHERE c.origin = 1 AND c.collected_at = b.collected_at AND c.lessons IS "
                  "b.lessons AND c.watched IS b.watched AND c.reason = 0"),
        "5\n");
    expectSound(world);
}

TEST(Carry, LeavesWhatIsAnsweredAlready)
{
    World world = twoWeekSchool();
    ASSERT_TRUE(world.store().save(w11, std::vector{answer(7, 1, 410)}, later));
    ASSERT_TRUE(world.store().carry(w11, pairs({{7, 1}, {7, 2}})));
    EXPECT_EQ(cells(world), "7/1=410 7/2=0* 8/1=? 8/2=? 9/1=? 9/2=? 10/1=? 10/2=?\n");
    expectSound(world);
}

TEST(Carry, ComesFromTheLatestPhotoBeforeAlsoOverAGap)
{
    World world = farol::tests::world(std::string(school)
        + "foto 2026-W08 12: 7 | 40 50\nfoto 2026-W10 12: 7 | 45 ?\n"
          "foto 2026-W13 12: 7 | ? ?\n");
    ASSERT_TRUE(world.store().carry(w10 + 3, pairs({{7, 1}, {7, 2}})));
    EXPECT_EQ(cells(world), "7/1=450* 7/2=?\n") << "only that photo's own cell counts";
    expectSound(world);
}

TEST(Carry, ASecondTimeChangesNothing)
{
    World world = twoWeekSchool();
    ASSERT_TRUE(world.store().carry(w11, pairs({{7, 1}, {8, 2}})));
    const std::string once = everything(world.connection());
    ASSERT_TRUE(world.store().carry(w11, pairs({{7, 1}, {8, 2}})));
    EXPECT_EQ(everything(world.connection()), once);
}

TEST(Carry, IsReplacedByAnAnswerAndNeverByAFailure)
{
    World world = twoWeekSchool();
    ASSERT_TRUE(world.store().carry(w11, pairs({{7, 1}, {7, 2}})));
    Cell failure;
    failure.student = {7};
    failure.course = {1};
    failure.reason = Reason::Timeout;
    ASSERT_TRUE(world.store().save(w11, std::vector{failure, answer(7, 2, 10)}, later));
    EXPECT_EQ(cells(world), "7/1=400* 7/2=10 8/1=? 8/2=? 9/1=? 9/2=? 10/1=? 10/2=?\n");
    expectSound(world);
}

TEST(Carry, IsWithdrawnAsAWhole)
{
    World world = twoWeekSchool();
    const std::string before = everything(world.connection());
    ASSERT_TRUE(world.store().carry(w11, pairs({{7, 1}, {7, 2}, {8, 1}, {8, 2}, {10, 1}})));
    ASSERT_TRUE(world.store().drawAudit(w11, pairs({{7, 1}, {10, 1}})));
    ASSERT_TRUE(world.store().withdrawCarried(w11));
    EXPECT_EQ(everything(world.connection()), before) << "as if nothing had been carried";
    EXPECT_EQ(world.store().pendingAudit(w11)->size(), 0U);
}

TEST(Carry, IsWithdrawnOfOneTurma)
{
    World world = twoWeekSchool();
    ASSERT_TRUE(world.store().carry(w11, pairs({{7, 1}, {10, 1}})));
    ASSERT_TRUE(world.store().drawAudit(w11, pairs({{7, 1}, {10, 1}})));
    ASSERT_TRUE(world.store().withdrawCarried(w11, {world.cohort(13)}));
    EXPECT_EQ(cells(world), "7/1=400* 7/2=? 8/1=? 8/2=? 9/1=? 9/2=? 10/1=? 10/2=?\n");
    EXPECT_EQ(*world.store().pendingAudit(w11), pairs({{7, 1}}));
    expectSound(world);
}

TEST(Carry, WithdrawnOfAStudentWhoLeftNothingIsExpected)
{
    World world = twoWeekSchool();
    ASSERT_TRUE(world.store().carry(w11, pairs({{10, 1}, {10, 2}})));
    ASSERT_TRUE(world.store().saveRoster(w11, world.cohort(13), {}, later));
    ASSERT_TRUE(world.store().withdrawCarried(w11));
    EXPECT_EQ(rows(world.connection(), "SELECT count(*), count(DISTINCT week) FROM cell WHERE student = 10"), "2|1\n");
    expectSound(world);
}

TEST(Carry, IntoASealedOrUnknownWeekIsRefused)
{
    World world = farol::tests::world(std::string(school) + twoWeeks + "selado 2026-W11\n");
    const std::string before = everything(world.connection());
    for (const Week week : {w10, w11, w11 + 1}) {
        const std::vector<Result<void>> refusals{world.store().carry(week, pairs({{7, 1}})),
            world.store().withdrawCarried(week), world.store().drawAudit(week, pairs({{7, 1}}))};
        for (const auto& refused : refusals) {
            ASSERT_FALSE(refused);
            EXPECT_EQ(refused.error().fault, Fault::Invalid);
        }
    }
    EXPECT_EQ(everything(world.connection()), before);
}

TEST(Carry, BrokenOffInBetweenLeavesNothing)
{
    World world = twoWeekSchool();
    const std::string before = everything(world.connection());
    {
        const auto transaction = Transaction::begin(world.connection());
        ASSERT_TRUE(transaction);
        ASSERT_TRUE(carryCells(world.connection(), w11, pairs({{7, 1}, {8, 1}})));
    }
    EXPECT_EQ(everything(world.connection()), before);
    ASSERT_TRUE(world.store().carry(w11, pairs({{7, 1}})));
    EXPECT_EQ(cells(world), "7/1=400* 7/2=? 8/1=? 8/2=? 9/1=? 9/2=? 10/1=? 10/2=?\n");
}

TEST(Carry, QuestionsGoByWeek)
{
    const World world = twoWeekSchool();
    ASSERT_TRUE(world.connection().run(
        QStringLiteral("CREATE TEMP TABLE repeated_pair (student INTEGER NOT NULL, course INTEGER NOT NULL, "
                       "PRIMARY KEY (student, course)) WITHOUT ROWID")));
    const auto expectAll = [&world] {
        expectByWeek(world, repeatingText());
        expectByWeek(world, heldQuestion({}));
        expectByWeek(world, heldQuestion(QStringLiteral("AND m.cohort IN (?)")));
        expectByWeek(world, countsQuestion());
    };
    expectAll();
    ASSERT_TRUE(world.connection().run(QStringLiteral("ANALYZE")));
    expectAll();
}

TEST(HeldPairs, TellWhatThePhotoBeforeHeld)
{
    World world = farol::tests::world(
        std::string(school) + "foto 2026-W10 12: 7 | 41,7 x\nfoto 2026-W11 12: 7 acesso=2026-03-05T10:00 | 50,0= ?\n");
    const auto held = world.store().heldPairs(w11);
    ASSERT_TRUE(held);
    ASSERT_EQ(held->size(), 2U);
    EXPECT_EQ(held->front().origin, Origin::Carried);
    EXPECT_EQ(held->front().stateBefore, CellState::Value);
    EXPECT_EQ(held->front().tenthsBefore, 417);
    EXPECT_EQ(held->front().collectedBefore, QDateTime(QDate(2026, 3, 6), QTime(17, 0), Qt::UTC));
    EXPECT_TRUE(held->front().isListed);
    EXPECT_EQ(held->back().stateBefore, CellState::NoAccess);
    const auto first = world.store().heldPairs(w10);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->front().stateBefore, CellState::NotCollected) << "there is no photo before";
    EXPECT_EQ(first->front().collectedBefore, std::nullopt);
}

TEST(HeldPairs, OnlyAListThatWasObtainedTellsAnAccess)
{
    World world = farol::tests::world(std::string(school) + R"(
foto 2026-W10 12: 7 acesso=2026-03-05T10:00 | 40 0 ; 8 acesso=2026-03-01T10:00 | 10 10
falhou 2026-W11 12: 7 | ? ? ; 8 | ? ?
foto 2026-W11 13: 8 acesso=2026-02-01T10:00 | ? ?
)");
    const auto held = world.store().heldPairs(w11);
    ASSERT_TRUE(held);
    ASSERT_EQ(held->size(), 4U);
    EXPECT_FALSE(held->front().isListed);
    EXPECT_EQ(held->front().lastAccess, std::nullopt) << "the copied one is of the week before";
    EXPECT_TRUE(held->back().isListed) << "one of the two lists was obtained";
    EXPECT_EQ(held->back().lastAccess, QDateTime(QDate(2026, 2, 1), QTime(10, 0), Qt::UTC));
}
