#include "collection.h"

using namespace farol;
using namespace farol::domain;
using farol::tests::at;
using farol::tests::Collection;
using farol::tests::FakePlatform;

namespace {

sync::Request impatient()
{
    sync::Request request;
    request.patience = std::chrono::milliseconds(0);
    return request;
}

} // namespace

TEST_F(Collection, PhotographsEveryPairOfEveryTurma)
{
    platform.list(69, {7, 8});
    platform.list(70, {9});
    platform.reads(7, 10, 417);
    platform.reads(9, 20, 1000);
    const auto outcome = collect();
    EXPECT_FALSE(outcome.error);
    EXPECT_EQ(cells(), "7/10=417 7/20=0 8/10=0 8/20=0 9/10=0 9/20=1000");
    EXPECT_EQ(outcome.students, 3);
    EXPECT_EQ(outcome.cells, 6);
    EXPECT_EQ(outcome.fetched, 6);
    EXPECT_EQ(outcome.notCollected, 0);
    EXPECT_EQ(outcome.requests, 1 + 2 + 6) << "the greeting, the lists, the pairs";
    EXPECT_EQ(outcome.week.key(), u"2026-W47");
}

TEST_F(Collection, AStudentInTwoTurmasIsAskedOnce)
{
    platform.list(69, {7});
    platform.list(70, {7});
    EXPECT_EQ(collect().cells, 2);
    EXPECT_EQ(platform.asked.size(), 2u);
}

TEST_F(Collection, TheFourStatesStayApart)
{
    platform.list(69, {7, 8});
    platform.reads(7, 10, 417);
    platform.readings[{8, 10}] = {CellState::NoAccess, 0, std::nullopt, std::nullopt};
    platform.faults[{8, 20}] = {Fault::BadReply, {}};
    const auto outcome = collect();
    EXPECT_EQ(cells(), "7/10=417 7/20=0 8/10=x 8/20=?");
    EXPECT_EQ(outcome.noAccess, 1);
    EXPECT_EQ(outcome.notCollected, 1);
    EXPECT_EQ(outcome.fetched, 2);
    EXPECT_FALSE(outcome.error);
}

TEST_F(Collection, TheNextRunCompletesWhatFailed)
{
    platform.list(69, {7});
    platform.faults[{7, 10}] = {Fault::Offline, {}};
    collect();
    EXPECT_EQ(cells(), "7/10=? 7/20=0");
    platform.faults.clear();
    platform.reads(7, 10, 417);
    collect();
    EXPECT_EQ(cells(), "7/10=417 7/20=0");
}

TEST_F(Collection, TwiceInAWeekIsTheSameRowsWithTheNewValuesOfWhoStudied)
{
    platform.list(69, {7, 8}, at("2026-11-20T10:00:00"));
    platform.reads(7, 10, 417);
    collect();
    platform.reads(7, 10, 500);
    clock.set(at("2026-11-21T12:00:00"));
    collect();
    EXPECT_EQ(cells(), "7/10=500 7/20=0 8/10=0 8/20=0");
}

TEST_F(Collection, AListThatFailsEmptiesNoTurma)
{
    platform.list(69, {7, 8});
    platform.list(70, {9});
    collect();
    platform.listFaults[70] = {Fault::BadReply, {}};
    platform.lists[69].clear();
    clock.set(at("2026-11-27T12:00:00"));
    const auto outcome = collect();
    EXPECT_EQ(outcome.listsMissing, 2);
    EXPECT_EQ(cells("2026-W48"), "7/10=0 7/20=0 8/10=0 8/20=0 9/10=0 9/20=0") << "their pairs are still asked";
}

TEST_F(Collection, ARunThatWasStoppedIsContinuedWithoutAskingAgain)
{
    platform.list(69, {7, 8, 9, 11, 12}, at("2026-11-20T10:00:00"));
    const auto stopped = collect([this](sync::Engine& engine) {
        platform.beforeAnswer = [&engine](int number) {
            if (number == 4)
                engine.cancel();
        };
    });
    ASSERT_TRUE(stopped.error);
    EXPECT_EQ(stopped.error->fault, Fault::Cancelled);
    EXPECT_EQ(stopped.cells, 10);
    EXPECT_EQ(stopped.notCollected, 7) << "three were stored before the stop";
    platform.beforeAnswer = {};
    platform.asked.clear();
    const auto completed = collect();
    EXPECT_FALSE(completed.error);
    EXPECT_EQ(completed.notCollected, 0);
    EXPECT_EQ(platform.asked.size(), 7u);
}

TEST_F(Collection, ARefusedKeyStopsAndChangesNothing)
{
    platform.list(69, {7});
    platform.reads(7, 10, 417);
    collect();
    platform.tagsFault = {Fault::Refused, {}};
    const auto outcome = collect();
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->fault, Fault::Refused);
    EXPECT_EQ(cells(), "7/10=417 7/20=0");
}

TEST_F(Collection, AnUnreachablePlatformEndsTheRunAtOnce)
{
    platform.tagsFault = {Fault::Offline, {}};
    const auto outcome = collect();
    EXPECT_EQ(outcome.requests, 1);
    EXPECT_FALSE(outcome.week.isValid()) << "not even the photo was opened";
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->fault, Fault::Offline);
    EXPECT_EQ(outcome.listsMissing, 0);
}

TEST_F(Collection, TenFaultsInARowMeanOfflineAndEndARunWithoutPatience)
{
    platform.list(69, {1, 2, 3, 4, 5, 6, 7, 8, 9});
    for (qint64 student = 2; student < 10; ++student)
        platform.faults[{student, 10}] = platform.faults[{student, 20}] = {Fault::Offline, {}};
    const auto outcome = collect(impatient());
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->fault, Fault::Offline);
    EXPECT_EQ(outcome.cells, 18);
    EXPECT_EQ(outcome.notCollected, 16);
}

