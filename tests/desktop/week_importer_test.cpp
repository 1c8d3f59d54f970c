#include "app/desktop/collection_thread.h"
#include "app/desktop/week_importer.h"
#include "core/secrets/memory_store.h"
#include "core/storage/check.h"
#include "core/storage/history.h"
#include "core/storage/school_reader.h"
#include "core/storage/statement.h"
#include "core/storage/writer_lock.h"
#include "fictitious_school.h"

#include <gtest/gtest.h>

using namespace farol;
using farol::desktop::Background;
using farol::desktop::CollectionThread;
using farol::desktop::WeekImporter;
using farol::domain::Fault;
using farol::domain::Week;
using farol::tests::eventually;
using farol::tests::FictitiousSchool;

namespace {

/// The importer of a window beside its collection, over the simulated platform.
class ImportedSchool : public testing::Test {
protected:
    void SetUp() override
    {
        fictitious.enrol();
        keys.write(fictitious.address().origin(), fictitious.key(), [](const auto&) {});
        QObject::connect(&collection, &ui::Collection::finished, &collection,
            [this](const sync::Outcome& outcome) { outcomes.push_back(outcome); });
        QObject::connect(&collection, &ui::Collection::progressed, &collection,
            [this](const sync::Progress& progress) { asked = progress.done; });
    }

    storage::Connection history() const { return *storage::openReader(fictitious.folder()); }

    /// A student in a course, in so many weeks before those of the platform.
    std::shared_ptr<const storage::IntakeBatch> batch(int weeks) const
    {
        const domain::School school = *storage::readSchool(history());
        const domain::Cohort& turma = school.cohorts.front();
        const domain::CourseId course = school.track(turma.track)->courses.front().course.id;
        storage::IntakeBatch batch;
        batch.file = QStringLiteral("velho.csv");
        for (int i = 0; i < weeks; ++i) {
            const Week week = *Week::fromKey(u"2025-W10") + i;
            domain::Cell cell;
            cell.student = domain::StudentId{7};
            cell.course = course;
            cell.state = domain::CellState::Value;
            cell.tenths = 10 + i;
            batch.weeks.push_back({week, week.sunday(), week.end(school.zone).addSecs(-1), {},
                {{turma.id, cell.student}}, {cell}, {{turma.track, course}}});
        }
        return std::make_shared<const storage::IntakeBatch>(std::move(batch));
    }
    domain::Result<qint64> fill(const std::shared_ptr<const storage::IntakeBatch>& wanted)
    {
        std::optional<domain::Result<qint64>> filled;
        importer.fill(
            &receiver, wanted, [this](int weeks) { told = weeks; }, [&](const auto& result) { filled = result; });
        EXPECT_FALSE(filled) << "answered inside the asking call";
        EXPECT_TRUE(eventually([&] { return filled.has_value(); }));
        return filled.value_or(tl::make_unexpected(domain::Error{Fault::Cancelled, {}}));
    }
    qint64 imported() const
    {
        return storage::oneNumber(history(), QStringLiteral("SELECT count(*) FROM cell WHERE origin = 2 AND state = 0"))
            .value()
            .value_or(0);
    }

    FictitiousSchool fictitious;
    secrets::MemoryStore keys;
    services::Environment environment = fictitious.environment();
    Background background{QStringLiteral("sync")};
    CollectionThread collection{fictitious.folder(), environment, keys, background};
    WeekImporter importer{fictitious.folder(), environment.clock, collection, background};
    QObject receiver;
    std::vector<sync::Outcome> outcomes;
    int asked = 0;
    int told = 0;
};

} // namespace

TEST_F(ImportedSchool, ABatchIsFilledToldOfAndTakenBack)
{
    const auto number = fill(batch(3));
    ASSERT_TRUE(number) << number.error().detail.toStdString();
    EXPECT_EQ(told, 3);
    EXPECT_EQ(imported(), 3);
    std::optional<domain::Result<void>> undone;
    importer.undo(&receiver, *number, [&](const auto& result) { undone = result; });
    ASSERT_TRUE(eventually([&] { return undone.has_value(); }));
    EXPECT_TRUE(*undone);
    EXPECT_EQ(imported(), 0);
}

TEST_F(ImportedSchool, IsFilledWhileACollectionRunsAndTheRunComesToItsEnd)
{
    simulator::Faults slow;
    slow.latencyMs = 500;
    fictitious.host().setFaults(slow);
    collection.start();
    ASSERT_TRUE(eventually([&] { return asked > 0; }));
    EXPECT_TRUE(fill(batch(2)));
    EXPECT_TRUE(outcomes.empty()) << "the run had ended before, so this showed nothing";
    ASSERT_TRUE(eventually([&] { return !outcomes.empty(); }));
    EXPECT_FALSE(outcomes.front().error);
    EXPECT_EQ(imported(), 2);
    EXPECT_EQ(storage::checkHistory(history()), std::vector<storage::Finding>());
}

TEST_F(ImportedSchool, StoppedItLeavesNothing)
{
    std::optional<domain::Result<qint64>> filled;
    importer.fill(
        &receiver, batch(60), [](int) {}, [&](const auto& result) { filled = result; });
    importer.cancel();
    ASSERT_TRUE(eventually([&] { return filled.has_value(); }));
    ASSERT_FALSE(*filled);
    EXPECT_EQ(filled->error().fault, Fault::Cancelled);
    EXPECT_EQ(imported(), 0);
}

TEST_F(ImportedSchool, WhileAnotherProgramWritesItIsBusy)
{
    const auto lock = storage::WriterLock::take(fictitious.folder());
    ASSERT_TRUE(lock);
    const auto refused = fill(batch(1));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Busy);
}
