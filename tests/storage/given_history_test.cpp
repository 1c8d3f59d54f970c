#include "core/storage/backup.h"
#include "core/storage/given_history.h"
#include "core/storage/history.h"
#include "core/storage/migrations.h"
#include "core/storage/package.h"
#include "tests/support/dump.h"
#include "tests/support/files.h"
#include "tests/support/world.h"

#include <QDir>

#include <gtest/gtest.h>

using namespace farol::domain;
using namespace farol::storage;
using farol::tests::bytesOf;
using farol::tests::everything;
using farol::tests::modeOf;
using farol::tests::rows;
using farol::tests::World;
using farol::tests::writeBytes;

namespace {

constexpr auto picture = R"(
trilha analista
  curso 1 SQL 1
turma analista 12
foto 2026-W10 12: 7 | 41,7
)";

class Given : public testing::Test {
protected:
    /// What stands in the folder of the file: names, sizes, contents.
    std::string folderContent() const
    {
        std::string content;
        for (const QFileInfo& info : QDir(m_folder.path()).entryInfoList(QDir::Files | QDir::Hidden))
            content += info.fileName().toStdString() + '|' + bytesOf(info.filePath()).toHex().toStdString() + '\n';
        return content;
    }

    static std::string contentOf(const GivenHistory& given)
    {
        const auto connection = Connection::open(given.path(), Access::Read);
        EXPECT_TRUE(connection);
        return connection ? everything(*connection) : std::string();
    }

    World m_world = farol::tests::world(picture);
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("dada.sqlite"));
};

} // namespace

TEST_F(Given, ABackupOrAPackageIsReadWhereItIsAndStaysAsItIs)
{
    for (const bool isPackage : {false, true}) {
        if (isPackage)
            ASSERT_TRUE(makePackage(m_world.connection(), m_file, {}, QDateTime::currentDateTimeUtc()));
        else
            ASSERT_TRUE(backup(m_world.connection(), m_file));
        const std::string before = folderContent();
        const auto given = GivenHistory::open(m_file);
        ASSERT_TRUE(given) << given.error().detail.toStdString();
        EXPECT_FALSE(given->isCopied());
        EXPECT_EQ(given->path(), m_file);
        EXPECT_EQ(contentOf(*given).empty(), false);
        EXPECT_EQ(folderContent(), before);
    }
}

TEST_F(Given, IsReadFromAFolderThatCannotBeWritten)
{
    ASSERT_TRUE(backup(m_world.connection(), m_file));
    ASSERT_TRUE(QFile::setPermissions(m_file, QFile::ReadOwner));
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const auto given = GivenHistory::open(m_file);
    ASSERT_TRUE(given);
    EXPECT_EQ(contentOf(*given), everything(m_world.connection()));
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

TEST_F(Given, AHistoryInUseIsReadFromACopyWithItsLog)
{
    for (const char* ending : {"", "-wal"})
        writeBytes(m_file + QLatin1String(ending), bytesOf(m_world.connection().file() + QLatin1String(ending)));
    ASSERT_FALSE(bytesOf(m_file + QStringLiteral("-wal")).isEmpty());
    const std::string before = folderContent();
    QString copy;
    {
        const auto given = GivenHistory::open(m_file);
        ASSERT_TRUE(given) << given.error().detail.toStdString();
        EXPECT_TRUE(given->isCopied());
        copy = given->path();
        EXPECT_EQ(modeOf(copy), "rw-------");
        EXPECT_EQ(modeOf(QFileInfo(copy).path()), "rwx------");
        EXPECT_FALSE(QFile::exists(copy + QStringLiteral("-wal")));
        EXPECT_EQ(contentOf(*given), everything(m_world.connection()));
        EXPECT_EQ(folderContent(), before);
    }
    EXPECT_FALSE(QFileInfo::exists(QFileInfo(copy).path())) << "gone with the object";
}

TEST_F(Given, AnOlderOneIsReadFromACopyOfTodaysForm)
{
    for (int version = 1; version < newestVersion(); ++version) {
        QFile::remove(m_file);
        {
            const auto old = Connection::open(m_file, Access::Write);
            std::vector<Migration> steps = knownMigrations();
            steps.resize(static_cast<size_t>(version));
            ASSERT_TRUE(migrate(*old, steps));
            ASSERT_TRUE(old->run(QStringLiteral("PRAGMA journal_mode = DELETE")));
        }
        const std::string before = folderContent();
        const auto given = GivenHistory::open(m_file);
        ASSERT_TRUE(given) << given.error().detail.toStdString();
        EXPECT_TRUE(given->isCopied());
        EXPECT_EQ(historyVersion(given->path()), newestVersion());
        EXPECT_EQ(folderContent(), before);
    }
}

TEST_F(Given, WhatIsNoHistoryIsRefused)
{
    const auto faultOf = [this] {
        const auto refused = GivenHistory::open(m_file);
        return refused ? std::nullopt : std::optional(refused.error().fault);
    };
    EXPECT_EQ(faultOf(), Fault::File);
    writeBytes(m_file, {});
    EXPECT_EQ(faultOf(), Fault::Damaged);
    writeBytes(m_file, "isto não é um banco de dados");
    EXPECT_EQ(faultOf(), Fault::Damaged);
    QFile::remove(m_file);
    ASSERT_TRUE(farol::tests::sqliteShell(m_file, QStringLiteral("CREATE TABLE outra (x);")).succeeded);
    EXPECT_EQ(faultOf(), Fault::Damaged) << "somebody else's database";
    QFile::remove(m_file);
    ASSERT_TRUE(backup(m_world.connection(), m_file));
    ASSERT_TRUE(farol::tests::sqliteShell(m_file, QStringLiteral("PRAGMA user_version = 99;")).succeeded);
    EXPECT_EQ(faultOf(), Fault::NewerDatabase);
    m_file = m_folder.path();
    EXPECT_EQ(faultOf(), Fault::File) << "a folder";
}

TEST_F(Given, ACopyTornWhileSomebodyWroteIsDamaged)
{
    ASSERT_TRUE(backup(m_world.connection(), m_file));
    QByteArray torn = bytesOf(m_file);
    torn[18] = torn[19] = 2; // read and written through a log
    writeBytes(m_file, torn.left(torn.size() - 3 * 4096));
    const auto refused = GivenHistory::open(m_file);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Damaged);
}
