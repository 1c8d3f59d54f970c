#include "core/storage/connection.h"
#include "core/storage/history.h"
#include "core/storage/statement.h"
#include "tests/support/dump.h"
#include "tests/support/files.h"

#include <QDir>
#include <QSqlDatabase>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::storage;
using farol::domain::Fault;
using farol::tests::rows;

namespace {

/// A database of one table with one row, and connections to it.
class Database : public testing::Test {
protected:
    void SetUp() override
    {
        const Connection first = open(Access::Write);
        ASSERT_TRUE(first.run(QStringLiteral("CREATE TABLE t (n INTEGER CHECK (n < 100))")));
        ASSERT_TRUE(first.run(QStringLiteral("INSERT INTO t VALUES (1)")));
    }

    QString file() const { return m_folder.filePath(QStringLiteral("t.sqlite")); }

    Connection open(Access access) const
    {
        auto connection = Connection::open(file(), access);
        EXPECT_TRUE(connection) << connection.error().detail.toStdString();
        return *std::move(connection);
    }

    /// Waiting five seconds for a lock would only make a test slow.
    static void doNotWait(const Connection& connection)
    {
        EXPECT_TRUE(connection.run(QStringLiteral("PRAGMA busy_timeout = 0")));
    }

    QTemporaryDir m_folder;
};

Fault faultOf(const domain::Result<void>& result)
{
    EXPECT_FALSE(result);
    return result ? Fault::Cancelled : result.error().fault;
}

} // namespace

TEST(ErrorOf, EachCodeOfSqliteHasItsFault)
{
    const std::pair<int, Fault> table[] = {{1, Fault::Storage}, {4, Fault::Storage}, {5, Fault::Busy}, {6, Fault::Busy},
        {7, Fault::Storage}, {8, Fault::ReadOnly}, {10, Fault::Storage}, {11, Fault::Damaged}, {13, Fault::DiskFull},
        {14, Fault::ReadOnly}, {19, Fault::Storage}, {26, Fault::Damaged}, {5 | 1 << 8, Fault::Busy}, // BUSY_RECOVERY
        {8 | 6 << 8, Fault::ReadOnly}, // READONLY_DIRECTORY
        {11 | 1 << 8, Fault::Damaged}, // CORRUPT_VTAB
        {10 | 3 << 8, Fault::Storage}}; // IOERR_WRITE
    for (const auto& [code, fault] : table) {
        const QSqlError error(
            QStringLiteral("driver"), QStringLiteral("words"), QSqlError::StatementError, QString::number(code));
        EXPECT_EQ(errorOf(error).fault, fault) << code;
        EXPECT_EQ(errorOf(error).detail, u"words");
    }
    EXPECT_EQ(errorOf(QSqlError()).fault, Fault::Storage);
}

TEST_F(Database, AWriterInItsTransactionHidesItFromReadersUntilTheCommit)
{
    const Connection writer = open(Access::Write);
    const Connection reader = open(Access::Read);
    auto transaction = Transaction::begin(writer);
    ASSERT_TRUE(transaction);
    ASSERT_TRUE(writer.run(QStringLiteral("INSERT INTO t VALUES (2)")));
    EXPECT_EQ(rows(writer, "SELECT n FROM t"), "1\n2\n");
    EXPECT_EQ(rows(reader, "SELECT n FROM t"), "1\n");
    ASSERT_TRUE(transaction->commit());
    EXPECT_EQ(rows(reader, "SELECT n FROM t"), "1\n2\n");
}

TEST_F(Database, AReaderInItsTransactionKeepsItsPictureOverACommit)
{
    const Connection writer = open(Access::Write);
    const Connection reader = open(Access::Read);
    ASSERT_TRUE(reader.run(QStringLiteral("BEGIN")));
    EXPECT_EQ(rows(reader, "SELECT count(*) FROM t"), "1\n");
    ASSERT_TRUE(writer.run(QStringLiteral("INSERT INTO t VALUES (2)")));
    EXPECT_EQ(rows(reader, "SELECT count(*) FROM t"), "1\n");
    ASSERT_TRUE(reader.run(QStringLiteral("COMMIT")));
    EXPECT_EQ(rows(reader, "SELECT count(*) FROM t"), "2\n");
}

TEST_F(Database, ATransactionThatIsNotCommittedNeverWas)
{
    const Connection writer = open(Access::Write);
    {
        const auto transaction = Transaction::begin(writer);
        ASSERT_TRUE(transaction);
        ASSERT_TRUE(writer.run(QStringLiteral("INSERT INTO t VALUES (2)")));
    }
    EXPECT_EQ(rows(writer, "SELECT n FROM t"), "1\n");
    auto next = Transaction::begin(writer);
    ASSERT_TRUE(next) << "and leaves no lock behind";
    EXPECT_TRUE(next->commit());
}

