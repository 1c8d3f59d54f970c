#include "collection.h"
#include "full_disk.h"
#include "tests/support/dump.h"

#include <QCoreApplication>

using namespace farol;
using namespace farol::domain;
using farol::tests::at;
using farol::tests::Collection;
using farol::tests::eventually;

namespace {

using Mishaps = Collection;

constexpr qint64 many = 150; ///< students, so that every table outgrows its first page

QString morePages(qint64 pages)
{
    return QStringLiteral("PRAGMA max_page_count = %1").arg(pages);
}

} // namespace

TEST_F(Mishaps, TheDiskIsFullAtAnyWriteAndWhatWasStoredIsNotAskedAgain)
{
    std::vector<Listed>& listed = platform.lists[69];
    for (qint64 id = 1; id <= many; ++id) {
        listed.push_back({{{id}, QStringLiteral("Aluna"), {}, {}, std::nullopt}, at("2026-11-20T10:00:00")});
        platform.reads(id, 10, static_cast<Tenths>(id));
    }
    ASSERT_TRUE(m_store->connection().run(QStringLiteral("PRAGMA synchronous = OFF"))); // it is not the disk's speed
    const qint64 empty = number("PRAGMA page_count");
    int failures = 0;
    for (bool complete = false; !complete;) {
        ASSERT_LT(failures, 100) << "never enough room";
        ASSERT_TRUE(m_store->connection().run(morePages(empty + failures)));
        const qint64 stored = number("SELECT count(*) FROM cell WHERE collected_at IS NOT NULL");
        platform.asked.clear();
        const auto outcome = collect();
        complete = !outcome.error.has_value();
        if (!complete) {
            EXPECT_EQ(outcome.error->fault, Fault::DiskFull) << failures;
            ++failures;
        }
        EXPECT_LE(static_cast<qint64>(platform.asked.size()), 2 * many - stored) << failures;
        EXPECT_EQ(tests::rows(m_store->connection(), "PRAGMA integrity_check"), "ok\n") << failures;
        EXPECT_EQ(number("SELECT count(*) FROM cell WHERE state = 3 AND collected_at IS NOT NULL"), 0) << failures;
    }
    EXPECT_GE(failures, 2);
    EXPECT_EQ(number("SELECT count(*) FROM cell"), 2 * many);
    EXPECT_EQ(number("SELECT count(*) FROM cell WHERE tenths <> CASE course WHEN 10 THEN student ELSE 0 END"), 0);
    EXPECT_EQ(number("SELECT sum(sum_tenths) FROM sums"), many * (many + 1) / 2) << "derived tables too";
}

TEST(FullDisk, AtTwentyWritesEachIsMadeGoodByOneMoreRun)
{
    const auto trials = tests::fillDiskAtEveryStep(600, 20);
    EXPECT_EQ(trials.tried, 20) << "of " << trials.steps;
    for (const std::string& fault : trials.faults)
        ADD_FAILURE() << fault;
}

TEST_F(Mishaps, AThrottledPairStaysNotCollectedWithItsReason)
{
    platform.list(69, {7, 8});
    platform.faults[{7, 10}] = {Fault::Throttled, QStringLiteral("HTTP 429")};
    platform.faults[{8, 20}] = {Fault::Timeout, {}};
    const auto outcome = collect();
    EXPECT_FALSE(outcome.error);
    EXPECT_EQ(outcome.notCollected, 2);
    EXPECT_EQ(cells(), "7/10=? 7/20=0 8/10=0 8/20=?");
    const auto reasons =
        tests::rows(m_store->connection(), "SELECT student, reason FROM cell WHERE state = 3 ORDER BY student");
    EXPECT_EQ(reasons, "7|5\n8|3\n");
}

