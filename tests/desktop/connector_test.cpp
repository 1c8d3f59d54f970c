#include "app/desktop/connector.h"
#include "core/school/identity.h"
#include "core/secrets/memory_store.h"
#include "core/storage/history.h"
#include "fictitious_school.h"

#include <gtest/gtest.h>

using namespace farol;
using farol::desktop::Background;
using farol::desktop::Connector;
using farol::domain::Fault;
using farol::domain::Result;
using farol::tests::eventually;
using farol::tests::FictitiousSchool;

namespace {

/// A connector over a folder and the simulated platform.
class SchoolConnection : public testing::Test {
protected:
    Result<ui::Found> test(const domain::SchoolAddress& address, const domain::ApiKey& key)
    {
        std::optional<Result<ui::Found>> found;
        connector.test(address, key, [&](const Result<ui::Found>& answer) { found = answer; });
        EXPECT_FALSE(found) << "answered inside the asking call";
        EXPECT_TRUE(eventually([&] { return found.has_value(); }));
        return found.value_or(domain::failed(Fault::Cancelled));
    }

    Result<void> save(
        const domain::SchoolAddress& address, school::NewAddress meaning = school::NewAddress::OtherSchool)
    {
        std::optional<Result<void>> saved;
        connector.save(address, school.key(), meaning, [&](const Result<void>& answer) { saved = answer; });
        EXPECT_TRUE(eventually([&] { return saved.has_value(); }));
        return saved.value_or(domain::failed(Fault::Cancelled));
    }

    /// What the keyring has for an address: the key, or nothing.
    QByteArray keyFor(const domain::SchoolAddress& address)
    {
        std::optional<QByteArray> kept;
        keys.read(address.origin(), [&](const auto& key) { kept = key ? key->bytes() : QByteArray(); });
        EXPECT_TRUE(eventually([&] { return kept.has_value(); }));
        return kept.value_or(QByteArray());
    }

    /// What a test with the kept key finds.
    Result<ui::Found> found(const domain::SchoolAddress& address)
    {
        std::optional<Result<ui::Found>> answer;
        connector.testKept(address, [&](const Result<ui::Found>& found) { answer = found; });
        EXPECT_TRUE(eventually([&] { return answer.has_value(); }));
        return answer.value_or(domain::failed(Fault::Cancelled));
    }

    static secrets::SecretResult<ui::KeyPlace> place(Connector& asked, const domain::SchoolAddress& address)
    {
        std::optional<secrets::SecretResult<ui::KeyPlace>> answer;
        asked.findKey(address, [&](const secrets::SecretResult<ui::KeyPlace>& found) { answer = found; });
        EXPECT_TRUE(eventually([&] { return answer.has_value(); }));
        return answer.value_or(tl::make_unexpected(secrets::SecretError{}));
    }

    static domain::SchoolAddress another()
    {
        return *domain::SchoolAddress::parse(QStringLiteral("https://outra.cademi.com.br"));
    }

    FictitiousSchool school;
    secrets::MemoryStore keys;
    Background background{QStringLiteral("sync")};
    Connector connector{school.folder(), school.environment(), keys, background};
};

} // namespace

TEST_F(SchoolConnection, ATestIsRememberedForThePaceOfWhoAsksNext)
{
    school.enrol();
    services::Environment environment = school.environment();
    environment.rate = 50.0;
    Connector paced(school.folder(), environment, keys, background);
    bool found = false;
    paced.test(school.address(), school.key(), [&](const Result<ui::Found>& answer) { found = answer.has_value(); });
    ASSERT_TRUE(eventually([&] { return found; }));
    const auto ages = services::SentTimes(school.folder()).ages(QDateTime::currentMSecsSinceEpoch());
    ASSERT_TRUE(ages);
    EXPECT_EQ(ages->size(), 2U) << "the tags and the courses";
}

TEST_F(SchoolConnection, ATestCountsWhatThePlatformHas)
{
    const auto found = test(school.address(), school.key());
    ASSERT_TRUE(found);
    EXPECT_EQ(found->tags, 2) << "the turma's, and one that no turma uses";
    EXPECT_EQ(found->courses, 2);
}

TEST_F(SchoolConnection, AWrongKeyIsRefused)
{
    const auto found = test(school.address(), *domain::ApiKey::parse("errada"));
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().fault, Fault::Refused);
}

TEST_F(SchoolConnection, APlatformThatAnswersNonsenseIsABadReply)
{
    school.host().setFaults({.rules = {{.mishap = simulator::Mishap::Redirect}}});
    const auto found = test(school.address(), school.key());
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().fault, Fault::Untrusted);
}

TEST_F(SchoolConnection, WhatIsForgottenIsNeverAnswered)
{
    int answers = 0;
    connector.test(school.address(), school.key(), [&](const auto&) { ++answers; });
    connector.forget();
    EXPECT_TRUE(test(school.address(), school.key())) << "and the next test is answered";
    EXPECT_EQ(answers, 0);
}

