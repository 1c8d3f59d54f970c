#include "app/desktop/desk.h"
#include "fictitious_school.h"

#include <QDir>

#include <gtest/gtest.h>

using namespace farol;
using farol::domain::Fault;
using farol::domain::Result;
using farol::tests::eventually;

namespace {

/// All that a window could do with a history that is only read.
class ReadingDesk : public testing::Test {
protected:
    template <typename T, typename Ask>
    std::optional<Fault> faultOf(Ask ask)
    {
        std::optional<Result<T>> answer;
        ask([&](const Result<T>& given) { answer = given; });
        EXPECT_FALSE(answer) << "answered inside the asking call";
        EXPECT_TRUE(eventually([&] { return answer.has_value(); }));
        return answer && !*answer ? std::optional(answer->error().fault) : std::nullopt;
    }

    desktop::Desk desk = desktop::readingDesk();
    QObject receiver;
};

const auto address = *domain::SchoolAddress::parse(QStringLiteral("https://escola.cademi.com.br"));
const auto key = *domain::ApiKey::parse("uma-chave");

} // namespace

TEST_F(ReadingDesk, ACollectionEndsAtOnceAndSaysWhy)
{
    std::vector<sync::Outcome> outcomes;
    QObject::connect(desk.collection.get(), &ui::Collection::finished, desk.collection.get(),
        [&](const sync::Outcome& outcome) { outcomes.push_back(outcome); });
    desk.collection->start();
    EXPECT_TRUE(outcomes.empty());
    EXPECT_FALSE(desk.collection->isRunning());
    ASSERT_TRUE(eventually([&] { return !outcomes.empty(); }));
    ASSERT_TRUE(outcomes.front().error);
    EXPECT_EQ(outcomes.front().error->fault, Fault::ReadOnly);
}

TEST_F(ReadingDesk, NoTimerIsInstalledAndNoneCanBe)
{
    int changes = 0;
    std::optional<Fault> fault;
    QObject::connect(desk.schedule.get(), &ui::WeeklySchedule::changed, &receiver, [&] { ++changes; });
    QObject::connect(desk.schedule.get(), &ui::WeeklySchedule::failed, &receiver,
        [&](const domain::Error& error) { fault = error.fault; });
    desk.schedule->look();
    ASSERT_TRUE(eventually([&] { return changes == 1; }));
    EXPECT_EQ(desk.schedule->installed(), std::nullopt);
    desk.schedule->set(domain::Schedule());
    ASSERT_TRUE(eventually([&] { return fault.has_value(); }));
    EXPECT_EQ(fault, Fault::ReadOnly);
    EXPECT_EQ(desk.schedule->installed(), std::nullopt);
}

TEST_F(ReadingDesk, NothingIsWrittenAskedOrGivenAway)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("f"));
    EXPECT_EQ(faultOf<ui::Found>([&](auto then) { desk.connector->test(address, key, then); }), Fault::ReadOnly);
    EXPECT_EQ(
        faultOf<void>([&](auto then) { desk.connector->save(address, key, school::NewAddress::OtherSchool, then); }),
        Fault::ReadOnly);
    EXPECT_EQ(
        faultOf<std::vector<domain::Tag>>([&](auto then) { desk.platform->tags(&receiver, then); }), Fault::ReadOnly);
    EXPECT_EQ(faultOf<std::vector<domain::Course>>([&](auto then) { desk.platform->courses(&receiver, then); }),
        Fault::ReadOnly);
    EXPECT_EQ(faultOf<std::vector<domain::Listed>>([&](auto then) { desk.platform->students(&receiver, {}, then); }),
        Fault::ReadOnly);
    EXPECT_EQ(
        faultOf<void>([&](auto then) { desk.people->exportStudent(&receiver, {}, file, then); }), Fault::ReadOnly);
    EXPECT_EQ(faultOf<ui::Erasure>([&](auto then) { desk.people->erase(&receiver, {}, then); }), Fault::ReadOnly);
    EXPECT_EQ(faultOf<void>([&](auto then) { desk.people->makePackage(&receiver, file, {}, then); }), Fault::ReadOnly);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST_F(ReadingDesk, NoEditIsSaved)
{
    std::vector<Fault> faults;
    const auto note = [&](const school::Checked<domain::School>& saved) {
        if (!saved)
            faults.push_back(saved.error().error.fault);
    };
    desk.registry->save(&receiver, {}, note);
    desk.registry->importFile(&receiver, "{}", note);
    ASSERT_TRUE(eventually([&] { return faults.size() == 2; }));
    EXPECT_EQ(faults, (std::vector{Fault::ReadOnly, Fault::ReadOnly}));
}

TEST_F(ReadingDesk, NobodyLooksIntoTheKeyring)
{
    EXPECT_EQ(faultOf<ui::Found>([&](auto then) { desk.connector->testKept(address, then); }), Fault::ReadOnly);
    std::vector<secrets::SecretFault> faults;
    desk.connector->findKey(address, [&](const auto& found) { faults.push_back(found.error().fault); });
    desk.connector->forgetKey(address, [&](const auto& gone) { faults.push_back(gone.error().fault); });
    ASSERT_TRUE(eventually([&] { return faults.size() == 2; }));
    EXPECT_EQ(faults, (std::vector{secrets::SecretFault::NoKey, secrets::SecretFault::NoKey}));
}

TEST_F(ReadingDesk, WhatAConnectorWasAskedCanBeForgotten)
{
    bool heard = false;
    desk.connector->test(address, key, [&heard](const auto&) { heard = true; });
    desk.connector->forget();
    EXPECT_EQ(
        faultOf<void>([&](auto then) { desk.connector->save(address, key, school::NewAddress::OtherSchool, then); }),
        Fault::ReadOnly);
    EXPECT_FALSE(heard);
}
