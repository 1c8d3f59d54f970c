#include "collection.h"
#include "core/storage/check.h"
#include "tests/support/dump.h"

using namespace farol;
using namespace farol::domain;
using farol::tests::at;
using farol::tests::Collection;

namespace {

using Weeks = Collection;

const QString addTurma = QStringLiteral("INSERT INTO cohort (id, track, number, tag) VALUES (3, 1, 14, 71)");
constexpr auto everybody = "SELECT cohort, student FROM membership WHERE week = (SELECT max(week) FROM membership) "
                           "ORDER BY cohort, student";

} // namespace

TEST_F(Weeks, TwoRunsInARowLeaveTheSameCells)
{
    platform.list(69, {7, 8}, at("2026-11-20T10:00:00"));
    platform.reads(7, 10, 417);
    const auto first = collect();
    const std::string before = cells();
    const auto second = collect();
    EXPECT_EQ(cells(), before);
    EXPECT_EQ(second.cells, first.cells);
    EXPECT_EQ(second.students, first.students);
    EXPECT_EQ(number("SELECT count(*) FROM sync_run"), 2);
}

TEST_F(Weeks, TheSecondRunAsksOnlyWhoMayHaveStudied)
{
    platform.list(69, {7}, at("2026-11-20T11:00:00"));
    platform.list(70, {8});
    platform.reads(7, 20, 1000);
    collect();
    platform.asked.clear();
    collect();
    EXPECT_EQ(platform.asked, (std::vector<tests::FakePlatform::Key>{{7, 10}}))
        << "not what is complete, not who never entered";
}

TEST_F(Weeks, AFullRunAsksEverybodyAgain)
{
    platform.list(69, {7});
    platform.reads(7, 20, 1000);
    collect();
    platform.asked.clear();
    collect(full());
    EXPECT_EQ(platform.asked.size(), 2U);
}

TEST_F(Weeks, AStudentWhoMovesIsInOneTurmaEachWeek)
{
    platform.list(69, {7, 8});
    platform.list(70, {9});
    collect();
    EXPECT_EQ(tests::rows(m_store->connection(), everybody), "1|7\n1|8\n2|9\n");
    platform.list(69, {8});
    platform.list(70, {7, 9});
    clock.set(at("2026-11-27T12:00:00"));
    const auto outcome = collect();
    EXPECT_EQ(tests::rows(m_store->connection(), everybody), "1|8\n2|7\n2|9\n");
    EXPECT_EQ(outcome.students, 3);
    EXPECT_EQ(number("SELECT count(*) FROM membership"), 6) << "the week before keeps its own";
}

TEST_F(Weeks, AMoveInsideAWeekKeepsTheCellsAndAsksNothing)
{
    platform.list(69, {7, 8});
    collect();
    platform.list(69, {8});
    platform.list(70, {7});
    platform.asked.clear();
    const auto outcome = collect();
    EXPECT_EQ(cells(), "7/10=0 7/20=0 8/10=0 8/20=0");
    EXPECT_EQ(tests::rows(m_store->connection(), everybody), "1|8\n2|7\n");
    EXPECT_EQ(outcome.cells, 4);
    EXPECT_TRUE(platform.asked.empty());
}

TEST_F(Weeks, ATurmaAddedBetweenRunsIsCollectedByTheNext)
{
    platform.list(69, {7});
    platform.list(71, {7, 9});
    EXPECT_EQ(collect().students, 1);
    ASSERT_TRUE(m_store->connection().run(addTurma));
    platform.asked.clear();
    const auto outcome = collect();
    EXPECT_EQ(outcome.students, 2);
    EXPECT_EQ(platform.asked, (std::vector<tests::FakePlatform::Key>{{9, 10}, {9, 20}}));
}

TEST_F(Weeks, ATurmaNeverPhotographedComesFirst)
{
    platform.list(69, {7}, at("2026-11-26T10:00:00"));
    platform.list(71, {9}, at("2026-11-26T10:00:00"));
    collect();
    ASSERT_TRUE(m_store->connection().run(addTurma));
    clock.set(at("2026-11-27T12:00:00"));
    platform.asked.clear();
    collect();
    EXPECT_EQ(platform.asked, (std::vector<tests::FakePlatform::Key>{{9, 10}, {9, 20}, {7, 10}, {7, 20}}));
}

