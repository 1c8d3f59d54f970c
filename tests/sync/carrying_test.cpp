#include "collection.h"
#include "core/storage/check.h"
#include "tests/support/dump.h"

#include <set>

using namespace farol;
using namespace farol::domain;
using farol::tests::at;
using farol::tests::Collection;
using Key = farol::tests::FakePlatform::Key;

namespace {

const QDateTime first = at("2026-11-20T12:00:00");
const QDateTime longAgo = at("2026-11-10T12:00:00");
const QDateTime thisWeek = at("2026-11-26T12:00:00");

/// Weeks that repeat what the one before held.
class Weekly : public Collection {
protected:
    /// Friday noon, so many weeks after the first.
    void turnTo(int weeks) { clock.set(first.addDays(7 * weeks)); }

    sync::Outcome collectAnew(sync::Request request = {})
    {
        request.auditSeed = 1;
        platform.asked.clear();
        return collect(request);
    }

    /// How many pairs of a student the platform was asked.
    int asked(qint64 student) const
    {
        return static_cast<int>(std::count_if(
            platform.asked.begin(), platform.asked.end(), [student](const Key& key) { return key.first == student; }));
    }

    void expectNothingAskedTwice() const
    {
        EXPECT_EQ(std::set<Key>(platform.asked.begin(), platform.asked.end()).size(), platform.asked.size());
    }

    void expectSound() const
    {
        const auto findings = storage::checkHistory(m_store->connection());
        ASSERT_TRUE(findings);
        EXPECT_TRUE(findings->empty());
    }

    std::string carried() const
    {
        return tests::rows(m_store->connection(),
            "SELECT group_concat(student || '/' || course, ' ') FROM cell WHERE "
            "week = (SELECT max(week) FROM photo) AND origin = 1");
    }

    /// Students 1 to `students` entered long ago; all have 100 in SQL and nothing in Excel.
    void listMany(qint64 students)
    {
        platform.lists[69].clear();
        platform.readings.clear();
        for (qint64 id = 1; id <= students; ++id) {
            platform.lists[69].push_back({{{id}, QStringLiteral("Aluna"), {}, {}, std::nullopt}, longAgo});
            platform.reads(id, 10, 100);
        }
    }

    /// Everybody went on, and no last access tells it.
    void studyUnseen(qint64 students)
    {
        for (qint64 id = 1; id <= students; ++id) {
            platform.reads(id, 10, 200);
            platform.reads(id, 20, 50);
        }
    }
};

sync::Request of(sync::Scope scope, std::vector<CohortId> cohorts = {})
{
    sync::Request request;
    request.scope = scope;
    request.cohorts = std::move(cohorts);
    return request;
}

} // namespace

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
    platform.lists[69][0].lastAccess = thisWeek;
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
    platform.lists[69][0].lastAccess = thisWeek;
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
    platform.lists[69][0].lastAccess = thisWeek;
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
    platform.list(69, {7}, first.addDays(7));
    platform.reads(7, 10, 300);
    platform.reads(7, 20, 300);
    const auto outcome = collectAnew();
    EXPECT_EQ(cells("2026-W48"), "7/10=300 7/20=300");
    EXPECT_EQ(outcome.carried, 0);
}

TEST_F(Weekly, OneDifferenceIsCountedAndTolerated)
{
    platform.list(69, {7, 8}, longAgo);
    collect();
    turnTo(1);
    platform.reads(7, 10, 40);
    platform.reads(7, 20, 40);
    const auto outcome = collectAnew();
    EXPECT_EQ(outcome.audited, 2);
    EXPECT_EQ(outcome.differing, 1);
    EXPECT_EQ(outcome.carried, 2);
    EXPECT_FALSE(outcome.isFull);
}

