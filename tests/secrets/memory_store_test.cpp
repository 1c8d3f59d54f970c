#include "answer.h"
#include "core/secrets/fixed_key_store.h"
#include "core/secrets/memory_store.h"

#include <QCoreApplication>

using namespace farol;
using namespace farol::secrets;
using namespace farol::tests;

namespace {
const QString school = QStringLiteral("https://escola.cademi.com.br");
const QString other = QStringLiteral("https://escola.cademi.com.br:8443");
} // namespace

TEST(MemoryStore, KeepsOneKeyForEachOrigin)
{
    MemoryStore store;
    EXPECT_EQ(shown(read(store, school)), "NoKey");
    EXPECT_TRUE(write(store, school, "abc"));
    EXPECT_TRUE(write(store, school, "def"));
    EXPECT_EQ(shown(read(store, school)), "key def");
    EXPECT_EQ(shown(read(store, other)), "NoKey") << "another port is another school";
    EXPECT_TRUE(remove(store, school));
    EXPECT_TRUE(remove(store, school)) << "what is not there is removed already";
    EXPECT_EQ(shown(read(store, school)), "NoKey");
}

TEST(MemoryStore, FailsAsItIsTold)
{
    MemoryStore store;
    ASSERT_TRUE(write(store, school, "abc"));
    store.failWith(SecretError{SecretFault::Locked});
    EXPECT_EQ(shown(read(store, school)), "Locked");
    EXPECT_FALSE(write(store, school, "def"));
    EXPECT_FALSE(remove(store, school));
    store.failWith(std::nullopt);
    EXPECT_EQ(shown(read(store, school)), "key abc");
}

TEST(MemoryStore, AnswersNobodyOnceItIsGone)
{
    int answers = 0;
    {
        MemoryStore store;
        store.read(school, [&](const SecretResult<domain::ApiKey>&) { ++answers; });
    }
    QCoreApplication::processEvents();
    EXPECT_EQ(answers, 0);
}

TEST(FixedKeyStore, GivesItsKeyForEverySchoolAndNeverWritesIt)
{
    MemoryStore behind;
    FixedKeyStore store(key("from-outside"), behind);
    EXPECT_EQ(shown(read(store, school)), "key from-outside");
    EXPECT_EQ(shown(read(store, other)), "key from-outside");
    EXPECT_EQ(shown(read(behind, school)), "NoKey");
    EXPECT_TRUE(write(store, school, "kept"));
    EXPECT_EQ(shown(read(store, school)), "key from-outside") << "stronger than the keychain";
    EXPECT_EQ(shown(read(behind, school)), "key kept");
    EXPECT_TRUE(remove(store, school));
    EXPECT_EQ(shown(read(behind, school)), "NoKey");
}

TEST(SecretStore, NoKeyIsRefusedAndEverythingElseIsTheKeyring)
{
    EXPECT_EQ(errorOf({SecretFault::NoKey}).fault, domain::Fault::Refused);
    for (const SecretFault fault :
        {SecretFault::Locked, SecretFault::NoKeyring, SecretFault::Denied, SecretFault::Other})
        EXPECT_EQ(errorOf({fault}).fault, domain::Fault::Secret);
}
