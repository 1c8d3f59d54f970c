#include "app/desktop/collection_thread.h"
#include "app/desktop/registrar.h"
#include "core/school/next_id.h"
#include "core/secrets/memory_store.h"
#include "core/storage/history.h"
#include "core/storage/school_reader.h"
#include "core/storage/writer_lock.h"
#include "fictitious_school.h"

#include <gtest/gtest.h>

using namespace farol;
using farol::desktop::Background;
using farol::desktop::CollectionThread;
using farol::desktop::Registrar;
using farol::domain::Fault;
using farol::school::Checked;
using farol::tests::eventually;
using farol::tests::FictitiousSchool;

namespace {

/// The registrar of a window beside its collection, over the simulated platform.
class EditedSchool : public testing::Test {
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

    domain::School registered() const { return *storage::readSchool(*storage::openReader(fictitious.folder())); }

    static domain::School withTurma(domain::School school, int number)
    {
        school.cohorts.push_back({school::nextId(school.cohorts), school.tracks.front().id, number,
            domain::TagId{number + 5000}, std::nullopt, std::nullopt});
        return school;
    }

    Checked<domain::School> save(const domain::School& after)
    {
        std::optional<Checked<domain::School>> saved;
        registrar.save(&receiver, {registered(), after}, [&](const auto& result) { saved = result; });
        EXPECT_FALSE(saved) << "answered inside the asking call";
        EXPECT_TRUE(eventually([&] { return saved.has_value(); }));
        return saved.value_or(school::refused(domain::Error{Fault::Cancelled, {}}));
    }

    FictitiousSchool fictitious;
    secrets::MemoryStore keys;
    services::Environment environment = fictitious.environment();
    Background background{QStringLiteral("sync")};
    CollectionThread collection{fictitious.folder(), environment, keys, background};
    Registrar registrar{fictitious.folder(), environment.clock, collection, background};
    QObject receiver;
    std::vector<sync::Outcome> outcomes;
    int asked = 0;
};

} // namespace

TEST_F(EditedSchool, AnEditIsSavedAndGivenBack)
{
    const auto saved = save(withTurma(registered(), 40));
    ASSERT_TRUE(saved);
    EXPECT_EQ(*saved, registered());
    EXPECT_EQ(saved->cohorts.back().number, 40);
}

TEST_F(EditedSchool, AnEditIsSavedWhileACollectionRunsAndTheRunComesToItsEnd)
{
    simulator::Faults slow;
    slow.latencyMs = 500;
    fictitious.host().setFaults(slow);
    collection.start();
    ASSERT_TRUE(eventually([&] { return asked > 0; }));
    const auto saved = save(withTurma(registered(), 41));
    EXPECT_TRUE(saved);
    EXPECT_TRUE(outcomes.empty()) << "the run had ended before, so this showed nothing";
    ASSERT_TRUE(eventually([&] { return !outcomes.empty(); }));
    EXPECT_FALSE(outcomes.front().error);
    EXPECT_EQ(outcomes.front().cells, 12);
    EXPECT_EQ(registered().cohorts.back().number, 41);
}

TEST_F(EditedSchool, AnotherProgramThatWritesIsSaidToBeBusyAndNothingIsChanged)
{
    const auto other = storage::WriterLock::take(fictitious.folder());
    ASSERT_TRUE(other);
    const domain::School before = registered();
    const auto saved = save(withTurma(before, 42));
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().error.fault, Fault::Busy);
    EXPECT_EQ(registered(), before);
}

TEST_F(EditedSchool, WhoeverAskedAndIsGoneHearsNothing)
{
    auto gone = std::make_unique<QObject>();
    bool heard = false;
    registrar.save(gone.get(), {registered(), withTurma(registered(), 43)}, [&](const auto&) { heard = true; });
    gone.reset();
    EXPECT_TRUE(eventually([&] { return registered().cohorts.back().number == 43; })) << "it is saved all the same";
    EXPECT_TRUE(save(withTurma(registered(), 44))) << "what was asked later is answered";
    EXPECT_FALSE(heard);
}

TEST_F(EditedSchool, ASchoolFileIsPutOverWhatIsRegistered)
{
    std::optional<Checked<domain::School>> imported;
    registrar.importFile(&receiver,
        R"({"formato": 1, "trilhas": [], "turmas": [], "tutores": [{"nome": "Ana", "email": ""}], "recessos": []})",
        [&](const auto& result) { imported = result; });
    ASSERT_TRUE(eventually([&] { return imported.has_value(); }));
    ASSERT_TRUE(*imported);
    EXPECT_EQ((*imported)->tutors.front().name, u"Ana");
    imported.reset();
    registrar.importFile(&receiver, "{", [&](const auto& result) { imported = result; });
    ASSERT_TRUE(eventually([&] { return imported.has_value(); }));
    ASSERT_FALSE(*imported);
    EXPECT_EQ(imported->error().problems.front().kind, school::ProblemKind::Truncated);
}
