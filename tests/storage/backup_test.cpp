#include "core/storage/backup.h"
#include "core/storage/check.h"
#include "core/storage/data_folder.h"
#include "core/storage/history.h"
#include "core/storage/migrations.h"
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
using farol::tests::World;
using farol::tests::writeBytes;

namespace {

constexpr auto picture = R"(
trilha analista
  curso 1 SQL 1
turma analista 12
foto 2026-W10 12: 7 | 41,7
foto 2026-W11 12: 7 | 50
)";

class Backup : public testing::Test {
protected:
    World m_world = farol::tests::world(picture);
    QTemporaryDir m_elsewhere;
    QString m_file = m_elsewhere.filePath(QStringLiteral("copia.sqlite"));

    /// A folder with a history of its own, closed.
    QString otherSchool() const
    {
        const QString folder = m_elsewhere.filePath(QStringLiteral("outra"));
        const auto connection = openHistory(folder);
        EXPECT_TRUE(connection);
        EXPECT_TRUE(connection->run(QStringLiteral("INSERT INTO recess (week) VALUES (5)")));
        return folder;
    }

    static std::string contentOf(const QString& folder)
    {
        const auto connection = openReader(folder);
        EXPECT_TRUE(connection);
        return connection ? everything(*connection) : std::string();
    }

    void expectRefused(const QString& folder, Fault fault) const
    {
        const std::string before = contentOf(folder);
        const QStringList files = QDir(folder).entryList(QDir::Files);
        const auto lock = WriterLock::take(folder);
        const auto refused = restore(m_file, *lock);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().fault, fault) << refused.error().detail.toStdString();
        EXPECT_EQ(contentOf(folder), before);
        for (const QString& file : QDir(folder).entryList(QDir::Files))
            EXPECT_TRUE(files.contains(file) || file == u"writer.lock") << file.toStdString();
    }
};

} // namespace

TEST_F(Backup, IsAWholeHistoryForItsOwnerOnly)
{
    ASSERT_TRUE(backup(m_world.connection(), m_file));
    EXPECT_EQ(modeOf(m_file), "rw-------");
    const auto copy = Connection::open(m_file, Access::Read);
    ASSERT_TRUE(copy);
    EXPECT_EQ(everything(*copy), everything(m_world.connection()));
    EXPECT_EQ(checkHistory(*copy), std::vector<Finding>());
    EXPECT_EQ(QDir(m_elsewhere.path()).entryList(QDir::Files), QStringList{QStringLiteral("copia.sqlite")});
}

TEST_F(Backup, IsTakenByAReaderToo)
{
    ASSERT_TRUE(backup(m_world.reader(), m_file));
    EXPECT_EQ(historyVersion(m_file), newestVersion());
}

TEST_F(Backup, ReplacesAnOlderOne)
{
    writeBytes(m_file, "old");
    ASSERT_TRUE(backup(m_world.connection(), m_file));
    EXPECT_EQ(historyVersion(m_file), newestVersion());
    EXPECT_EQ(modeOf(m_file), "rw-------");
}

TEST_F(Backup, ThatFailsLeavesTheOlderOne)
{
    writeBytes(m_file, "old");
    const auto transaction = Transaction::begin(m_world.connection());
    EXPECT_FALSE(backup(m_world.connection(), m_file)) << "not inside a transaction";
    EXPECT_EQ(bytesOf(m_file), "old");
    EXPECT_EQ(QDir(m_elsewhere.path()).entryList(QDir::Files).size(), 1);
    EXPECT_FALSE(backup(m_world.connection(), m_elsewhere.filePath(QStringLiteral("no/folder.sqlite"))));
}

TEST_F(Backup, IsRestoredIntoAnEmptyFolder)
{
    ASSERT_TRUE(backup(m_world.connection(), m_file));
    const QString folder = m_elsewhere.filePath(QStringLiteral("nova"));
    ASSERT_TRUE(prepareFolder(folder));
    const auto lock = WriterLock::take(folder);
    EXPECT_EQ(restore(m_file, *lock), QString());
    EXPECT_EQ(contentOf(folder), everything(m_world.connection()));
    EXPECT_EQ(modeOf(databaseFile(folder)), "rw-------");
    EXPECT_TRUE(openHistory(folder));
}

