#include "app/desktop/collection_thread.h"
#include "app/services/backups.h"
#include "core/secrets/memory_store.h"
#include "core/storage/data_folder.h"
#include "fictitious_school.h"

#include <gtest/gtest.h>

using namespace farol;
using farol::desktop::Background;
using farol::desktop::CollectionThread;
using farol::domain::Fault;
using farol::tests::eventually;
using farol::tests::FictitiousSchool;

namespace {

constexpr auto answeredCells = "SELECT count(*) FROM cell WHERE collected_at IS NOT NULL";

/// A collection against the simulated platform, and how each of its runs ended.
class CollectionInThread : public testing::Test {
protected:
    void SetUp() override
    {
        school.enrol();
        keepKey();
        make(school.environment());
    }

    void keepKey()
    {
        bool kept = false;
        keys.write(school.address().origin(), school.key(), [&](const auto& written) { kept = written.has_value(); });
        ASSERT_TRUE(eventually([&] { return kept; }));
    }

    void make(const services::Environment& environment)
    {
        collection.reset();
        background = std::make_unique<Background>(QStringLiteral("sync"));
        collection = std::make_unique<CollectionThread>(school.folder(), environment, keys, *background);
        QObject::connect(collection.get(), &ui::Collection::finished, collection.get(),
            [this](const sync::Outcome& outcome) { outcomes.push_back(outcome); });
    }

    sync::Outcome run()
    {
        const size_t before = outcomes.size();
        collection->start();
        EXPECT_TRUE(collection->isRunning());
        EXPECT_TRUE(eventually([&] { return outcomes.size() > before; })) << "the run never ended";
        EXPECT_FALSE(collection->isRunning());
        return outcomes.empty() ? sync::Outcome{} : outcomes.back();
    }

    void slowDown(int milliseconds)
    {
        simulator::Faults faults;
        faults.latencyMs = milliseconds;
        school.host().setFaults(faults);
    }

    FictitiousSchool school;
    secrets::MemoryStore keys;
    std::unique_ptr<Background> background;
    std::unique_ptr<CollectionThread> collection;
    std::vector<sync::Outcome> outcomes;
};

} // namespace

TEST_F(CollectionInThread, CollectsTheWholePhotoAndMayBeAskedAgain)
{
    int stored = 0;
    QObject::connect(collection.get(), &ui::Collection::stored, collection.get(), [&] { ++stored; });
    const auto first = run();
    EXPECT_FALSE(first.error);
    EXPECT_EQ(first.students, 6);
    EXPECT_EQ(first.cells, 12);
    EXPECT_EQ(first.notCollected, 0);
    EXPECT_GE(stored, 2);
    EXPECT_EQ(school.number(answeredCells), 12);
    EXPECT_FALSE(run().error);
    EXPECT_EQ(school.number("SELECT count(*) FROM sync_run"), 2);
}

TEST_F(CollectionInThread, AFinishedPhotoIsCopiedBeforeItIsTold)
{
    std::vector<ui::CopyNews> copies;
    sync::Phase lastPhase = sync::Phase::Idle;
    QObject::connect(collection.get(), &ui::Collection::copied, collection.get(), [&](const ui::CopyNews& news) {
        EXPECT_TRUE(outcomes.empty());
        copies.push_back(news);
    });
    QObject::connect(collection.get(), &ui::Collection::progressed, collection.get(),
        [&](const sync::Progress& progress) { lastPhase = progress.phase; });
    EXPECT_FALSE(run().error);
    ASSERT_EQ(copies.size(), 1U);
    EXPECT_FALSE(copies[0].error);
    EXPECT_EQ(copies[0].copies, 1);
    EXPECT_EQ(lastPhase, sync::Phase::Finishing);
    EXPECT_EQ(services::backupsOf(school.folder()).size(), 1U);
    EXPECT_TRUE(services::newestGoodBackup(school.folder()));
}

TEST_F(CollectionInThread, ACopyThatFailsSpoilsNothing)
{
    QFile inTheWay(storage::backupFolder(school.folder()));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    std::vector<ui::CopyNews> copies;
    QObject::connect(collection.get(), &ui::Collection::copied, collection.get(),
        [&](const ui::CopyNews& news) { copies.push_back(news); });
    EXPECT_FALSE(run().error);
    ASSERT_EQ(copies.size(), 1U);
    ASSERT_TRUE(copies[0].error);
    EXPECT_EQ(copies[0].error->fault, Fault::File);
    EXPECT_EQ(school.number(answeredCells), 12);
    EXPECT_FALSE(run().error) << "and the next run is free";
}

