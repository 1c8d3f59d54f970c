#include "core/storage/data_folder.h"
#include "core/storage/seal.h"
#include "tests/support/dump.h"
#include "tests/support/files.h"
#include "tests/support/world.h"

#include <QCryptographicHash>

#include <gtest/gtest.h>

using namespace farol::domain;
using namespace farol::storage;
using farol::tests::everything;
using farol::tests::rows;
using farol::tests::sqliteShell;
using farol::tests::World;

namespace {

constexpr auto picture = R"(
trilha analista
  curso 1 SQL 1
  curso 2 Excel 3
turma analista 12
foto 2026-W10 12: 7 acesso=2026-03-05T10:00 | 41,7 0 ; 8 | x -
foto 2026-W11 12: 7 | 50 0
)";

const Week sealed = *Week::fromKey(u"2026-W10");

} // namespace

TEST(Seal, IsTheSumOfWhatTheSqliteShellPrints)
{
    const World world = farol::tests::world(picture);
    const auto printed = sqliteShell(databaseFile(world.folder()),
        QStringLiteral(R"(
SELECT 'photo', week, photo_date, taken_at FROM photo WHERE week = %1;
SELECT 'roster', week, cohort, obtained_at, reason FROM roster WHERE week = %1 ORDER BY cohort;
SELECT 'membership', week, cohort, student, last_access FROM membership WHERE week = %1 ORDER BY cohort, student;
SELECT 'cell', * FROM cell WHERE week = %1 ORDER BY student, course;
SELECT 'sums', * FROM sums WHERE week = %1 ORDER BY cohort, course;
)")
            .arg(sealed.ordinal()));
    ASSERT_TRUE(printed.succeeded) << printed.errors;
    const QByteArray sum =
        QCryptographicHash::hash(QByteArray::fromStdString(printed.output), QCryptographicHash::Sha256).toHex();
    EXPECT_EQ(rows(world.connection(), "SELECT seal FROM photo WHERE sealed_at IS NOT NULL"), sum.toStdString() + "\n");
    EXPECT_EQ(sealOf(world.connection(), sealed), QString::fromLatin1(sum));
}

TEST(Seal, OfAWeekChangesWithAnyOfItsRows)
{
    World world = farol::tests::world(picture);
    const Week open = sealed + 1;
    std::set<QString> seals{*sealOf(world.connection(), open)};
    for (const char* change :
        {"UPDATE cell SET tenths = 501 WHERE tenths = 500", "UPDATE cell SET lessons = 0 WHERE student = 7",
            "UPDATE membership SET last_access = 5", "UPDATE roster SET reason = 3", "UPDATE sums SET finished = 9",
            "UPDATE photo SET photo_date = '2026-03-14'", "DELETE FROM membership"}) {
        const QString sql = QString::fromLatin1(change)
            + (QString::fromLatin1(change).contains(QStringLiteral("WHERE")) ? QStringLiteral(" AND week = %1")
                                                                             : QStringLiteral(" WHERE week = %1"))
                  .arg(open.ordinal());
        ASSERT_TRUE(world.connection().run(sql)) << sql.toStdString();
        EXPECT_TRUE(seals.insert(*sealOf(world.connection(), open)).second) << change;
    }
}

class SealedWeek : public testing::TestWithParam<const char*> { };

TEST_P(SealedWeek, CannotBeChangedInTheSqliteShell)
{
    World world = farol::tests::world(picture);
    const std::string before = everything(world.connection());
    const QString change = QString::fromLatin1(GetParam())
                               .replace(QStringLiteral("$week"), QString::number(sealed.ordinal()))
                               .replace(QStringLiteral("$open"), QString::number((sealed + 1).ordinal()));
    const auto answer = sqliteShell(databaseFile(world.folder()), change);
    EXPECT_FALSE(answer.succeeded);
    EXPECT_NE(answer.errors.find("sealed week"), std::string::npos) << answer.errors;
    EXPECT_EQ(everything(world.connection()), before);
    const auto inside = world.connection().run(change);
    EXPECT_FALSE(inside);
    EXPECT_EQ(everything(world.connection()), before);
}

INSTANTIATE_TEST_SUITE_P(EveryVerbAndTable, SealedWeek,
    testing::Values("INSERT INTO cell (week, student, course, state, tenths) VALUES ($week, 9, 1, 1, 0)",
        "INSERT OR REPLACE INTO cell (week, student, course, state, tenths) VALUES ($week, 7, 1, 1, 0)",
        "UPDATE cell SET tenths = 500 WHERE week = $week AND student = 7 AND course = 1",
        "UPDATE cell SET week = $week WHERE week = $open", "UPDATE cell SET week = $open + 9 WHERE week = $week",
        "DELETE FROM cell WHERE week = $week", "INSERT INTO sums VALUES ($week, 9, 9, 1, 1, 1, 1, 1, 1)",
        "UPDATE sums SET sum_tenths = 1 WHERE week = $week", "UPDATE sums SET week = $week WHERE week = $open",
        "DELETE FROM sums WHERE week = $week", "INSERT INTO membership (week, cohort, student) VALUES ($week, 1, 9)",
        "UPDATE membership SET last_access = 1 WHERE week = $week",
        "UPDATE membership SET week = $week WHERE student = 7 AND week = $open",
        "DELETE FROM membership WHERE week = $week", "INSERT INTO roster (week, cohort) VALUES ($week, 9)",
        "UPDATE roster SET reason = 5 WHERE week = $week", "DELETE FROM roster WHERE week = $week",
        "UPDATE photo SET sealed_at = NULL WHERE week = $week", "UPDATE photo SET seal = 'x' WHERE week = $week",
        "DELETE FROM photo WHERE week = $week"));

TEST(Seal, LeavesOpenWeeksAlone)
{
    const World world = farol::tests::world(picture);
    const auto answer = sqliteShell(databaseFile(world.folder()),
        QStringLiteral("UPDATE cell SET lessons = 4 WHERE week = %1").arg((sealed + 1).ordinal()));
    EXPECT_TRUE(answer.succeeded) << answer.errors;
}