TEST_F(Mishaps, FaultsThatArePassingNeverEndARunOneByOne)
{
    platform.list(69, {7, 8});
    for (const Fault fault : {Fault::Offline, Fault::Timeout, Fault::ServerError, Fault::Throttled, Fault::BadReply}) {
        platform.faults = {{{7, 10}, {fault, {}}}};
        const auto outcome = collect(full());
        EXPECT_FALSE(outcome.error) << static_cast<int>(fault);
    }
}

TEST_F(Mishaps, FaultsThatAreNotPassingEndTheRunAndKeepWhatWasAnswered)
{
    for (const Fault fault : {Fault::Refused, Fault::Untrusted}) {
        platform.list(69, {7, 8}, at("2026-11-20T10:00:00"));
        platform.reads(7, 10, 417);
        platform.faults = {{{8, 20}, {fault, {}}}};
        auto request = full();
        request.lookEvery = std::chrono::milliseconds(5); // a refusal is doubted once
        const auto outcome = collect(request);
        ASSERT_TRUE(outcome.error);
        EXPECT_EQ(outcome.error->fault, fault);
        EXPECT_EQ(cells(), "7/10=417 7/20=0 8/10=0 8/20=?") << static_cast<int>(fault);
    }
}

TEST_F(Mishaps, AnAnswerThatIsNotTrustedAtTheFirstListStoresNothing)
{
    platform.listFaults[69] = platform.listFaults[70] = {Fault::Untrusted, {}};
    const auto outcome = collect();
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->fault, Fault::Untrusted);
    EXPECT_EQ(cells(), "");
    EXPECT_EQ(number("SELECT count(*) FROM membership"), 0);
    EXPECT_TRUE(platform.asked.empty());
}

TEST_F(Mishaps, ATagThatIsRefusedKeepsTheListAndTheRestIsCollected)
{
    platform.list(69, {7});
    platform.list(70, {9});
    collect();
    platform.listFaults[70] = {Fault::Rejected, {}};
    clock.set(at("2026-11-27T12:00:00"));
    const auto outcome = collect();
    EXPECT_FALSE(outcome.error);
    EXPECT_EQ(outcome.listsMissing, 1);
    EXPECT_EQ(cells("2026-W48"), "7/10=0 7/20=0 9/10=0 9/20=0");
}

TEST_F(Mishaps, OneStudentWhoLeavesATurmaOfOneIsBelieved)
{
    platform.list(69, {7});
    platform.list(70, {8, 9});
    collect();
    platform.list(69, {});
    platform.list(70, {});
    const auto outcome = collect();
    EXPECT_EQ(outcome.listsMissing, 1) << "from two to none is not";
    EXPECT_EQ(outcome.students, 2);
}

TEST_F(Mishaps, NineFaultsInARowAreNotOffline)
{
    platform.list(69, {1, 2, 3, 4, 5, 6});
    // 1/10 is answered, nine fail, 6/20 is answered and two more turmas of faults never join up.
    for (qint64 student = 2; student <= 5; ++student)
        platform.faults[{student, 10}] = platform.faults[{student, 20}] = {Fault::Timeout, {}};
    platform.faults[{6, 10}] = {Fault::Timeout, {}};
    const auto outcome = collect();
    EXPECT_FALSE(outcome.error);
    EXPECT_EQ(outcome.notCollected, 9);
    EXPECT_EQ(outcome.fetched, 3);
}

TEST_F(Mishaps, CancelledBeforeTheFirstAnswerNothingIsStored)
{
    platform.list(69, {7});
    const auto outcome = collect([](sync::Engine& engine) {
        engine.cancel();
        engine.cancel();
    });
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->fault, Fault::Cancelled);
    EXPECT_EQ(outcome.cells, 0);
    EXPECT_EQ(cells(), "");
    EXPECT_TRUE(platform.asked.empty());
    EXPECT_FALSE(collect().error) << "and the next run is a whole one";
    EXPECT_EQ(cells(), "7/10=0 7/20=0");
}

