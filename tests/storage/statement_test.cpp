#include "core/domain/cell.h"
#include "core/storage/statement.h"
#include "tests/support/dump.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::domain;
using namespace farol::storage;
using farol::tests::rows;

namespace {

/// A table that takes any value as it comes.
class Values : public testing::Test {
protected:
    void SetUp() override
    {
        auto opened = Connection::open(m_folder.filePath(QStringLiteral("t.sqlite")), Access::Write);
        ASSERT_TRUE(opened);
        m_connection = std::make_unique<Connection>(*std::move(opened));
        ASSERT_TRUE(m_connection->run(QStringLiteral("CREATE TABLE t (v)")));
    }

    /// What a value is once it is stored: its type and its text.
    template <typename T>
    std::string kept(const T& value)
    {
        EXPECT_TRUE(m_connection->run(QStringLiteral("DELETE FROM t")));
        EXPECT_TRUE(execute(*m_connection, QStringLiteral("INSERT INTO t VALUES (?)"), value));
        return rows(*m_connection, "SELECT typeof(v), v FROM t");
    }

    /// The stored row, for reading it back.
    Statement row() const
    {
        auto statement = Statement::prepare(*m_connection, QStringLiteral("SELECT v FROM t"));
        EXPECT_TRUE(statement && statement->run() && statement->next());
        return *std::move(statement);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
};

} // namespace

TEST_F(Values, EachTypeHasOneForm)
{
    EXPECT_EQ(kept(qint64(9007199254740993)), "integer|9007199254740993\n");
    EXPECT_EQ(kept(-5), "integer|-5\n");
    EXPECT_EQ(kept(StudentId{7}), "integer|7\n");
    EXPECT_EQ(kept(CellState::NoAccess), "integer|2\n");
    EXPECT_EQ(kept(QStringLiteral("Ação '; DROP TABLE t")), "text|Ação '; DROP TABLE t\n");
    EXPECT_EQ(kept(QString()), "text|\n") << "no text is an empty one, never NULL";
    EXPECT_EQ(kept(QDate(2026, 3, 2)), "text|2026-03-02\n");
    EXPECT_EQ(kept(QDate()), "null|\n");
    EXPECT_EQ(kept(QDateTime(QDate(1970, 1, 1), QTime(0, 1), Qt::UTC)), "integer|60\n");
    EXPECT_EQ(kept(QDateTime()), "null|\n");
    EXPECT_EQ(kept(std::optional<int>()), "null|\n");
    EXPECT_EQ(kept(std::optional(3)), "integer|3\n");
}

TEST_F(Values, WeeksAreNeighboursOverNewYear)
{
    kept(*Week::fromKey(u"2026-W53"));
    const Week last = row().week(0);
    kept(*Week::fromKey(u"2027-W01"));
    const Week first = row().week(0);
    EXPECT_EQ(last.key(), u"2026-W53");
    EXPECT_EQ(first.key(), u"2027-W01");
    EXPECT_EQ(first.ordinal() - last.ordinal(), 1);
}

TEST_F(Values, InstantsComeBackInUniversalTimeToTheSecond)
{
    const QDateTime local(QDate(2026, 11, 16), QTime(0, 0, 30, 700), defaultZone());
    kept(local);
    EXPECT_EQ(row().instant(0), QDateTime(QDate(2026, 11, 16), QTime(3, 0, 30), Qt::UTC));
    kept(QDate(2024, 2, 29));
    EXPECT_EQ(row().date(0), QDate(2024, 2, 29));
}

TEST_F(Values, NothingIsReadAsNothing)
{
    kept(QDateTime());
    const Statement empty = row();
    EXPECT_TRUE(empty.isNull(0));
    EXPECT_EQ(empty.instant(0), std::nullopt);
    EXPECT_EQ(empty.date(0), std::nullopt);
    EXPECT_EQ(empty.optionalNumber(0), std::nullopt);
}

TEST_F(Values, AStatementMayRunAgainWithOtherValues)
{
    auto insert = Statement::prepare(*m_connection, QStringLiteral("INSERT INTO t VALUES (?)"));
    ASSERT_TRUE(insert);
    for (const int number : {1, 2, 3}) {
        ASSERT_TRUE(insert->run(number));
        EXPECT_EQ(insert->changed(), 1);
        EXPECT_EQ(insert->lastId(), number);
    }
    ASSERT_TRUE(insert->runWith({QStringLiteral("four")}));
    EXPECT_EQ(rows(*m_connection, "SELECT v FROM t"), "1\n2\n3\nfour\n");
}

TEST_F(Values, OneNumberIsNothingWithoutARowOrWithNull)
{
    EXPECT_EQ(*oneNumber(*m_connection, QStringLiteral("SELECT v FROM t")), std::nullopt);
    EXPECT_EQ(*oneNumber(*m_connection, QStringLiteral("SELECT max(v) FROM t")), std::nullopt);
    EXPECT_EQ(*oneNumber(*m_connection, QStringLiteral("SELECT ? + ?"), 40, 2), 42);
}

TEST_F(Values, EachRowIsHandedOverInOrder)
{
    for (const int number : {3, 1, 2})
        ASSERT_TRUE(execute(*m_connection, QStringLiteral("INSERT INTO t VALUES (?)"), number));
    std::vector<int> seen;
    ASSERT_TRUE(eachRow(
        *m_connection, QStringLiteral("SELECT v FROM t WHERE v < ? ORDER BY v"),
        [&](const Statement& row) { seen.push_back(row.number(0)); }, 3));
    EXPECT_EQ(seen, (std::vector{1, 2}));
}

TEST_F(Values, WhatCannotBePreparedIsAFault)
{
    for (const char* sql : {"SELEKT 1", "SELECT nothing FROM t", "INSERT INTO missing VALUES (?)"}) {
        const auto statement = Statement::prepare(*m_connection, QLatin1String(sql));
        ASSERT_FALSE(statement) << sql;
        EXPECT_EQ(statement.error().fault, Fault::Storage) << sql;
        EXPECT_FALSE(execute(*m_connection, QLatin1String(sql), 1)) << sql;
    }
}

TEST_F(Values, AReadingThatBreaksOffIsAFaultAtItsEnd)
{
    ASSERT_TRUE(m_connection->run(QStringLiteral("INSERT INTO t VALUES (1), (-9223372036854775807 - 1)")));
    int seen = 0;
    const auto read = eachRow(*m_connection, QStringLiteral("SELECT abs(v) FROM t"), [&](const Statement&) { ++seen; });
    ASSERT_FALSE(read) << "abs of the least integer is an error of SQLite in the second row";
    EXPECT_EQ(seen, 1);
}

TEST(Placeholders, AreAsManyAsAsked)
{
    EXPECT_EQ(placeholders(0), QString());
    EXPECT_EQ(placeholders(1), u"?");
    EXPECT_EQ(placeholders(3), u"?, ?, ?");
}