TEST_F(CollectionInThread, WithoutAKeyNothingIsAsked)
{
    bool removed = false;
    keys.remove(school.address().origin(), [&](const auto&) { removed = true; });
    ASSERT_TRUE(eventually([&] { return removed; }));
    const auto outcome = run();
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->fault, Fault::Refused);
    EXPECT_TRUE(school.host().log().empty());
}

TEST_F(CollectionInThread, ALockedKeyringIsNoRefusedKey)
{
    keys.failWith(secrets::SecretError{secrets::SecretFault::Locked});
    const auto outcome = run();
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->fault, Fault::Secret);
}

TEST_F(CollectionInThread, TheKeyOfTheEnvironmentIsStrongerThanTheKeyring)
{
    keys.failWith(secrets::SecretError{secrets::SecretFault::NoKeyring});
    services::Environment environment = school.environment();
    environment.key = school.key();
    make(environment);
    EXPECT_FALSE(run().error);
}

TEST_F(CollectionInThread, AWrongKeyIsRefusedByThePlatform)
{
    services::Environment environment = school.environment();
    environment.key = domain::ApiKey::parse("errada");
    make(environment);
    const auto outcome = run();
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->fault, Fault::Refused);
    EXPECT_EQ(school.number("SELECT count(*) FROM cell"), 0);
}

TEST_F(CollectionInThread, CancelledItEndsOnceAndTheNextRunCompletesIt)
{
    slowDown(50);
    collection->start();
    ASSERT_TRUE(eventually([&] { return school.host().log().size() >= 2; }));
    collection->cancel();
    ASSERT_TRUE(eventually([&] { return !outcomes.empty(); }));
    ASSERT_TRUE(outcomes.back().error);
    EXPECT_EQ(outcomes.back().error->fault, Fault::Cancelled);
    EXPECT_TRUE(services::backupsOf(school.folder()).empty()) << "half a photo is not worth a copy";
    slowDown(0);
    EXPECT_FALSE(run().error);
    EXPECT_EQ(outcomes.size(), 2U);
    EXPECT_EQ(school.number(answeredCells), 12);
}

TEST_F(CollectionInThread, CancelledAtOnceItStillEnds)
{
    collection->start();
    collection->cancel();
    ASSERT_TRUE(eventually([&] { return !outcomes.empty(); }));
    ASSERT_TRUE(outcomes.back().error);
    EXPECT_EQ(outcomes.back().error->fault, Fault::Cancelled);
    EXPECT_FALSE(collection->isRunning());
}

TEST_F(CollectionInThread, StartedTwiceItRunsOnce)
{
    collection->start();
    EXPECT_FALSE(run().error);
    EXPECT_EQ(outcomes.size(), 1U);
    EXPECT_EQ(school.number("SELECT count(*) FROM sync_run"), 1);
}

TEST_F(CollectionInThread, DestroyedInMidRunItKeepsWhatWasAnswered)
{
    slowDown(30);
    collection->start();
    ASSERT_TRUE(eventually([&] { return school.host().log().size() >= 9; }));
    collection.reset();
    EXPECT_TRUE(outcomes.empty()) << "nobody is called back";
    const qint64 kept = school.number(answeredCells);
    EXPECT_GE(kept, 1);
    EXPECT_LE(kept, 12);
    slowDown(0);
    make(school.environment());
    EXPECT_FALSE(run().error) << "and the history is free";
    EXPECT_EQ(school.number(answeredCells), 12);
}

TEST_F(CollectionInThread, AFolderWithoutASchoolSaysSo)
{
    school.host().clearLog();
    collection.reset();
    background = std::make_unique<Background>(QStringLiteral("sync"));
    const QTemporaryDir empty;
    collection = std::make_unique<CollectionThread>(empty.path(), school.environment(), keys, *background);
    QObject::connect(collection.get(), &ui::Collection::finished, collection.get(),
        [this](const sync::Outcome& outcome) { outcomes.push_back(outcome); });
    EXPECT_TRUE(run().error);
    EXPECT_TRUE(school.host().log().empty());
}