TEST_F(Mishaps, CancelledAtAnyAnswerTheAnswersBeforeAreKept)
{
    platform.list(69, {1, 2, 3}, at("2026-11-20T10:00:00"));
    for (int last = 1; last <= 6; ++last) {
        ASSERT_TRUE(m_store->connection().run(QStringLiteral("DELETE FROM cell")));
        platform.asked.clear();
        const auto outcome = collect(full(), [this, last](sync::Engine& engine) {
            platform.beforeAnswer = [&engine, left = last](int) mutable {
                if (--left == 0)
                    engine.cancel();
            };
        });
        platform.beforeAnswer = {};
        ASSERT_TRUE(outcome.error) << last;
        EXPECT_EQ(outcome.error->fault, Fault::Cancelled);
        EXPECT_EQ(outcome.fetched, last - 1);
        EXPECT_EQ(outcome.notCollected, 6 - (last - 1));
    }
}

TEST_F(Mishaps, AnEngineDestroyedInMidRunLeavesAPhotoThatTheNextCompletes)
{
    platform.list(69, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20});
    auto engine = std::make_unique<sync::Engine>(*m_store, platform, clock);
    bool finished = false;
    QObject::connect(engine.get(), &sync::Engine::finished, &platform, [&] { finished = true; });
    int answers = 0;
    platform.beforeAnswer = [&](int number) {
        answers = number;
        if (number == 2)
            QMetaObject::invokeMethod(
                &platform, [&engine] { engine.reset(); }, Qt::QueuedConnection);
    };
    engine->start();
    ASSERT_TRUE(eventually([&] { return !engine; }));
    QCoreApplication::processEvents();
    EXPECT_FALSE(finished);
    EXPECT_LT(answers, 40) << "nobody is called back any more";
    platform.beforeAnswer = {};
    const auto next = collect();
    EXPECT_FALSE(next.error);
    EXPECT_EQ(next.fetched, 40);
}

TEST_F(Mishaps, AWeekThatEndsAtTheTagListIsPhotographedAsTheNewOne)
{
    clock.set(at("2026-11-23T02:59:59"));
    platform.list(69, {7});
    const auto outcome = collect([this](sync::Engine& engine) {
        QObject::connect(&engine, &sync::Engine::progressed, &engine,
            [this](const sync::Progress&) { clock.set(at("2026-11-23T03:00:00")); });
        // Progress may be silent for a quarter of a second; the first stored list turns the clock all the same.
        QObject::connect(&engine, &sync::Engine::stored, &engine, [this] { clock.set(at("2026-11-23T03:00:00")); });
    });
    EXPECT_FALSE(outcome.error);
    EXPECT_EQ(outcome.week.key(), u"2026-W48");
    EXPECT_EQ(cells("2026-W48"), "7/10=0 7/20=0");
    EXPECT_EQ(number("SELECT count(*) FROM photo"), 2);
    EXPECT_EQ(number("SELECT count(*) FROM photo WHERE sealed_at IS NULL"), 1);
}

TEST_F(Mishaps, ABatchThatIsPendingWhenTheWeekEndsBelongsToTheOldOne)
{
    clock.set(at("2026-11-23T02:59:00"));
    platform.list(69, {1, 2, 3}, at("2026-11-23T02:00:00"));
    for (const qint64 student : {1, 2, 3})
        platform.reads(student, 10, 100);
    platform.beforeAnswer = [this](int number) {
        if (number == 5) {
            clock.set(at("2026-11-23T03:00:00"));
            for (const qint64 student : {1, 2, 3})
                platform.reads(student, 10, 200);
        }
    };
    const auto outcome = collect();
    EXPECT_FALSE(outcome.error);
    EXPECT_EQ(cells("2026-W47"), "1/10=100 1/20=0 2/10=100 2/20=0 3/10=? 3/20=?");
    EXPECT_EQ(cells("2026-W48"), "1/10=200 1/20=0 2/10=200 2/20=0 3/10=200 3/20=0");
}
