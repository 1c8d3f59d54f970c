#include "core/storage/statement.h"
#include "core/storage/store.h"
#include "tests/support/dump.h"
#include "tests/support/world.h"

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
foto 2026-W10 12: 7 | 40 0 ; 8 | 100 x
)";

const Week w10 = *Week::fromKey(u"2026-W10");

QDateTime at(const char* local)
{
    return QDateTime(QDateTime::fromString(QString::fromLatin1(local), Qt::ISODate).date(),
        QDateTime::fromString(QString::fromLatin1(local), Qt::ISODate).time(), defaultZone());
}

Cell cell(qint64 student, qint64 course, CellState state, Tenths tenths = 0)
{
    Cell cell;
    cell.student = StudentId{student};
    cell.course = CourseId{course};
    cell.state = state;
    cell.tenths = tenths;
    cell.reason = state == CellState::NotCollected ? Reason::Timeout : Reason::None;
    if (state != CellState::NotCollected)
        cell.collectedAt = at("2026-03-06T15:00:00");
    return cell;
}

Result<void> save(World& world, Week week, std::vector<Cell> cells)
{
    return world.store().save(week, cells, at("2026-03-06T15:00:00"));
}

} // namespace

TEST(Store, OpensThePhotoOfTheSchoolsWeek)
{
    World world;
    // 02:59 UTC on Monday is still Sunday in São Paulo.
    const QDateTime sunday = QDateTime::fromString(QStringLiteral("2026-11-16T02:59:00Z"), Qt::ISODate);
    EXPECT_EQ(world.store().openPhoto(sunday, defaultZone()), *Week::fromKey(u"2026-W46"));
    EXPECT_EQ(rows(world.connection(), "SELECT photo_date, sealed_at IS NULL FROM photo"), "2026-11-15|1\n");
}

TEST(Store, GoesOnWithTheSamePhotoInTheSameWeek)
{
    World world = farol::tests::world(school);
    EXPECT_EQ(world.store().openPhoto(at("2026-03-07T09:00:00"), defaultZone()), w10);
    EXPECT_EQ(rows(world.connection(), "SELECT photo_date, sealed_at IS NULL FROM photo"), "2026-03-07|1\n");
    EXPECT_EQ(rows(world.connection(), "SELECT count(*) FROM cell"), "4\n");
}

TEST(Store, SealsTheWeekThatEndedWhenTheNextBegins)
{
    World world = farol::tests::world(school);
    const QDateTime monday = at("2026-03-09T00:00:00");
    ASSERT_EQ(world.store().openPhoto(monday, defaultZone()), w10 + 1);
    EXPECT_EQ(rows(world.connection(), "SELECT sealed_at, length(seal) FROM photo ORDER BY week"),
        std::to_string(monday.toSecsSinceEpoch()) + "|64\n|\n");
}

TEST(Store, RefusesAPhotoBeforeALaterOne)
{
    World world = farol::tests::world(school);
    const std::string before = everything(world.connection());
    const auto refused = world.store().openPhoto(at("2026-03-01T12:00:00"), defaultZone());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Invalid);
    EXPECT_EQ(everything(world.connection()), before);
}

TEST(Store, RefusesToOpenASealedWeekAgain)
{
    World world = farol::tests::world(std::string(school) + "selado 2026-W10\n");
    const auto refused = world.store().openPhoto(at("2026-03-08T12:00:00"), defaultZone());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Invalid);
}

TEST(Store, RefusesToWriteASealedOrUnknownWeek)
{
    World world = farol::tests::world(std::string(school) + "foto 2026-W11 12: 7 | 50 0\n");
    const std::string before = everything(world.connection());
    const CohortId cohort = world.cohort(12);
    for (const Week week : {w10, w10 + 2}) {
        const std::vector<Result<void>> refusals{save(world, week, {cell(7, 1, CellState::Value, 500)}),
            world.store().saveRoster(week, cohort, {}, at("2026-03-06T15:00:00")),
            world.store().keepRoster(week, cohort, Reason::Network)};
        for (const auto& refused : refusals) {
            ASSERT_FALSE(refused);
            EXPECT_EQ(refused.error().fault, Fault::Invalid);
        }
    }
    EXPECT_EQ(everything(world.connection()), before);
}

TEST(Store, OrdersAndComparesAcrossTheYearWithAWeek53)
{
    const World world = farol::tests::world(R"(
trilha analista
  curso 1 SQL 1
turma analista 12
foto 2026-W53 12: 7 | 40
foto 2027-W01 12: 7 | 55,5
)");
    EXPECT_EQ(rows(world.connection(), "SELECT photo_date FROM photo ORDER BY week"), "2027-01-01\n2027-01-08\n");
    EXPECT_EQ(
        rows(world.connection(), "SELECT gain_cells, gain_tenths FROM student_week ORDER BY week"), "0|0\n1|155\n");
    EXPECT_EQ(rows(world.connection(), "SELECT max(week) - min(week) FROM photo"), "1\n");
}

TEST(Store, ReplacesACellByItsNewAnswer)
{
    World world = farol::tests::world(school);
    ASSERT_TRUE(save(world, w10, {cell(7, 1, CellState::Value, 555), cell(7, 2, CellState::NoAccess)}));
    EXPECT_EQ(rows(world.connection(), "SELECT course, state, tenths FROM cell WHERE student = 7 ORDER BY course"),
        "1|0|555\n2|2|0\n");
    EXPECT_EQ(rows(world.connection(),
                  "SELECT course, cells, answered, sum_tenths, not_started, finished, no_access FROM sums"),
        "1|2|2|1555|0|1|0\n2|2|0|0|0|0|2\n");
    EXPECT_EQ(
        rows(world.connection(), "SELECT student, cells, answered, sum_tenths, finished, no_access FROM student_week"),
        "7|2|1|555|0|1\n8|2|1|1000|1|1\n");
}