TEST_F(Weeks, AnArchivedTurmaIsNotAskedAndKeepsItsWeeks)
{
    platform.list(69, {7});
    platform.list(70, {9});
    collect();
    ASSERT_TRUE(m_store->connection().run(QStringLiteral("UPDATE cohort SET archived = 1 WHERE id = 1")));
    clock.set(at("2026-11-27T12:00:00"));
    EXPECT_EQ(collect().students, 1);
    EXPECT_EQ(cells("2026-W47"), "7/10=0 7/20=0 9/10=0 9/20=0");
    EXPECT_EQ(cells("2026-W48"), "9/10=0 9/20=0");
}

TEST_F(Weeks, AClockBehindThePhotosIsRefusedAndNothingIsStored)
{
    platform.list(69, {7});
    collect();
    const int requests = platform.requests();
    clock.set(at("2026-11-13T12:00:00"));
    const auto outcome = collect();
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->fault, Fault::Invalid);
    EXPECT_EQ(platform.requests(), requests + 1) << "the greeting alone";
    EXPECT_EQ(cells("2026-W46"), "");
}

TEST_F(Weeks, ARunThatNobodyAnsweredIsNotedAndStoppedNothing)
{
    platform.list(69, {7}, at("2026-11-20T11:00:00"));
    collect();
    const std::string before = tests::rows(m_store->connection(), "SELECT * FROM photo");
    platform.tagsFault = {Fault::Offline, {}};
    const auto failed = collect(full());
    ASSERT_TRUE(failed.error);
    EXPECT_EQ(number("SELECT fault FROM sync_run WHERE id = 2"), static_cast<int>(Fault::Offline));
    EXPECT_EQ(number("SELECT scope FROM sync_run WHERE id = 2"), static_cast<int>(sync::Scope::Full));
    EXPECT_EQ(tests::rows(m_store->connection(), "SELECT * FROM photo"), before);
    platform.tagsFault.reset();
    platform.asked.clear();
    collect();
    EXPECT_EQ(platform.asked.size(), 2U) << "a new run, not one that continues: it asks who may have studied";
}

TEST_F(Weeks, AWeekThatEndsWithABatchStoredAndAnotherPendingIsSealedAsItStands)
{
    clock.set(at("2026-11-23T02:59:00"));
    std::vector<Listed>& listed = platform.lists[69];
    for (qint64 id = 1; id <= 60; ++id) {
        listed.push_back({{{id}, QStringLiteral("Aluna"), {}, {}, std::nullopt}, at("2026-11-23T02:00:00")});
        platform.reads(id, 10, 100);
    }
    // The 88th is refused and held back; the 90th comes in the new week.
    platform.readings[{44, 20}] = {CellState::NoAccess, 0, {}, {}};
    std::string sealed;
    platform.beforeAnswer = [&](int answer) {
        if (answer == 89)
            clock.set(at("2026-11-23T03:00:00"));
        if (answer == 100)
            sealed = cells();
    };
    const auto outcome = collect();
    EXPECT_FALSE(outcome.error);
    EXPECT_EQ(number("SELECT count(*) FROM cell WHERE state <> 3 AND week = (SELECT min(week) FROM photo)"), 88);
    EXPECT_EQ(number("SELECT count(*) FROM cell WHERE state = 2 AND week = (SELECT min(week) FROM photo)"), 1);
    EXPECT_EQ(cells(), sealed) << "not touched once it was sealed";
    EXPECT_EQ(number("SELECT count(*) FROM cell WHERE state <> 3 AND week = (SELECT max(week) FROM photo)"), 120);
    const auto findings = storage::checkHistory(m_store->connection());
    ASSERT_TRUE(findings);
    EXPECT_TRUE(findings->empty());
}

