#include "tests/support/dump.h"
#include "weekly.h"

using namespace farol;
using namespace farol::domain;
using farol::tests::longAgo;
using farol::tests::secondWeek;
using farol::tests::Weekly;

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
        platform.lists[69][place].lastAccess = secondWeek;
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

TEST_F(Weekly, APairThatIsDoubtedWhenThePhotoBecomesFullIsAskedOnceMoreOnly)
{
    constexpr qint64 many = 140;
    listMany(many);
    collect();
    turnTo(1);
    studyUnseen(many);
    for (size_t place = 0; place < 40; ++place) // so that more is asked than the sample
        platform.lists[69][place].lastAccess = secondWeek;
    std::optional<tests::FakePlatform::Key> doubted;
    const auto timesAsked = [&] { return std::count(platform.asked.begin(), platform.asked.end(), *doubted); };
    platform.beforeAnswer = [&](int) {
        if (!doubted) {
            doubted = platform.asked.front();
            platform.readings[*doubted] = {CellState::NoAccess, 0, {}, {}, {}};
        } else if (timesAsked() > 1) {
            platform.reads(doubted->first, doubted->second, 200);
        }
    };
    std::vector<sync::Progress> told;
    sync::Request request;
    request.auditSeed = 1;
    platform.asked.clear();
    const auto outcome = collect(request, [&](sync::Engine& engine) {
        QObject::connect(&engine, &sync::Engine::progressed, &engine, [&](const auto& p) { told.push_back(p); });
    });
    EXPECT_TRUE(outcome.isFull);
    EXPECT_EQ(outcome.noAccess, 0);
    ASSERT_TRUE(doubted);
    EXPECT_EQ(timesAsked(), 2);
    EXPECT_EQ(platform.asked.size(), 2U * many + 1);
    ASSERT_FALSE(told.empty());
    EXPECT_EQ(told.back().done, told.back().total);
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
    platform.lists[69][0].lastAccess = secondWeek;
    std::vector<sync::Progress> told;
    collect([&](sync::Engine& engine) {
        QObject::connect(&engine, &sync::Engine::progressed, &engine, [&](const auto& p) { told.push_back(p); });
    });
    ASSERT_FALSE(told.empty());
    EXPECT_EQ(told.back().total, 3);
    EXPECT_EQ(told.back().carried, 1);
    EXPECT_EQ(told.back().done, 3);
}
