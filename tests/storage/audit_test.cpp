#include "core/storage/audit.h"
#include "core/storage/statement.h"
#include "tests/support/dump.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>

using namespace farol::domain;
using namespace farol::storage;
using farol::tests::rows;
using farol::tests::World;

namespace {

const Week w10 = *Week::fromKey(u"2026-W10");
const Week w11 = w10 + 1;
const QDateTime later(QDate(2026, 3, 13), QTime(17, 0), Qt::UTC);

/// Everything of the second week is carried; two of it are the audit's sample.
class AuditTest : public testing::Test {
protected:
    void SetUp() override
    {
        const std::vector<Pair> all{{{7}, {1}}, {{7}, {2}}, {{8}, {1}}, {{8}, {2}}};
        ASSERT_TRUE(store.carry(w11, all));
        ASSERT_TRUE(store.drawAudit(w11, std::vector<Pair>{{{8}, {2}}, {{7}, {1}}}));
    }

    void save(qint64 student, qint64 course, CellState state, Tenths tenths)
    {
        Cell cell;
        cell.student = {student};
        cell.course = {course};
        cell.state = state;
        cell.tenths = tenths;
        cell.reason = state == CellState::NotCollected ? Reason::Timeout : Reason::None;
        if (state != CellState::NotCollected)
            cell.collectedAt = later;
        ASSERT_TRUE(store.save(w11, std::vector{cell}, later));
    }

    size_t pending() { return store.pendingAudit(w11)->size(); }

    World world = farol::tests::world(R"(
trilha analista
  curso 1 SQL 1
  curso 2 Excel 3
turma analista 12
foto 2026-W10 12: 7 | 40 0 ; 8 | 100 x
foto 2026-W11 12: 7 | ? ? ; 8 | ? ?
)");
    Store& store = world.store();
};

} // namespace

TEST_F(AuditTest, RemembersItsSample)
{
    EXPECT_EQ(*store.pendingAudit(w11), (std::vector<Pair>{{{7}, {1}}, {{8}, {2}}}));
    EXPECT_EQ(*store.pendingAudit(w10), std::vector<Pair>{});
    EXPECT_EQ(*store.audit(w11), Audit{});
}

TEST_F(AuditTest, CountsAnAnswerThatIsTheSame)
{
    save(7, 1, CellState::Value, 400);
    EXPECT_EQ(*store.audit(w11), (Audit{1, 0}));
    EXPECT_EQ(pending(), 1U);
    EXPECT_EQ(rows(world.connection(),
                  "SELECT origin, tenths FROM cell WHERE week > 0 AND student = 7 AND course = 1 "
                  "ORDER BY week"),
        "0|400\n0|400\n")
        << "it was fetched";
}

TEST_F(AuditTest, CountsOneThatDiffersInProgressOrState)
{
    save(7, 1, CellState::Value, 401);
    EXPECT_EQ(*store.audit(w11), (Audit{1, 1}));
    save(8, 2, CellState::NotStarted, 0);
    EXPECT_EQ(*store.audit(w11), (Audit{2, 2}));
    EXPECT_EQ(pending(), 0U);
}

TEST_F(AuditTest, CountsAPairOnceAndNoOther)
{
    save(7, 1, CellState::Value, 400);
    save(7, 1, CellState::Value, 500);
    save(7, 2, CellState::Value, 10);
    EXPECT_EQ(*store.audit(w11), (Audit{1, 0}));
}

TEST_F(AuditTest, AFailureIsStillAwaited)
{
    save(7, 1, CellState::NotCollected, 0);
    EXPECT_EQ(*store.audit(w11), Audit{});
    EXPECT_EQ(pending(), 2U);
}

TEST_F(AuditTest, WhatIsNotCarriedAnyMoreIsNotCompared)
{
    ASSERT_TRUE(
        execute(world.connection(), QStringLiteral("UPDATE cell SET origin = 0 WHERE origin = 1 AND student = 7")));
    save(7, 1, CellState::Value, 500);
    EXPECT_EQ(*store.audit(w11), Audit{});
    EXPECT_EQ(pending(), 1U);
}

TEST_F(AuditTest, ABatchThatIsRefusedCountsNothing)
{
    std::vector<Cell> cells(2);
    cells[0] = {{7}, {1}, CellState::Value, 500, {}, {}, later};
    cells[1] = {{7}, {2}, CellState::NotStarted, 5, {}, {}, later};
    EXPECT_FALSE(store.save(w11, cells, later));
    EXPECT_EQ(*store.audit(w11), Audit{});
    EXPECT_EQ(pending(), 2U);
}

TEST_F(AuditTest, TheEndOfARunDecidesWhetherThePhotoIsFullAndEndsTheAudit)
{
    EXPECT_EQ(*store.lastFullPhoto(w11), std::nullopt);
    const auto stopped = store.beginRun(w11, later);
    ASSERT_TRUE(store.endRun(*stopped, later, Error{Fault::Cancelled, {}}, {}));
    EXPECT_EQ(pending(), 2U) << "a stopped run's audit goes on";
    const auto finished = store.beginRun(w11, later);
    ASSERT_TRUE(store.endRun(*finished, later, std::nullopt, {5, 4, 0, 4}));
    EXPECT_EQ(pending(), 0U);
    EXPECT_EQ(*store.lastFullPhoto(w11 + 1), std::nullopt) << "it repeats";
    EXPECT_EQ(rows(world.connection(), "SELECT finished, carried, cells, answered FROM sync_run ORDER BY id"),
        "0|0|3|3\n1|4|3|3\n");
    ASSERT_TRUE(store.withdrawCarried(w11));
    ASSERT_TRUE(store.endRun(*store.beginRun(w11, later), later, std::nullopt, {}));
    EXPECT_EQ(*store.lastFullPhoto(w11 + 1), w11);
    EXPECT_EQ(*store.lastFullPhoto(w11), std::nullopt) << "only earlier ones count";
    ASSERT_TRUE(store.carry(w11, std::vector<Pair>{{{7}, {1}}}));
    EXPECT_EQ(*store.lastFullPhoto(w11 + 1), std::nullopt) << "at once, should nobody come to the end";
}

TEST_F(AuditTest, CountsOfAPhoto)
{
    save(7, 1, CellState::Value, 401);
    const auto counts = store.photoCounts(w11);
    ASSERT_TRUE(counts);
    EXPECT_EQ(counts->students, 2);
    EXPECT_EQ(counts->cells, 4);
    EXPECT_EQ(counts->fetched, 1);
    EXPECT_EQ(counts->carried, 2);
    EXPECT_EQ(counts->noAccess, 1);
    EXPECT_EQ(counts->notCollected, 0);
    EXPECT_FALSE(counts->isFull);
}

TEST_F(AuditTest, AStoppedRunOfAScopeIsRememberedUntilOneIsFinished)
{
    constexpr int full = 1;
    EXPECT_EQ(*store.stoppedRunSince(w11, full), std::nullopt);
    ASSERT_TRUE(store.beginRun(w11, later, {0, full}));
    ASSERT_TRUE(store.beginRun(w11, later.addSecs(60), {0, full}));
    ASSERT_TRUE(store.beginRun(w11, later.addSecs(120), {0, 0}));
    EXPECT_EQ(*store.stoppedRunSince(w11, full), later) << "the first of them";
    EXPECT_EQ(*store.stoppedRunSince(w10, full), std::nullopt);
    ASSERT_TRUE(store.endRun(*store.beginRun(w11, later.addSecs(180), {0, 0}), later, std::nullopt, {}));
    EXPECT_EQ(*store.stoppedRunSince(w11, full), std::nullopt);
}
