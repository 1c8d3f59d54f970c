#include "core/storage/data_folder.h"
#include "core/storage/history.h"
#include "core/storage/migrations.h"
#include "tests/support/dump.h"
#include "tests/support/files.h"
#include "tests/support/world.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace farol::domain;
using namespace farol::storage;
using farol::tests::bytesOf;
using farol::tests::rows;
using farol::tests::sqliteShell;
using farol::tests::writeBytes;

namespace {

/// A folder whose database a test may spoil.
class HistoryFile : public testing::Test {
protected:
    QString folder() const { return m_directory.path(); }
    QString file() const { return databaseFile(folder()); }

    /// Opening says `fault`, for writing and for reading, and the file stays as it is, byte for byte.
    void expectRefused(Fault fault) const
    {
        const QByteArray before = bytesOf(file());
        const auto writer = openHistory(folder());
        const auto reader = openReader(folder());
        ASSERT_FALSE(writer);
        ASSERT_FALSE(reader);
        EXPECT_EQ(writer.error().fault, fault) << writer.error().detail.toStdString();
        EXPECT_EQ(reader.error().fault, fault) << reader.error().detail.toStdString();
        EXPECT_EQ(bytesOf(file()), before);
    }

    QByteArray goodHistory() const
    {
        EXPECT_TRUE(openHistory(folder()));
        return bytesOf(file());
    }

private:
    QTemporaryDir m_directory;
};

} // namespace

TEST_F(HistoryFile, IsMadeAndOpenedAgain)
{
    ASSERT_TRUE(openHistory(folder()));
    const auto again = openHistory(folder());
    ASSERT_TRUE(again);
    EXPECT_EQ(schemaVersion(*again), newestVersion());
    EXPECT_EQ(historyVersion(file()), newestVersion());
}

TEST_F(HistoryFile, IsWrittenWithALogAndReachesTheDisk)
{
    const auto connection = openHistory(folder());
    ASSERT_TRUE(connection);
    EXPECT_EQ(rows(*connection, "PRAGMA journal_mode"), "wal\n");
    EXPECT_EQ(rows(*connection, "PRAGMA synchronous"), "2\n");
    EXPECT_EQ(rows(*connection, "PRAGMA foreign_keys"), "1\n");
}

TEST_F(HistoryFile, OfALaterVersionIsLeftAlone)
{
    goodHistory();
    ASSERT_TRUE(sqliteShell(file(), QStringLiteral("PRAGMA user_version = 99;")).succeeded);
    const QStringList before = QDir(folder()).entryList(QDir::Files);
    expectRefused(Fault::NewerDatabase);
    EXPECT_EQ(QDir(folder()).entryList(QDir::Files), before);
}

TEST_F(HistoryFile, OfALaterVersionThatStandsOnlyInTheLogIsLeftAlone)
{
    goodHistory();
    const auto other = Connection::open(file(), Access::Write);
    ASSERT_TRUE(other->run(QStringLiteral("PRAGMA user_version = 99")));
    expectRefused(Fault::NewerDatabase);
}

TEST_F(HistoryFile, OfAVersionBeforeThatIsDamagedIsNotChanged)
{
    ASSERT_TRUE(prepareFolder(folder()));
    qsizetype page = 0;
    {
        const auto old = Connection::open(file(), Access::Write);
        ASSERT_TRUE(old);
        const std::vector<Migration> known = knownMigrations();
        ASSERT_TRUE(migrate(*old, std::span(known).first(known.size() - 1)));
        page = QString::fromStdString(rows(*old, "SELECT rootpage FROM sqlite_schema WHERE name = 'cell'")).toInt();
    }
    constexpr qsizetype pageBytes = 4096;
    QByteArray bytes = bytesOf(file());
    ASSERT_GE(bytes.size(), page * pageBytes);
    bytes.replace((page - 1) * pageBytes, 64, QByteArray(64, '\xFF'));
    writeBytes(file(), bytes);
    const auto opened = openHistory(folder());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().fault, Fault::Damaged) << opened.error().detail.toStdString();
    EXPECT_EQ(bytesOf(file()), bytes);
}

TEST_F(HistoryFile, ThatIsNoDatabaseIsDamaged)
{
    writeBytes(file(), QByteArray(5000, 'x'));
    expectRefused(Fault::Damaged);
    writeBytes(file(), "SQLite format 3");
    expectRefused(Fault::Damaged);
}

TEST_F(HistoryFile, WithRubbishAfterItsHeaderIsDamaged)
{
    QByteArray bytes = goodHistory();
    bytes.replace(100, 3000, QByteArray(3000, '\x5a'));
    writeBytes(file(), bytes);
    expectRefused(Fault::Damaged);
}

TEST_F(HistoryFile, CutInHalfIsDamaged)
{
    const QByteArray bytes = goodHistory();
    writeBytes(file(), bytes.left(bytes.size() / 2));
    expectRefused(Fault::Damaged);
}

TEST_F(HistoryFile, OfAnotherProgramIsNotTakenOver)
{
    ASSERT_TRUE(sqliteShell(file(), QStringLiteral("CREATE TABLE notes (text);")).succeeded);
    expectRefused(Fault::Damaged);
    ASSERT_TRUE(sqliteShell(file(), QStringLiteral("PRAGMA application_id = 77; PRAGMA user_version = 1;")).succeeded);
    expectRefused(Fault::Damaged);
}

TEST_F(HistoryFile, ThatIsEmptyIsFilledButNotRead)
{
    writeBytes(file(), {});
    const auto reader = openReader(folder());
    ASSERT_FALSE(reader);
    EXPECT_EQ(reader.error().fault, Fault::Storage);
    EXPECT_EQ(bytesOf(file()), QByteArray());
    EXPECT_TRUE(openHistory(folder()));
}

TEST_F(HistoryFile, ThatDoesNotExistIsNotMadeByAReader)
{
    const auto reader = openReader(folder());
    ASSERT_FALSE(reader);
    EXPECT_EQ(reader.error().fault, Fault::File);
    EXPECT_FALSE(QFileInfo::exists(file()));
}

TEST_F(HistoryFile, CannotBeWrittenThroughAReader)
{
    goodHistory();
    const auto reader = openReader(folder());
    ASSERT_TRUE(reader);
    const auto refused = reader->run(QStringLiteral("INSERT INTO recess (week) VALUES (1)"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::ReadOnly);
}

TEST_F(HistoryFile, HeldByAnotherWriterIsBusyAndStillReadable)
{
    const auto holder = openHistory(folder());
    const auto other = openHistory(folder());
    ASSERT_TRUE(holder && other);
    const auto transaction = Transaction::begin(*holder);
    ASSERT_TRUE(transaction);
    ASSERT_TRUE(other->run(QStringLiteral("PRAGMA busy_timeout = 0")));
    const auto refused = Transaction::begin(*other);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Busy);
    EXPECT_TRUE(openReader(folder()));
}
