#include "app/desktop/collection_thread.h"
#include "app/desktop/custodian.h"
#include "core/secrets/memory_store.h"
#include "core/storage/history.h"
#include "core/storage/package.h"
#include "core/storage/writer_lock.h"
#include "fictitious_school.h"
#include "tests/support/files.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace farol;
using farol::desktop::Background;
using farol::desktop::CollectionThread;
using farol::desktop::Custodian;
using farol::domain::Fault;
using farol::domain::Result;
using farol::tests::bytesOf;
using farol::tests::eventually;
using farol::tests::FictitiousSchool;
using farol::tests::modeOf;

namespace {

/// The custodian of a window beside its collection, over a school that was photographed once.
class Custody : public testing::Test {
protected:
    void SetUp() override
    {
        fictitious.enrol();
        keys.write(fictitious.address().origin(), fictitious.key(), [](const auto&) {});
        QObject::connect(&collection, &ui::Collection::finished, &collection, [this] { ++finished; });
        QObject::connect(&collection, &ui::Collection::progressed, &collection,
            [this](const sync::Progress& progress) { asked = progress.done; });
        collection.start();
        ASSERT_TRUE(eventually([this] { return finished == 1; }));
        student.value = fictitious.number("SELECT min(id) FROM student");
    }

    template <typename T, typename Ask>
    Result<T> answerOf(Ask ask)
    {
        std::optional<Result<T>> answer;
        ask([&](const Result<T>& given) { answer = given; });
        EXPECT_FALSE(answer) << "answered inside the asking call";
        EXPECT_TRUE(eventually([&] { return answer.has_value(); }));
        return answer.value_or(domain::failed(Fault::Cancelled));
    }

    Result<ui::Erasure> erase(domain::StudentId id)
    {
        return answerOf<ui::Erasure>([&](auto then) { custodian.erase(&receiver, id, then); });
    }

    QString path(const char* name) const { return elsewhere.filePath(QLatin1String(name)); }

    FictitiousSchool fictitious;
    secrets::MemoryStore keys;
    services::Environment environment = fictitious.environment();
    Background background{QStringLiteral("sync")};
    CollectionThread collection{fictitious.folder(), environment, keys, background};
    Custodian custodian{fictitious.folder(), environment.clock, collection, background};
    QObject receiver;
    QTemporaryDir elsewhere;
    domain::StudentId student;
    int finished = 0;
    int asked = 0;
};

} // namespace

TEST_F(Custody, AStudentIsErasedWithTheCopiesOfTheHistory)
{
    const auto erased = erase(student);
    ASSERT_TRUE(erased) << erased.error().detail.toStdString();
    EXPECT_EQ(erased->copies, 1) << "the photo's own copy";
    EXPECT_EQ(erased->uncleaned, QStringList());
    EXPECT_EQ(fictitious.number("SELECT count(*) FROM student WHERE name = '' AND email = '' AND phone = ''"), 1);
    EXPECT_EQ(erase(domain::StudentId{999999}).error().fault, Fault::Invalid);
}

TEST_F(Custody, NobodyIsErasedWhileACollectionRunsOrAnotherProgramWrites)
{
    {
        // The first photo's thread says that it has finished a moment before it lets go of the folder.
        std::optional<storage::WriterLock> lock;
        ASSERT_TRUE(eventually([&] {
            auto taken = storage::WriterLock::take(fictitious.folder());
            if (taken)
                lock.emplace(*std::move(taken));
            return lock.has_value();
        }));
        EXPECT_EQ(erase(student).error().fault, Fault::Busy);
    }
    simulator::Faults slow;
    slow.latencyMs = 60;
    fictitious.host().setFaults(slow);
    asked = 0;
    sync::Request full;
    full.scope = sync::Scope::Full;
    collection.start(full);
    ASSERT_TRUE(eventually([this] { return asked > 0; }));
    EXPECT_EQ(erase(student).error().fault, Fault::Busy);
    ASSERT_TRUE(eventually([this] { return finished == 2; }));
    EXPECT_EQ(fictitious.number("SELECT count(*) FROM student WHERE name = ''"), 0);
    EXPECT_TRUE(erase(student));
}

TEST_F(Custody, WhatIsKnownOfAStudentGoesToAFileOfTheirOwn)
{
    const auto write = [&](domain::StudentId id, const QString& file) {
        return answerOf<void>([&](auto then) { custodian.exportStudent(&receiver, id, file, then); });
    };
    const QString file = path("um.json");
    ASSERT_TRUE(write(student, file));
    EXPECT_EQ(modeOf(file), "rw-------");
    EXPECT_EQ(QJsonDocument::fromJson(bytesOf(file))[u"aluno"][u"id"].toInteger(), student.value);
    EXPECT_EQ(write(domain::StudentId{999999}, path("outro.json")).error().fault, Fault::Invalid);
    EXPECT_FALSE(QFile::exists(path("outro.json")));
    EXPECT_EQ(write(student, path("no/folder.json")).error().fault, Fault::File);
}

TEST_F(Custody, APackageIsMadeOfTheSchool)
{
    const QString file = path("pacote.sqlite");
    const auto made = answerOf<void>([&](auto then) {
        custodian.makePackage(&receiver, file, {{}, ui::Contacts::Hidden, QStringLiteral("Ana")}, then);
    });
    ASSERT_TRUE(made) << made.error().detail.toStdString();
    const auto package = storage::Connection::open(file, storage::Access::Read);
    const auto facts = storage::readPackage(*package);
    ASSERT_TRUE(facts && *facts);
    EXPECT_EQ((*facts)->recipient, QStringLiteral("Ana"));
    EXPECT_EQ((*facts)->contacts, storage::PackageContacts::Left);
}

TEST_F(Custody, NobodyHearsWhenWhoAskedIsGone)
{
    bool heard = false;
    {
        QObject gone;
        custodian.erase(&gone, student, [&heard](const auto&) { heard = true; });
    }
    ASSERT_TRUE(erase(student)); // asked later, so answered later
    EXPECT_FALSE(heard);
}