TEST_F(Weeks, NewYearSealsWeek53AndBeginsWeek1)
{
    platform.list(69, {7});
    clock.set(at("2027-01-03T12:00:00"));
    EXPECT_EQ(collect().week.key(), u"2026-W53");
    clock.set(at("2027-01-04T12:00:00"));
    EXPECT_EQ(collect().week.key(), u"2027-W01");
    EXPECT_EQ(number("SELECT count(*) FROM photo WHERE sealed_at IS NOT NULL"), 1);
    EXPECT_EQ(number("SELECT max(week) - min(week) FROM photo"), 1) << "neighbours";
}

TEST_F(Weeks, ProgressNeverGoesBackAndEndsAtTheTotal)
{
    platform.list(69, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});
    platform.faults[{5, 10}] = {Fault::Timeout, {}};
    std::vector<sync::Progress> told;
    std::vector<QString> stored;
    const auto outcome = collect([&](sync::Engine& engine) {
        QObject::connect(&engine, &sync::Engine::progressed, &engine, [&](const auto& p) { told.push_back(p); });
        QObject::connect(&engine, &sync::Engine::stored, &engine, [&](Week week) { stored.push_back(week.key()); });
    });
    ASSERT_FALSE(told.empty());
    for (size_t i = 0; i < told.size(); ++i) {
        EXPECT_LE(told[i].done, told[i].total);
        EXPECT_LE(told[i].failed, told[i].done);
        EXPECT_EQ(told[i].week.key(), u"2026-W47");
        if (i > 0) {
            EXPECT_GE(told[i].done, told[i - 1].done);
        }
    }
    EXPECT_EQ(told.back().done, 24);
    EXPECT_EQ(told.back().total, 24);
    EXPECT_EQ(told.back().failed, 1);
    EXPECT_EQ(outcome.notCollected, 1);
    EXPECT_EQ(std::count(stored.begin(), stored.end(), QStringLiteral("2026-W47")), std::ptrdiff_t(stored.size()));
    EXPECT_GE(stored.size(), 3U) << "two lists and the cells";
}

TEST_F(Weeks, StartIsHeardOnceWhileARunIsUnderWay)
{
    platform.list(69, {7});
    int finished = 0;
    const auto outcome = collect([&](sync::Engine& engine) {
        EXPECT_TRUE(engine.isRunning());
        QObject::connect(&engine, &sync::Engine::finished, &engine, [&] {
            ++finished;
            EXPECT_FALSE(engine.isRunning());
        });
        engine.start();
        engine.start(full());
    });
    EXPECT_FALSE(outcome.error);
    EXPECT_EQ(finished, 1);
    EXPECT_EQ(number("SELECT count(*) FROM sync_run"), 1);
    EXPECT_EQ(platform.asked.size(), 2U);
}

TEST_F(Weeks, OneEngineRunsAsOftenAsItIsAsked)
{
    platform.list(69, {7}, at("2026-11-20T11:00:00"));
    sync::Engine engine(*m_store, platform, clock);
    int finished = 0;
    QObject::connect(&engine, &sync::Engine::finished, &engine, [&](const sync::Outcome& outcome) {
        EXPECT_FALSE(outcome.error);
        if (++finished < 3)
            engine.start();
    });
    engine.start();
    EXPECT_TRUE(tests::eventually([&] { return finished == 3; }));
    EXPECT_EQ(number("SELECT count(*) FROM sync_run"), 3);
    EXPECT_EQ(cells(), "7/10=0 7/20=0");
}

TEST_F(Weeks, CountsOfAnOutcomeAddUp)
{
    platform.list(69, {7, 8, 9});
    platform.readings[{7, 10}] = {CellState::NoAccess, 0, {}, {}};
    platform.faults[{8, 10}] = {Fault::BadReply, {}};
    for (int run = 0; run < 3; ++run) {
        const auto o = collect();
        EXPECT_EQ(o.cells, 6);
        EXPECT_EQ(o.fetched + o.carried + o.noAccess + o.notCollected, o.cells);
        EXPECT_EQ(o.noAccess, 1);
        EXPECT_EQ(o.notCollected, 1);
    }
}
