#include "answer.h"
#include "core/secrets/keychain_store.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <memory>

// Each suite wants a session of its own kind, which session.sh makes.

using namespace farol;
using namespace farol::secrets;
using namespace farol::tests;

namespace {

const QString school = QStringLiteral("https://escola.cademi.com.br");
const QString other = QStringLiteral("https://escola.cademi.com.br:8443");
constexpr const char* secret = "c0ffee-Not-In-Clear-2718281828";

/// Files under HOME that hold the text.
QStringList filesWith(const QByteArray& text, int& searched)
{
    QStringList found;
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++searched;
        if (file.readAll().contains(text))
            found += file.fileName();
    }
    return found;
}

} // namespace

TEST(OpenKeyring, KeepsAKeyForEachOrigin)
{
    KeychainStore store;
    EXPECT_EQ(shown(read(store, school)), "NoKey");
    ASSERT_TRUE(write(store, school, "first"));
    ASSERT_TRUE(write(store, school, secret));
    ASSERT_TRUE(write(store, other, "another"));
    EXPECT_EQ(shown(read(store, school)), std::string("key ") + secret);
    EXPECT_EQ(shown(read(store, other)), "key another");
    KeychainStore later;
    EXPECT_EQ(shown(read(later, school)), std::string("key ") + secret);
    EXPECT_TRUE(remove(store, school));
    EXPECT_EQ(shown(read(store, school)), "NoKey");
    EXPECT_EQ(shown(read(store, other)), "key another") << "and no other is touched";
    EXPECT_TRUE(remove(store, school)) << "what is not there is removed already";
    EXPECT_TRUE(remove(store, other));
}

TEST(OpenKeyring, WritesTheKeyNowhereInClear)
{
    KeychainStore store;
    ASSERT_TRUE(write(store, school, secret));
    int searched = 0;
    EXPECT_EQ(filesWith(secret, searched), QStringList());
    EXPECT_GT(searched, 0) << "the keyring has a file";
    EXPECT_TRUE(remove(store, school));
}

TEST(OpenKeyring, TheProbeLeavesNothingBehind)
{
    KeychainStore store;
    ASSERT_EQ(shown(read(store, school)), "NoKey");
    EXPECT_EQ(shown(read(store, QStringLiteral("probe"))), "NoKey");
}

TEST(OpenKeyring, AnswersNobodyOnceItIsGone)
{
    int answers = 0;
    auto store = std::make_unique<KeychainStore>();
    store->write(school, key(secret), [&](const SecretResult<void>&) { ++answers; });
    store->read(school, [&](const SecretResult<domain::ApiKey>&) { ++answers; });
    store.reset();
    KeychainStore next;
    EXPECT_TRUE(remove(next, school)) << "by then the keyring has answered the earlier questions";
    EXPECT_EQ(answers, 0);
}

TEST(KeyBefore, IsKept)
{
    KeychainStore store;
    ASSERT_TRUE(write(store, school, secret));
}

TEST(LockedKeyring, IsNotTakenForOneWithoutTheKey)
{
    KeychainStore store;
    EXPECT_EQ(shown(read(store, school)), "Locked");
    EXPECT_EQ(shown(read(store, other)), "Locked");
    const auto written = write(store, school, "new");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().fault, SecretFault::Locked);
    const auto removed = remove(store, school);
    ASSERT_FALSE(removed);
    EXPECT_EQ(removed.error().fault, SecretFault::Locked);
    EXPECT_FALSE(removed.error().detail.contains(QLatin1String(secret)));
}

TEST(NoKeyring, IsToldApartFromNoKey)
{
    KeychainStore store;
    EXPECT_EQ(shown(read(store, school)), "NoKeyring");
    const auto written = write(store, school, secret);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().fault, SecretFault::NoKeyring);
    EXPECT_FALSE(written.error().detail.contains(QLatin1String(secret)));
    const auto removed = remove(store, school);
    ASSERT_FALSE(removed);
    EXPECT_EQ(removed.error().fault, SecretFault::NoKeyring);
    int searched = 0;
    EXPECT_EQ(filesWith(secret, searched), QStringList()) << "nothing is kept in clear instead";
}
