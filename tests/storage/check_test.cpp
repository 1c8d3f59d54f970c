#include "core/storage/check.h"
#include "core/storage/data_folder.h"
#include "core/storage/history.h"
#include "tests/support/dump.h"
#include "tests/support/files.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>

using namespace farol::domain;
using namespace farol::storage;
using farol::tests::sqliteShell;
using farol::tests::World;

namespace {

constexpr auto picture = R"(
trilha analista
  curso 1 SQL 1
  curso 2 Excel 3
turma analista 12
foto 2026-W10 12: 1515870810 | 41,7 5
foto 2026-W11 12: 1515870810 | 50 0 ; 8 | x -
)";

const Week sealed = *Week::fromKey(u"2026-W10");
const Week open = sealed + 1;

std::vector<std::pair<Doubt, std::optional<Week>>> found(const World& world)
{
    const auto findings = checkHistory(world.reader());
    EXPECT_TRUE(findings);
    std::vector<std::pair<Doubt, std::optional<Week>>> pairs;
    for (const Finding& finding : findings.value_or(std::vector<Finding>()))
        pairs.emplace_back(finding.doubt, finding.week);
    return pairs;
}

using Found = std::vector<std::pair<Doubt, std::optional<Week>>>;

/// Does what no program may, past the triggers: they are dropped, and made again as they were.
void tamper(const World& world, const char* sql)
{
    const std::string triggers =
        farol::tests::rows(world.connection(), "SELECT sql || ';' FROM sqlite_schema WHERE type = 'trigger'");
    const std::string drops = farol::tests::rows(
        world.connection(), "SELECT 'DROP TRIGGER ' || name || ';' FROM sqlite_schema WHERE type = 'trigger'");
    const auto answer =
        sqliteShell(databaseFile(world.folder()), QString::fromStdString(drops + sql + ";\n" + triggers));
    ASSERT_TRUE(answer.succeeded) << answer.errors;
}

} // namespace

TEST(Check, FindsNothingInAGoodHistory)
{
    EXPECT_EQ(found(farol::tests::world(picture)), Found());
    EXPECT_EQ(found(World()), Found());
}

TEST(Check, FindsAChangedValueOfASealedWeek)
{
    const World world = farol::tests::world(picture);
    tamper(world, "UPDATE cell SET tenths = 418 WHERE tenths = 417");
    // Also the gain of the next week was taken from it.
    EXPECT_EQ(found(world),
        (Found{
            {Doubt::Sums, sealed}, {Doubt::StudentWeeks, sealed}, {Doubt::Seal, sealed}, {Doubt::StudentWeeks, open}}));
}

TEST(Check, FindsASealedWeekWhoseFiguresWereChangedAllTogether)
{
    const World world = farol::tests::world(picture);
    tamper(world, "UPDATE cell SET lessons = 3 WHERE tenths = 417");
    EXPECT_EQ(found(world), (Found{{Doubt::Seal, sealed}}));
}

TEST(Check, FindsWrongDerivedRowsOfAnOpenWeek)
{
    const World world = farol::tests::world(picture);
    ASSERT_TRUE(world.connection().run(
        QStringLiteral("UPDATE sums SET answered = 2 WHERE course = 1 AND week = %1").arg(open.ordinal())));
    EXPECT_EQ(found(world), (Found{{Doubt::Sums, open}}));
    ASSERT_TRUE(world.connection().run(QStringLiteral("DELETE FROM student_week WHERE student = 8")));
    EXPECT_EQ(found(world), (Found{{Doubt::Sums, open}, {Doubt::StudentWeeks, open}}));
}

TEST(Check, FindsASealThatWasTakenOff)
{
    const World world = farol::tests::world(picture);
    tamper(world, "UPDATE photo SET sealed_at = NULL, seal = NULL");
    EXPECT_EQ(found(world), (Found{{Doubt::Unsealed, sealed}}));
}

TEST(Check, FindsARowThatRefersToNothing)
{
    const World world = farol::tests::world(picture);
    tamper(world, "PRAGMA foreign_keys = OFF; DELETE FROM course WHERE id = 2");
    EXPECT_EQ(found(world), (Found{{Doubt::Reference, std::nullopt}}));
}

TEST(Check, FindsOneFlippedByteOfACell)
{
    const QTemporaryDir kept;
    ASSERT_TRUE(prepareFolder(kept.path()));
    const QString file = databaseFile(kept.path());
    const World world = farol::tests::world(picture);
    ASSERT_TRUE(world.connection().run(QStringLiteral("VACUUM INTO '%1'").arg(file)));
    QByteArray bytes = farol::tests::bytesOf(file);
    // Student 1515870810 is 5A 5A 5A 5A; course 1, state 0 and origin 0 take no byte; 417 is 01 A1.
    const QByteArray cell = QByteArray::fromHex("5a5a5a5a01a1");
    const qsizetype place = bytes.indexOf(cell);
    ASSERT_GE(place, 0);
    ASSERT_EQ(bytes.indexOf(cell, place + 1), -1) << "the cell stands once in the file";
    bytes[place + 5] = static_cast<char>(bytes[place + 5] ^ 0x02);
    farol::tests::writeBytes(file, bytes);
    const auto findings = checkHistory(*openReader(kept.path()));
    ASSERT_TRUE(findings);
    std::vector<Doubt> doubts;
    for (const Finding& finding : *findings)
        doubts.push_back(finding.doubt);
    EXPECT_EQ(doubts, (std::vector{Doubt::Sums, Doubt::StudentWeeks, Doubt::Seal, Doubt::StudentWeeks}));
}

TEST(Check, FindsADamagedPage)
{
    const QTemporaryDir kept;
    const QString file = databaseFile(kept.path());
    const World world = farol::tests::world(picture);
    ASSERT_TRUE(world.connection().run(QStringLiteral("VACUUM INTO '%1'").arg(file)));
    QByteArray bytes = farol::tests::bytesOf(file);
    const qsizetype page = 4096 * (bytes.indexOf(QByteArray::fromHex("5a5a5a5a01a1")) / 4096);
    ASSERT_GT(page, 0);
    bytes.replace(page, 8, QByteArray(8, '\x7f'));
    farol::tests::writeBytes(file, bytes);
    const auto findings = checkHistory(*openReader(kept.path()));
    ASSERT_TRUE(findings);
    ASSERT_FALSE(findings->empty());
    EXPECT_EQ(findings->front().doubt, Doubt::File);
}

TEST(Check, IsNotMisledByATrilhaThatChangedAfterTheSeal)
{
    World world = farol::tests::world(picture);
    ASSERT_TRUE(world.connection().run(QStringLiteral("DELETE FROM track_course WHERE course = 2")));
    ASSERT_TRUE(world.store().rebuildOpenWeeks());
    EXPECT_EQ(found(world), Found());
}

TEST(Check, SeesOneMomentWhileARunWrites)
{
    World world = farol::tests::world(picture);
    const Connection reader = world.reader();
    const auto transaction = Transaction::begin(world.connection());
    ASSERT_TRUE(
        world.connection().run(QStringLiteral("UPDATE sums SET cells = 77 WHERE week = %1").arg(open.ordinal())));
    EXPECT_EQ(checkHistory(reader), std::vector<Finding>());
}