TEST_F(Database, AMovedTransactionEndsOnce)
{
    const Connection writer = open(Access::Write);
    {
        auto first = Transaction::begin(writer);
        ASSERT_TRUE(first);
        Transaction second = *std::move(first);
        ASSERT_TRUE(writer.run(QStringLiteral("INSERT INTO t VALUES (2)")));
        ASSERT_TRUE(second.commit());
    }
    EXPECT_EQ(rows(writer, "SELECT n FROM t"), "1\n2\n");
}

TEST_F(Database, AFailedStatementLeavesTheTransactionToItsOwner)
{
    const Connection writer = open(Access::Write);
    auto transaction = Transaction::begin(writer);
    ASSERT_TRUE(transaction);
    ASSERT_TRUE(writer.run(QStringLiteral("INSERT INTO t VALUES (2)")));
    EXPECT_EQ(faultOf(writer.run(QStringLiteral("INSERT INTO t VALUES (100)"))), Fault::Storage);
    ASSERT_TRUE(transaction->commit());
    EXPECT_EQ(rows(writer, "SELECT n FROM t"), "1\n2\n");
}

TEST_F(Database, TwoWritersMeetAtTheBeginning)
{
    const Connection one = open(Access::Write);
    const Connection two = open(Access::Write);
    doNotWait(two);
    auto held = Transaction::begin(one);
    ASSERT_TRUE(held);
    const auto refused = Transaction::begin(two);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Busy);
    EXPECT_EQ(faultOf(two.run(QStringLiteral("INSERT INTO t VALUES (3)"))), Fault::Busy);
    ASSERT_TRUE(held->commit());
    EXPECT_TRUE(two.run(QStringLiteral("INSERT INTO t VALUES (3)")));
}

TEST_F(Database, TransactionsDoNotNest)
{
    const Connection writer = open(Access::Write);
    auto outer = Transaction::begin(writer);
    ASSERT_TRUE(outer);
    EXPECT_FALSE(Transaction::begin(writer));
    ASSERT_TRUE(writer.run(QStringLiteral("INSERT INTO t VALUES (2)")));
    ASSERT_TRUE(outer->commit()) << "the inner one that never began rolled nothing back";
    EXPECT_EQ(rows(writer, "SELECT n FROM t"), "1\n2\n");
}

TEST_F(Database, AReaderCannotWrite)
{
    const Connection reader = open(Access::Read);
    EXPECT_EQ(faultOf(reader.run(QStringLiteral("INSERT INTO t VALUES (2)"))), Fault::ReadOnly);
    EXPECT_EQ(faultOf(reader.run(QStringLiteral("DROP TABLE t"))), Fault::ReadOnly);
    EXPECT_EQ(rows(reader, "SELECT n FROM t"), "1\n");
}

TEST_F(Database, ConnectionsAreNamedApartAndRemovedWhenTheyGo)
{
    const QStringList before = QSqlDatabase::connectionNames();
    {
        Connection one = open(Access::Write);
        const Connection two = open(Access::Read);
        EXPECT_EQ(QSqlDatabase::connectionNames().size(), before.size() + 2);
        const Connection moved = std::move(one);
        EXPECT_EQ(QSqlDatabase::connectionNames().size(), before.size() + 2);
        EXPECT_EQ(moved.file(), file());
        EXPECT_EQ(rows(moved, "SELECT n FROM t"), "1\n");
    }
    EXPECT_EQ(QSqlDatabase::connectionNames(), before);
}

TEST_F(Database, AssigningClosesWhatStoodThere)
{
    const QStringList before = QSqlDatabase::connectionNames();
    Connection one = open(Access::Write);
    one = open(Access::Read);
    EXPECT_EQ(QSqlDatabase::connectionNames().size(), before.size() + 1);
    EXPECT_EQ(faultOf(one.run(QStringLiteral("DELETE FROM t"))), Fault::ReadOnly);
}

TEST_F(Database, WhatIsNoDatabaseIsDamagedAndStaysAsItIs)
{
    const QString text = m_folder.filePath(QStringLiteral("text"));
    const QByteArray content(5000, 'x');
    tests::writeBytes(text, content);
    for (const Access access : {Access::Read, Access::Write}) {
        const auto opened = Connection::open(text, access);
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().fault, Fault::Damaged);
    }
    EXPECT_EQ(tests::bytesOf(text), content);
}

TEST_F(Database, WhatIsNotThereCannotBeRead)
{
    const QString missing = m_folder.filePath(QStringLiteral("missing"));
    const auto opened = Connection::open(missing, Access::Read);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().fault, Fault::ReadOnly);
    EXPECT_FALSE(QFile::exists(missing)) << "and is not made";
    EXPECT_FALSE(Connection::open(m_folder.filePath(QStringLiteral("no/folder")), Access::Write));
}
