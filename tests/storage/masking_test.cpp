#include "core/storage/masking.h"
#include "tests/support/dump.h"
#include "tests/support/world.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace farol::domain;
using namespace farol::storage;
using farol::tests::rows;
using farol::tests::World;

namespace {

constexpr auto picture = R"(
trilha analista
  curso 1 SQL 1
turma analista 12
aluno 7 "Ana Conceição" ana@x.example +558491111
aluno 1000007 "Bento" bento@x.example +558492222
foto 2026-W10 12: 7 | 41,7 ; 1000007 | 30
)";

constexpr auto everybody = "SELECT id, name, email, phone FROM student ORDER BY id";

} // namespace

TEST(Masking, ShowsANumberThatIsNotTheirsInPlaceOfAPerson)
{
    const World world = farol::tests::world(picture);
    const Connection reader = world.reader();
    EXPECT_EQ(namesOf(reader), Names::Shown);
    ASSERT_TRUE(setNames(reader, Names::Masked));
    EXPECT_EQ(namesOf(reader), Names::Masked);
    EXPECT_EQ(rows(reader, everybody), "7|Aluno 055433||\n1000007|Aluno 190056-1||\n");
    ASSERT_TRUE(setNames(reader, Names::Masked)) << "twice is once";
    EXPECT_EQ(rows(world.reader(), "SELECT name FROM student WHERE id = 7"), "Ana Conceição\n") << "of others nothing";
    ASSERT_TRUE(setNames(reader, Names::Shown));
    EXPECT_EQ(namesOf(reader), Names::Shown);
    EXPECT_EQ(rows(reader, "SELECT name, email FROM student WHERE id = 7"), "Ana Conceição|ana@x.example\n");
}

TEST(Masking, GivesNoTwoStudentsOneNumber)
{
    const World world = farol::tests::world(picture);
    ASSERT_TRUE(world.connection().run(
        QStringLiteral("WITH RECURSIVE n (id) AS (SELECT 2000000 UNION ALL SELECT id + 997 FROM n WHERE id < 9000000) "
                       "INSERT INTO student (id, name) SELECT id, 'x' FROM n")));
    ASSERT_TRUE(world.connection().run(
        QStringLiteral("WITH RECURSIVE n (id) AS (SELECT 8 UNION ALL SELECT id + 1 FROM n WHERE id < 20000) "
                       "INSERT INTO student (id, name) SELECT id, 'x' FROM n")));
    ASSERT_TRUE(setNames(world.connection(), Names::Masked));
    EXPECT_EQ(
        rows(world.connection(), "SELECT count(*) - count(DISTINCT name), min(length(name)) FROM student"), "0|12\n");
    EXPECT_EQ(
        rows(world.connection(), "SELECT count(*) FROM student WHERE substr(name, 7) = substr('00000' || id, -6)"),
        "0\n")
        << "the platform's id";
}

TEST(Masking, LeavesWhoWasErasedNobody)
{
    const World world = farol::tests::world(picture);
    ASSERT_TRUE(world.connection().run(QStringLiteral("UPDATE student SET name = '' WHERE id = 7")));
    ASSERT_TRUE(setNames(world.connection(), Names::Masked));
    EXPECT_EQ(rows(world.connection(), "SELECT name FROM student WHERE id = 7"), "\n");
}
