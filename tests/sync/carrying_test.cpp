#include "weekly.h"

using namespace farol;
using namespace farol::domain;
using farol::tests::firstPhoto;
using farol::tests::longAgo;
using farol::tests::secondWeek;
using farol::tests::Weekly;
using Key = farol::tests::FakePlatform::Key;

TEST_F(Weekly, TheFirstPhotoIsFull)
{
    platform.list(69, {7});
    const auto outcome = collect();
    EXPECT_TRUE(outcome.isFull);
    EXPECT_EQ(outcome.carried, 0);
    EXPECT_EQ(outcome.audited, 0);
}

TEST_F(Weekly, TheSecondAsksWhoMayHaveStudiedAndASampleOfTheOthers)
{
    platform.list(69, {7, 8, 9}, longAgo);
    platform.reads(7, 10, 100);
    collect();
    turnTo(1);
    platform.lists[69][0].lastAccess = secondWeek;
    platform.lists[69][2].lastAccess.reset();
    platform.reads(7, 10, 150);
    const auto outcome = collectAnew();
    EXPECT_EQ(asked(7), 2);
    EXPECT_EQ(asked(8), 1) << "the audit";
    EXPECT_EQ(asked(9), 1) << "the audit";
    EXPECT_NE(platform.asked.front().first, 7) << "the audit comes first";
    EXPECT_EQ(cells("2026-W48"), "7/10=150 7/20=0 8/10=0 8/20=0 9/10=0 9/20=0");
    EXPECT_EQ(outcome.carried, 2);
    EXPECT_EQ(outcome.fetched, 4);
    EXPECT_EQ(outcome.audited, 2);
    EXPECT_EQ(outcome.differing, 0);
    EXPECT_FALSE(outcome.isFull);
    EXPECT_EQ(number("SELECT carried FROM sync_run ORDER BY id DESC LIMIT 1"), 4) << "with the two that were audited";
    expectSound();
}

TEST_F(Weekly, WhatIsFinishedOrRefusedIsRepeatedToo)
{
    platform.list(69, {7, 8}, longAgo);
    platform.reads(7, 10, 1000);
    platform.readings[{8, 10}] = {CellState::NoAccess, 0, {}, {}};
    collect();
    turnTo(1);
    platform.lists[69][0].lastAccess = secondWeek;
    const auto outcome = collectAnew();
    EXPECT_EQ(outcome.noAccess, 1);
    EXPECT_EQ(outcome.cells, outcome.fetched + outcome.carried + outcome.noAccess + outcome.notCollected);
    EXPECT_EQ(cells("2026-W48"), "7/10=1000 7/20=0 8/10=x 8/20=0");
    EXPECT_EQ(asked(7), 2) << "the course under way, and the finished one by the audit";
}

TEST_F(Weekly, FourWeeksAfterAFullPhotoTheNextIsFull)
{
    platform.list(69, {7, 8}, longAgo);
    collect();
    for (int week = 1; week <= 9; ++week) {
        turnTo(week);
        const auto outcome = collectAnew();
        EXPECT_EQ(outcome.isFull, week % 4 == 0) << week;
        EXPECT_EQ(platform.asked.size(), week % 4 == 0 ? 4U : 2U) << week;
    }
}

TEST_F(Weekly, WhatNoPhotoHoldsIsAsked)
{
    platform.list(69, {7}, longAgo);
    platform.faults[{7, 10}] = {Fault::BadReply, {}};
    collect();
    platform.faults.clear();
    turnTo(1);
    platform.list(69, {7, 9}, longAgo);
    const auto outcome = collectAnew();
    EXPECT_EQ(asked(9), 2) << "who is new";
    EXPECT_EQ(asked(7), 2) << "what failed, and the audit's pair";
    EXPECT_EQ(outcome.notCollected, 0);
}

TEST_F(Weekly, WhoLeavesIsNotRepeatedAndWhoComesBackIsAsked)
{
    platform.list(69, {7, 8}, longAgo);
    collect();
    turnTo(1);
    platform.list(69, {8}, longAgo);
    EXPECT_EQ(collectAnew().students, 1);
    EXPECT_EQ(cells("2026-W48"), "8/10=0 8/20=0");
    turnTo(2);
    platform.list(69, {7, 8}, longAgo);
    EXPECT_EQ(collectAnew().students, 2);
    EXPECT_EQ(asked(7), 2) << "the photo before says nothing";
    expectSound();
}

TEST_F(Weekly, WhoMovesToAnotherTurmaIsRepeated)
{
    platform.list(69, {7, 8}, longAgo);
    collect();
    turnTo(1);
    platform.list(69, {8}, longAgo);
    platform.list(70, {7}, longAgo);
    EXPECT_EQ(collectAnew().carried, 2);
    EXPECT_EQ(platform.asked.size(), 2U);
    expectSound();
}