TEST_F(Weekly, TwoDifferencesMakeThePhotoFull)
{
    listMany(2);
    collect();
    turnTo(1);
    studyUnseen(2);
    const auto outcome = collectAnew();
    EXPECT_EQ(cells("2026-W48"), "1/10=200 1/20=50 2/10=200 2/20=50");
    EXPECT_EQ(outcome.audited, 2);
    EXPECT_EQ(outcome.differing, 2);
    EXPECT_EQ(outcome.carried, 0);
    EXPECT_TRUE(outcome.isFull);
    EXPECT_EQ(number("SELECT carried FROM sync_run ORDER BY id DESC LIMIT 1"), 0);
    expectNothingAskedTwice();
    expectSound();
    turnTo(2);
    EXPECT_EQ(collectAnew().audited, 2) << "and the next photo repeats and audits again";
}

TEST_F(Weekly, AFullPhotoForTheAuditsSakeKeepsThePipelineFilled)
{
    constexpr qint64 many = 140;
    constexpr qint64 entered = 40;
    listMany(many);
    collect();
    turnTo(1);
    studyUnseen(many);
    for (size_t place = 0; place < entered; ++place)
        platform.lists[69][place].lastAccess = thisWeek;
    int fewest = many;
    int answered = 0;
    platform.beforeAnswer = [&](int) {
        ++answered; // the one at hand is not under way any more
        if (platform.asked.size() < 2U * many)
            fewest = std::min(fewest, static_cast<int>(platform.asked.size()) - answered);
    };
    const auto outcome = collectAnew();
    EXPECT_EQ(platform.asked.size(), 2U * many);
    EXPECT_TRUE(outcome.isFull);
    EXPECT_GE(fewest, 15) << "of sixteen";
    EXPECT_EQ(number("SELECT count(*) FROM cell WHERE week = (SELECT max(week) FROM cell) AND tenths IN (200, 50)"),
        2 * many);
    expectNothingAskedTwice();
    expectSound();
}

TEST_F(Weekly, StoppedAtAnyAnswerTheNextRunComesToTheSameEnd)
{
    constexpr qint64 many = 6;
    listMany(many);
    collect();
    studyUnseen(many);
    for (int last = 1; last <= 2 * many; ++last) {
        turnTo(10 * last); // a full photo
        listMany(many);
        EXPECT_TRUE(collectAnew().isFull);
        turnTo(10 * last + 1);
        studyUnseen(many);
        platform.asked.clear();
        sync::Request request;
        request.auditSeed = static_cast<quint32>(last);
        const auto stopped = collect(request, [this, last](sync::Engine& engine) {
            platform.beforeAnswer = [&engine, left = last](int) mutable {
                if (--left == 0)
                    engine.cancel();
            };
        });
        platform.beforeAnswer = {};
        ASSERT_TRUE(stopped.error) << last;
        const auto fetched = tests::rows(m_store->connection(),
            "SELECT student || '/' || course FROM cell WHERE week = (SELECT max(week) FROM cell) AND origin = 0 AND "
            "state <> 3");
        const auto outcome = collectAnew();
        EXPECT_TRUE(outcome.isFull) << last;
        EXPECT_EQ(outcome.differing, std::max(2, outcome.differing));
        EXPECT_EQ(number("SELECT count(*) FROM cell WHERE week = (SELECT max(week) FROM cell) AND tenths IN (200, 50)"),
            2 * many);
        EXPECT_EQ(
            static_cast<qint64>(platform.asked.size()), 2 * many - std::count(fetched.begin(), fetched.end(), '\n'))
            << "nothing stored is asked again";
        EXPECT_EQ(number("SELECT count(*) FROM audit_pair"), 0);
    }
    expectSound();
}

TEST_F(Weekly, ProgressTellsWhatIsRepeatedAndTheAudit)
{
    platform.list(69, {7, 8}, longAgo);
    collect();
    turnTo(1);
    platform.lists[69][0].lastAccess = thisWeek;
    std::vector<sync::Progress> told;
    collect([&](sync::Engine& engine) {
        QObject::connect(&engine, &sync::Engine::progressed, &engine, [&](const auto& p) { told.push_back(p); });
    });
    ASSERT_FALSE(told.empty());
    EXPECT_EQ(told.back().total, 3);
    EXPECT_EQ(told.back().carried, 1);
    EXPECT_EQ(told.back().done, 3);
}