TEST(Store, NeverLosesAnAnswerToAFailure)
{
    World world = farol::tests::world(school);
    const std::string before = everything(world.connection());
    ASSERT_TRUE(world.store().openPhoto(at("2026-03-06T15:00:00"), defaultZone()));
    const std::string opened = everything(world.connection());
    ASSERT_TRUE(save(world, w10,
        {cell(7, 1, CellState::NotCollected), cell(7, 2, CellState::NotCollected),
            cell(8, 2, CellState::NotCollected)}));
    EXPECT_EQ(everything(world.connection()), opened);
}

TEST(Store, KeepsTheLatestReasonOfAPairThatStaysNotCollected)
{
    World world = farol::tests::world(std::string(school) + "foto 2026-W10 13: 9 | ? ?\n");
    EXPECT_EQ(
        rows(world.connection(), "SELECT state, reason, collected_at FROM cell WHERE student = 9"), "3|1|\n3|1|\n");
    ASSERT_TRUE(save(world, w10, {cell(9, 1, CellState::NotCollected)}));
    EXPECT_EQ(
        rows(world.connection(), "SELECT state, reason, collected_at FROM cell WHERE student = 9"), "3|3|\n3|1|\n");
}

TEST(Store, KeepsWhatAnAnswerSaid)
{
    World world = farol::tests::world(school);
    Cell answer = cell(7, 1, CellState::Value, 417);
    answer.lessons = 3;
    answer.watched = 11;
    answer.origin = Origin::Carried;
    ASSERT_TRUE(save(world, w10, {answer}));
    EXPECT_EQ(rows(world.connection(),
                  "SELECT lessons, watched, collected_at, origin FROM cell WHERE student = 7 AND course = 1"),
        "3|11|" + std::to_string(answer.collectedAt.toSecsSinceEpoch()) + "|1\n");
}

TEST(Store, RefusesACellWhoseStateAndTenthsDisagreeAndTheWholeBatchWithIt)
{
    World world = farol::tests::world(school);
    const std::string before = everything(world.connection());
    EXPECT_FALSE(save(world, w10, {cell(7, 2, CellState::Value, 100), cell(7, 1, CellState::NotStarted, 5)}));
    EXPECT_EQ(everything(world.connection()), before);
}

TEST(Store, ListsEachExpectedPairOnceWithWhatIsHeld)
{
    World world = farol::tests::world(R"(
trilha analista
  curso 1 SQL 1
  curso 2 Excel 3
turma analista 12
turma analista 13
foto 2026-W10 13: 7 acesso=2026-03-05T10:00 | 41,7 ?
foto 2026-W10 12: 7 acesso=2026-03-04T10:00
)");
    const auto pairs = world.store().heldPairs(w10);
    ASSERT_TRUE(pairs);
    ASSERT_EQ(pairs->size(), 2U);
    const HeldPair& first = pairs->front();
    EXPECT_EQ(first.student, StudentId{7});
    EXPECT_EQ(first.course, CourseId{1});
    EXPECT_EQ(first.state, CellState::Value);
    EXPECT_EQ(first.tenths, 417);
    EXPECT_EQ(first.collectedAt, at("2026-03-06T14:00:00").toUTC());
    EXPECT_EQ(first.lastAccess, QDateTime(QDate(2026, 3, 5), QTime(10, 0), Qt::UTC));
    EXPECT_EQ(first.cohort, world.cohort(12));
    EXPECT_EQ(pairs->back().state, CellState::NotCollected);
    EXPECT_EQ(pairs->back().collectedAt, std::nullopt);
}

TEST(Store, KnowsWhetherTheLastRunOfAWeekWasStopped)
{
    World world = farol::tests::world(school);
    Store& store = world.store();
    EXPECT_EQ(store.lastRunWasStopped(w10), false) << "none was begun";
    const auto killed = store.beginRun(w10, at("2026-03-06T15:00:00"));
    ASSERT_TRUE(killed);
    EXPECT_EQ(store.lastRunWasStopped(w10), true);
    const auto second = store.beginRun(w10, at("2026-03-06T16:00:00"));
    ASSERT_TRUE(store.endRun(*second, at("2026-03-06T16:10:00"), std::nullopt, {12, 9, 3}));
    EXPECT_EQ(store.lastRunWasStopped(w10), false);
    const auto cancelled = store.beginRun(w10, at("2026-03-06T17:00:00"));
    ASSERT_TRUE(store.endRun(*cancelled, at("2026-03-06T17:10:00"), Error{Fault::Cancelled, {}}, {1, 1, 0}));
    EXPECT_EQ(store.lastRunWasStopped(w10), true);
    EXPECT_EQ(store.lastRunWasStopped(w10 + 1), false);
    EXPECT_EQ(rows(world.connection(), "SELECT finished, requests, fetched, failed FROM sync_run ORDER BY id"),
        "0|0|0|0\n1|12|9|3\n0|1|1|0\n");
}

TEST(Store, SaysReadOnlyWhenItMayNotWrite)
{
    World world = farol::tests::world(school);
    Store store(world.reader());
    const auto refused = store.save(w10, std::vector{cell(7, 1, CellState::Value, 500)}, at("2026-03-06T15:00:00"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::ReadOnly);
}