TEST_F(Collection, APlatformThatComesBackIsAskedOnFromWhereItWent)
{
    platform.list(69, {1, 2, 3, 4, 5, 6, 7, 8, 9});
    for (qint64 student = 2; student < 10; ++student)
        platform.faults[{student, 10}] = platform.faults[{student, 20}] = {Fault::Offline, {}};
    platform.reads(9, 20, 500);
    std::vector<sync::Phase> phases;
    const auto outcome = collect(soon(), [&](sync::Engine& engine) {
        QObject::connect(&engine, &sync::Engine::progressed, &engine,
            [&phases](const sync::Progress& progress) { phases.push_back(progress.phase); });
        platform.beforeTags = [this] {
            if (platform.looks > 1) // the first is the greeting
                platform.faults.clear();
        };
    });
    EXPECT_FALSE(outcome.error);
    EXPECT_EQ(outcome.cells, 18);
    EXPECT_EQ(outcome.notCollected, 0);
    EXPECT_NE(cells().find("9/20=500"), std::string::npos);
    EXPECT_NE(std::find(phases.begin(), phases.end(), sync::Phase::Waiting), phases.end());
}

TEST_F(Collection, PatienceHasAnEnd)
{
    platform.list(69, {1, 2, 3, 4, 5, 6});
    platform.beforeTags = [this] {
        if (platform.looks > 1)
            platform.tagsFault = Error{Fault::Offline, {}};
    };
    for (qint64 student = 1; student < 7; ++student)
        platform.faults[{student, 10}] = platform.faults[{student, 20}] = {Fault::Offline, {}};
    sync::Request request = soon();
    request.patience = std::chrono::milliseconds(20);
    const auto outcome = collect(request);
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->fault, Fault::Offline);
    EXPECT_EQ(outcome.notCollected, 12);
}

TEST_F(Collection, WaitingCanBeCancelled)
{
    platform.list(69, {1, 2, 3, 4, 5, 6});
    for (qint64 student = 1; student < 7; ++student)
        platform.faults[{student, 10}] = platform.faults[{student, 20}] = {Fault::Offline, {}};
    const auto outcome = collect([](sync::Engine& engine) {
        QObject::connect(&engine, &sync::Engine::progressed, &engine, [&engine](const sync::Progress& progress) {
            if (progress.phase == sync::Phase::Waiting)
                engine.cancel();
        });
    });
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->fault, Fault::Cancelled);
}

TEST_F(Collection, OnlyTheFailuresAreAskedAgainWhenThatIsAskedFor)
{
    platform.list(69, {7, 8}, at("2026-11-20T11:59:00"));
    platform.list(70, {9}, at("2026-11-20T11:59:00"));
    platform.faults[{7, 10}] = {Fault::BadReply, {}};
    platform.listFaults[70] = {Fault::ServerError, {}};
    EXPECT_EQ(collect().notCollected, 1);
    platform.faults.clear();
    platform.listFaults.clear();
    platform.asked.clear();
    sync::Request failures;
    failures.scope = sync::Scope::Failures;
    const auto outcome = collect(failures);
    EXPECT_EQ(platform.asked, (std::vector<FakePlatform::Key>{{9, 10}, {9, 20}, {7, 10}}));
    EXPECT_EQ(outcome.notCollected, 0);
    EXPECT_EQ(outcome.requests, 2 + 4 + 2 + 1 + 1 + 2) << "of the lists only the one that failed";
}

TEST_F(Collection, OneTurmaAloneLeavesTheOthersAsTheyAre)
{
    platform.list(69, {7});
    platform.list(70, {9});
    sync::Request one;
    one.cohorts = {CohortId{2}};
    const auto outcome = collect(one);
    EXPECT_EQ(platform.asked, (std::vector<FakePlatform::Key>{{9, 10}, {9, 20}}));
    EXPECT_EQ(outcome.cells, 2);
}

TEST_F(Collection, AFullRunKeepsNothing)
{
    platform.list(69, {7});
    platform.reads(7, 10, 1000);
    collect();
    platform.asked.clear();
    collect(full());
    EXPECT_EQ(platform.asked.size(), 2u);
}

TEST_F(Collection, AWeekThatEndsDuringTheRunIsSealedAndTheRunFinishesForTheNext)
{
    clock.set(at("2026-11-23T02:59:59"));
    platform.list(69, {7, 8});
    platform.beforeAnswer = [this](int number) {
        if (number == 3)
            clock.set(at("2026-11-23T03:00:01"));
    };
    const auto outcome = collect();
    EXPECT_FALSE(outcome.error);
    EXPECT_EQ(outcome.week.key(), u"2026-W48");
    EXPECT_EQ(cells("2026-W47"), "7/10=0 7/20=0 8/10=? 8/20=?");
    EXPECT_EQ(cells("2026-W48"), "7/10=0 7/20=0 8/10=0 8/20=0");
}

TEST_F(Collection, ASchoolWithoutTurmasIsAnEmptyPhoto)
{
    ASSERT_TRUE(m_store->connection().run(QStringLiteral("UPDATE cohort SET archived = 1")));
    const auto outcome = collect();
    EXPECT_FALSE(outcome.error);
    EXPECT_EQ(outcome.cells, 0);
    EXPECT_EQ(outcome.cohorts, 0);
    EXPECT_EQ(outcome.requests, 1) << "the greeting";
}

TEST_F(Collection, AStudentWhoLeavesIsNoLongerExpected)
{
    platform.list(69, {7, 8});
    collect();
    platform.list(69, {8});
    const auto outcome = collect();
    EXPECT_EQ(outcome.students, 1);
    EXPECT_EQ(outcome.cells, 2);
}