TEST_F(Backup, ThatIsNotThereIsNotTakenForTheHistoryThatIsNotThereEither)
{
    const QString folder = m_elsewhere.filePath(QStringLiteral("nova"));
    ASSERT_TRUE(prepareFolder(folder));
    const auto lock = WriterLock::take(folder);
    const auto refused = restore(m_file, *lock);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::File) << refused.error().detail.toStdString();
    EXPECT_FALSE(QFile::exists(databaseFile(folder)));
}

TEST_F(Backup, IsRestoredOverAHistoryThatIsKept)
{
    ASSERT_TRUE(backup(m_world.connection(), m_file));
    const QString folder = otherSchool();
    const std::string before = contentOf(folder);
    const auto lock = WriterLock::take(folder);
    const auto kept = restore(m_file, *lock);
    ASSERT_TRUE(kept) << kept.error().detail.toStdString();
    EXPECT_EQ(contentOf(folder), everything(m_world.connection()));
    EXPECT_EQ(modeOf(*kept), "rw-------");
    const auto old = Connection::open(*kept, Access::Read);
    ASSERT_TRUE(old);
    EXPECT_EQ(everything(*old), before);
}

TEST_F(Backup, IsRestoredOverAKilledRunWhoseLogIsKeptToo)
{
    ASSERT_TRUE(backup(m_world.connection(), m_file));
    // Files as a killed process leaves them: the last commits stand in the log alone.
    const QString folder = m_elsewhere.filePath(QStringLiteral("morta"));
    ASSERT_TRUE(prepareFolder(folder));
    for (const char* ending : {"", "-wal"})
        writeBytes(databaseFile(folder) + QLatin1String(ending),
            bytesOf(databaseFile(m_world.folder()) + QLatin1String(ending)));
    ASSERT_GT(QFileInfo(databaseFile(folder) + QStringLiteral("-wal")).size(), 0);
    const auto lock = WriterLock::take(folder);
    const auto kept = restore(m_file, *lock);
    ASSERT_TRUE(kept);
    EXPECT_EQ(everything(*Connection::open(*kept, Access::Read)), everything(m_world.connection()));
    EXPECT_EQ(contentOf(folder), everything(m_world.connection()));
}

TEST_F(Backup, IsRestoredOverADamagedHistoryThatIsKeptAsItIs)
{
    ASSERT_TRUE(backup(m_world.connection(), m_file));
    const QString folder = otherSchool();
    const QByteArray rubbish(5000, 'x');
    writeBytes(databaseFile(folder), rubbish);
    const auto lock = WriterLock::take(folder);
    const auto kept = restore(m_file, *lock);
    ASSERT_TRUE(kept);
    EXPECT_EQ(bytesOf(*kept), rubbish);
    EXPECT_EQ(contentOf(folder), everything(m_world.connection()));
}

TEST_F(Backup, ThatIsDamagedIsNotRestored)
{
    ASSERT_TRUE(backup(m_world.connection(), m_file));
    const QByteArray good = bytesOf(m_file);
    const QString folder = otherSchool();
    writeBytes(m_file, good.left(good.size() - 4096));
    expectRefused(folder, Fault::Damaged);
    writeBytes(m_file, QByteArray(good).replace(good.size() - 4096, 4096, QByteArray(4096, '\x7f')));
    expectRefused(folder, Fault::Damaged);
    writeBytes(m_file, "a text");
    expectRefused(folder, Fault::Damaged);
    writeBytes(m_file, {});
    expectRefused(folder, Fault::Damaged);
}

TEST_F(Backup, ThatIsNewerMissingOrTheHistoryItselfIsNotRestored)
{
    const QString folder = otherSchool();
    expectRefused(folder, Fault::File);
    ASSERT_TRUE(backup(m_world.connection(), m_file));
    ASSERT_TRUE(farol::tests::sqliteShell(m_file, QStringLiteral("PRAGMA user_version = 99;")).succeeded);
    expectRefused(folder, Fault::NewerDatabase);
    m_file = databaseFile(folder);
    expectRefused(folder, Fault::Invalid);
}