TEST_F(SchoolConnection, OnlyTheLastOfTwoTestsIsAnswered)
{
    int first = 0;
    connector.test(school.address(), *domain::ApiKey::parse("errada"), [&](const auto&) { ++first; });
    EXPECT_TRUE(test(school.address(), school.key()));
    EXPECT_EQ(first, 0);
}

TEST_F(SchoolConnection, SavingKeepsTheKeyAndTheAddress)
{
    EXPECT_TRUE(save(school.address()));
    EXPECT_EQ(keyFor(school.address()), school.host().key());
    const auto reader = storage::openReader(school.folder());
    ASSERT_TRUE(reader);
    EXPECT_EQ(*school::rememberedOrigin(*reader), school.address().origin());
}

TEST_F(SchoolConnection, BeforeThereArePhotosTheAddressMayChange)
{
    ASSERT_TRUE(save(school.address()));
    EXPECT_TRUE(save(another()));
    EXPECT_EQ(*services::addressOf(*storage::openReader(school.folder())), another());
}

TEST_F(SchoolConnection, AFolderWithPhotosRefusesAnotherSchoolAndItsKey)
{
    school.enrol();
    {
        storage::Store store(*storage::openHistory(school.folder()));
        ASSERT_TRUE(store.openPhoto(school.environment().clock->now(), domain::defaultZone()));
    }
    const auto saved = save(another());
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().fault, Fault::OtherSchool);
    EXPECT_EQ(keyFor(another()), QByteArray());
    EXPECT_TRUE(save(school.address())) << "its own is still welcome";
}

TEST_F(SchoolConnection, ASchoolThatOnlyMovedKeepsItsPhotosAtTheNewAddress)
{
    school.enrol();
    {
        storage::Store store(*storage::openHistory(school.folder()));
        ASSERT_TRUE(store.openPhoto(school.environment().clock->now(), domain::defaultZone()));
    }
    EXPECT_TRUE(save(another(), school::NewAddress::SameSchool));
    EXPECT_EQ(*services::addressOf(*storage::openReader(school.folder())), another());
    EXPECT_EQ(keyFor(another()), school.host().key());
}

TEST_F(SchoolConnection, TheKeptKeyIsTestedWithoutBeingGiven)
{
    ASSERT_TRUE(save(school.address()));
    EXPECT_EQ(found(school.address())->tags, 2);
    school.host().setFaults({.rules = {{.mishap = simulator::Mishap::Redirect}}});
    EXPECT_EQ(found(school.address()).error().fault, Fault::Untrusted);
    EXPECT_EQ(found(another()).error().fault, Fault::Refused) << "none is kept for it";
}

TEST_F(SchoolConnection, AKeyIsFoundWhereItIsAndForgottenThere)
{
    EXPECT_EQ(place(connector, school.address()).error().fault, secrets::SecretFault::NoKey);
    ASSERT_TRUE(save(school.address()));
    EXPECT_EQ(place(connector, school.address()), ui::KeyPlace::Keyring);
    std::optional<bool> gone;
    connector.forgetKey(school.address(), [&](const secrets::SecretResult<void>& done) { gone = done.has_value(); });
    ASSERT_TRUE(eventually([&] { return gone.has_value(); }));
    EXPECT_TRUE(*gone);
    EXPECT_EQ(keyFor(school.address()), QByteArray());
    EXPECT_EQ(place(connector, school.address()).error().fault, secrets::SecretFault::NoKey);
}

TEST_F(SchoolConnection, AKeyOfTheEnvironmentIsStrongerThanTheKeyring)
{
    services::Environment environment = school.environment();
    environment.key = school.key();
    Connector other(school.folder(), environment, keys, background);
    EXPECT_EQ(place(other, school.address()), ui::KeyPlace::Environment);
}

TEST_F(SchoolConnection, WhatTheKeyringSaysIsPassedOn)
{
    keys.failWith(secrets::SecretError{secrets::SecretFault::Locked});
    EXPECT_EQ(place(connector, school.address()).error().fault, secrets::SecretFault::Locked);
    EXPECT_EQ(found(school.address()).error().fault, Fault::Secret);
}

TEST_F(SchoolConnection, AKeyringThatFailsIsSaid)
{
    keys.failWith(secrets::SecretError{secrets::SecretFault::Locked});
    const auto saved = save(school.address());
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().fault, Fault::Secret);
}

TEST_F(SchoolConnection, ASaveThatIsForgottenIsNotAnswered)
{
    int answers = 0;
    connector.save(school.address(), school.key(), school::NewAddress::OtherSchool, [&](const auto&) { ++answers; });
    connector.forget();
    EXPECT_TRUE(save(school.address()));
    EXPECT_EQ(answers, 0);
}