TEST_F(Weekly, ATurmaWhoseListFailedIsAsked)
{
    platform.list(69, {7}, longAgo);
    platform.list(70, {8}, longAgo);
    collect();
    turnTo(1);
    platform.listFaults[69] = {Fault::BadReply, {}};
    const auto outcome = collectAnew();
    EXPECT_EQ(asked(7), 2) << "an access of last week says nothing of this one";
    EXPECT_EQ(outcome.carried, 1);
    EXPECT_EQ(outcome.listsMissing, 1);
}

TEST_F(Weekly, OneTurmaAloneRepeatsAndAuditsOnlyItsOwn)
{
    platform.list(69, {7}, longAgo);
    platform.list(70, {8}, longAgo);
    collect();
    turnTo(1);
    const auto outcome = collectAnew(of(sync::Scope::Needed, {CohortId{2}}));
    EXPECT_EQ(asked(7), 0);
    EXPECT_EQ(asked(8), 1);
    EXPECT_EQ(outcome.carried, 1);
    EXPECT_EQ(cells("2026-W48"), "8/10=0 8/20=0");
    collectAnew();
    EXPECT_EQ(asked(7), 1) << "the rest has its own sample";
    EXPECT_EQ(asked(8), 0);
    EXPECT_EQ(cells("2026-W48"), "7/10=0 7/20=0 8/10=0 8/20=0");
}

TEST_F(Weekly, AFullRunOfOneTurmaTakesNothingFromTheOthers)
{
    platform.list(69, {7}, longAgo);
    platform.list(70, {8}, longAgo);
    collect();
    turnTo(1);
    collectAnew();
    const auto outcome = collectAnew(of(sync::Scope::Full, {CohortId{2}}));
    EXPECT_EQ(asked(7), 0);
    EXPECT_EQ(asked(8), 2);
    EXPECT_EQ(outcome.notCollected, 0);
    EXPECT_EQ(outcome.carried, 1) << "that of turma 12";
    EXPECT_FALSE(outcome.isFull);
}

TEST_F(Weekly, AFullRunRepeatsNothing)
{
    platform.list(69, {7, 8}, longAgo);
    collect();
    turnTo(1);
    collectAnew();
    ASSERT_NE(carried(), "\n");
    const auto outcome = collectAnew(full());
    EXPECT_EQ(platform.asked.size(), 4U);
    EXPECT_EQ(carried(), "\n");
    EXPECT_TRUE(outcome.isFull);
    expectSound();
}

TEST_F(Weekly, AFullRunThatWasStoppedIsOwed)
{
    platform.list(69, {1, 2, 3, 4}, longAgo);
    collect();
    turnTo(1);
    collectAnew();
    clock.set(clock.now().addSecs(3600));
    platform.asked.clear();
    const auto stopped = collect(full(), [this](sync::Engine& engine) {
        platform.beforeAnswer = [&engine, left = 4](int) mutable {
            if (--left == 0)
                engine.cancel();
        };
    });
    platform.beforeAnswer = {};
    ASSERT_TRUE(stopped.error);
    clock.set(clock.now().addSecs(3600));
    const auto outcome = collectAnew();
    EXPECT_EQ(platform.asked.size(), 5U) << "what the full run has not asked yet, and nothing again";
    EXPECT_TRUE(outcome.isFull);
    collectAnew();
    EXPECT_EQ(platform.asked.size(), 0U) << "then nothing is owed";
}

TEST_F(Weekly, ARunOfFailuresRepeatsAndKeepsTheRest)
{
    platform.list(69, {7, 8}, longAgo);
    collect();
    turnTo(1);
    platform.lists[69][0].lastAccess = secondWeek;
    platform.faults[{7, 20}] = {Fault::BadReply, {}};
    EXPECT_EQ(collectAnew().notCollected, 1);
    const std::string before = carried();
    platform.faults.clear();
    EXPECT_EQ(collectAnew(of(sync::Scope::Failures)).notCollected, 0);
    EXPECT_EQ(platform.asked, (std::vector<Key>{{7, 20}}));
    EXPECT_EQ(carried(), before);
}

TEST_F(Weekly, WhatIsRepeatedIsAskedOnceItsStudentEnters)
{
    platform.list(69, {7}, longAgo);
    collect();
    turnTo(1);
    collectAnew();
    platform.list(69, {7}, firstPhoto.addDays(7));
    platform.reads(7, 10, 300);
    platform.reads(7, 20, 300);
    const auto outcome = collectAnew();
    EXPECT_EQ(cells("2026-W48"), "7/10=300 7/20=300");
    EXPECT_EQ(outcome.carried, 0);
}
