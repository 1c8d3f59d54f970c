#include "core/analytics/copy_facts.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>

using namespace farol;
using analytics::copyFacts;
using analytics::CopyFacts;

TEST(CopyFactsQuestion, AHistoryWithoutAPhotoSaysNothing)
{
    const tests::World world = tests::world("trilha analista\n  curso 1 SQL 1\n");
    EXPECT_EQ(copyFacts(world.reader()), CopyFacts{});
}

TEST(CopyFactsQuestion, TheLastPhotoTellsItsAge)
{
    const tests::World world = tests::world(R"(
trilha analista
  curso 1 SQL 1
turma analista 12 tag=69
foto 2026-W46 12: 7 | 10
foto 2026-W47 dia=2026-11-22 12: 7 | 20
)");
    const auto facts = copyFacts(world.reader());
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->week, domain::Week::fromKey(u"2026-W47"));
    EXPECT_EQ(facts->photoDate, QDate(2026, 11, 22));
    EXPECT_FALSE(facts->package) << "it was made for nobody";
}

TEST(CopyFactsQuestion, APackageSaysForWhomItWasMade)
{
    const tests::World world = tests::world("trilha analista\n  curso 1 SQL 1\n");
    ASSERT_TRUE(world.connection().run(QStringLiteral("INSERT INTO package VALUES (1, 1795262400, 'Ana', 0)")));
    const auto facts = copyFacts(world.reader());
    ASSERT_TRUE(facts);
    ASSERT_TRUE(facts->package);
    EXPECT_EQ(facts->package->recipient.toStdString(), "Ana");
    EXPECT_EQ(facts->package->madeAt, QDateTime::fromSecsSinceEpoch(1795262400, Qt::UTC));
    EXPECT_EQ(facts->package->contacts, storage::PackageContacts::Left);
}
