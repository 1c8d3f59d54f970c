#include "core/storage/migrations.h"
#include "core/storage/seal.h"
#include "tests/support/disk.h"
#include "tests/support/dump.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace farol::domain;
using namespace farol::storage;
using farol::tests::rows;
using farol::tests::withGrowingDisk;

namespace {

Connection emptyDatabase(const QTemporaryDir& directory)
{
    auto connection = Connection::open(directory.filePath(QStringLiteral("empty.sqlite")), Access::Write);
    EXPECT_TRUE(connection.has_value());
    return std::move(*connection);
}

Migration step(int version, const char* sql)
{
    return {version, QStringLiteral("step"), QString::fromLatin1(sql)};
}

} // namespace

TEST(Migrations, StandInFilesNumberedWithoutAGap)
{
    // Once 0001 is released, the checksums of released files are kept and compared here.
    const std::vector<Migration> known = knownMigrations();
    ASSERT_FALSE(known.empty());
    for (size_t place = 0; place < known.size(); ++place) {
        EXPECT_EQ(known[place].version, static_cast<int>(place) + 1);
        EXPECT_TRUE(known[place].name.endsWith(QStringLiteral(".sql")));
        EXPECT_FALSE(statementsOf(known[place].sql).isEmpty());
    }
    EXPECT_EQ(newestVersion(), static_cast<int>(known.size()));
}

TEST(Migrations, SplitAtSemicolonAndBlankLineOnly)
{
    EXPECT_EQ(statementsOf(QStringLiteral("-- a word; and one more\nCREATE TABLE a (x);\n\nCREATE TRIGGER t\nBEGIN\n  "
                                          "SELECT 1;\n  SELECT 2;\nEND;\r\n\r\n-- the end\n")),
        (QStringList{QStringLiteral("-- a word; and one more\nCREATE TABLE a (x)"),
            QStringLiteral("CREATE TRIGGER t\nBEGIN\n  SELECT 1;\n  SELECT 2;\nEND")}));
}

TEST(Migrations, LeadFromAnEmptyDatabaseToTheNewestVersion)
{
    const QTemporaryDir directory;
    const Connection connection = emptyDatabase(directory);
    ASSERT_TRUE(migrate(connection, knownMigrations()));
    EXPECT_EQ(schemaVersion(connection), newestVersion());
    EXPECT_EQ(rows(connection, "SELECT id, time_zone FROM school"), "1|America/Sao_Paulo\n");
    EXPECT_TRUE(migrate(connection, knownMigrations())) << "a second time there is nothing to do";
}

TEST(Migrations, RunOnlyTheStepsADatabaseDoesNotHaveAndKeepItsRows)
{
    const QTemporaryDir directory;
    const Connection connection = emptyDatabase(directory);
    const std::vector<Migration> old{step(1, "CREATE TABLE a (x)"), step(2, "INSERT INTO a VALUES (1)")};
    ASSERT_TRUE(migrate(connection, old));
    std::vector<Migration> newer = old;
    newer.push_back(step(3, "ALTER TABLE a ADD COLUMN y DEFAULT 7"));
    ASSERT_TRUE(migrate(connection, newer));
    EXPECT_EQ(rows(connection, "SELECT * FROM a"), "1|7\n");
    EXPECT_EQ(schemaVersion(connection), 3);
}

TEST(Migrations, AFailingStepLeavesTheVersionBeforeIt)
{
    const QTemporaryDir directory;
    const Connection connection = emptyDatabase(directory);
    const std::vector<Migration> steps{step(1, "CREATE TABLE a (x)"), step(2, "CREATE TABLE b (x);\n\nNONSENSE")};
    EXPECT_FALSE(migrate(connection, steps));
    EXPECT_EQ(schemaVersion(connection), 1);
    EXPECT_EQ(rows(connection, "SELECT name FROM sqlite_schema"), "a\n");
}

TEST(Migrations, ADatabaseOfALaterVersionIsRefused)
{
    const QTemporaryDir directory;
    const Connection connection = emptyDatabase(directory);
    ASSERT_TRUE(connection.run(QStringLiteral("PRAGMA user_version = 9")));
    const auto refused = migrate(connection, std::vector{step(1, "CREATE TABLE a (x)")});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::NewerDatabase);
    EXPECT_EQ(rows(connection, "SELECT count(*) FROM sqlite_schema"), "0\n");
}

TEST(Migrations, NoStepsAreAMistakeOfTheBuild)
{
    const QTemporaryDir directory;
    const auto refused = migrate(emptyDatabase(directory), {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Storage);
}

TEST(Migrations, AFullDiskInAnyStatementLeavesTheOldVersion)
{
    const QTemporaryDir directory;
    const Connection connection = emptyDatabase(directory);
    std::vector<Migration> steps;
    for (const Migration& known : knownMigrations()) {
        const int version = schemaVersion(connection).value();
        const std::string schema = rows(connection, "SELECT name, sql FROM sqlite_schema ORDER BY name");
        steps.push_back(known);
        const int failures = withGrowingDisk(
            connection, [&] { return migrate(connection, steps); },
            [&] {
                EXPECT_EQ(schemaVersion(connection), version);
                EXPECT_EQ(rows(connection, "SELECT name, sql FROM sqlite_schema ORDER BY name"), schema);
            });
        EXPECT_GT(failures, 0) << known.name.toStdString();
    }
    EXPECT_EQ(schemaVersion(connection), newestVersion());
}

TEST(Migrations, AHistoryFromBeforeImportsKeepsItsRowsItsSealsAndItsTriggers)
{
    const QTemporaryDir directory;
    const Connection connection = emptyDatabase(directory);
    std::vector<Migration> known = knownMigrations();
    ASSERT_GE(known.size(), 5U);
    ASSERT_TRUE(migrate(connection, std::span(known).first(4)));
    for (const char* row : {"INSERT INTO photo (week, photo_date, taken_at) VALUES (2930, '2026-03-01', 5)",
             "INSERT INTO membership (week, cohort, student) VALUES (2930, 1, 7)",
             "INSERT INTO cell (week, student, course, state, tenths) VALUES (2930, 7, 1, 0, 417)",
             "INSERT INTO sums VALUES (2930, 1, 1, 1, 1, 417, 0, 0, 0)"})
        ASSERT_TRUE(connection.run(QString::fromLatin1(row)));
    // As the version before sealed it: the SHA-256 of its five rows.
    ASSERT_TRUE(connection.run(
        QStringLiteral("UPDATE photo SET sealed_at = 9, seal = '%1'")
            .arg(QString::fromLatin1(QCryptographicHash::hash("photo|2930|2026-03-01|5\nmembership|2930|1|7|\ncell|"
                                                              "2930|7|1|0|417||||0|0\nsums|2930|1|1|1|1|417|0|0|0\n",
                QCryptographicHash::Sha256)
                                         .toHex()))));
    const std::string cells = rows(connection, "SELECT * FROM cell");
    ASSERT_TRUE(migrate(connection, known));
    EXPECT_EQ(rows(connection, "SELECT * FROM cell"), cells);
    EXPECT_EQ(rows(connection, "SELECT imported, seal FROM photo"),
        "0|" + sealOf(connection, Week::fromOrdinal(2930)).value().toStdString() + "\n");
    for (const char* change : {"DELETE FROM cell", "UPDATE cell SET tenths = 1", "DELETE FROM photo",
             "INSERT INTO cell (week, student, course, state, tenths, origin) VALUES (2930, 8, 1, 0, 5, 2)"})
        EXPECT_FALSE(connection.run(QString::fromLatin1(change))) << change;
}
