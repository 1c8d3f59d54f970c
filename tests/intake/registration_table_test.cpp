#include "core/school/changes.h"
#include "core/storage/school_reader.h"
#include "told_tables.h"

#include <gtest/gtest.h>

using namespace farol::domain;
using namespace farol::intake;
using namespace farol::tests;
namespace school = farol::school;

namespace {

constexpr auto picture = R"(
trilha analista
  curso 1 SQL 1
turma analista 12 tutor=Ana
turma analista 13 inicio=2026-01-05
)";

Checked<RegistrationPreview> told(const World& world, const std::string& csv)
{
    return registrationOf(world.school(), {tableOf(csv)}, {});
}

} // namespace

TEST(RegistrationTable, GivesTurmasTheirStartsAndTutors)
{
    const World world = farol::tests::world(picture);
    const auto preview = told(world,
        "Trilha;Turma;Início;Tutor(a);Email do tutor\n"
        "analista;12;02/03/2026;ana;\n"
        "analista;turma 13;46027;Léo;leo@x.com\n");
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->newTutors, QStringList(QStringLiteral("Léo")));
    ASSERT_EQ(preview->edits.size(), 2U);
    const auto saved = school::save(world.connection(), preview->change, intakeNow());
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->cohorts[0].start, QDate(2026, 3, 2));
    EXPECT_EQ(saved->tutor(*saved->cohorts[0].tutor)->name, u"Ana");
    EXPECT_EQ(saved->cohorts[1].start, QDate(2026, 1, 5));
    EXPECT_EQ(saved->tutor(*saved->cohorts[1].tutor)->email, u"leo@x.com");
    const auto undone = school::save(world.connection(), preview->change.undone(), intakeNow());
    EXPECT_TRUE(undone);
    EXPECT_EQ(*undone, preview->change.before);
}

TEST(RegistrationTable, LeavesWhatIsEmptyAndNamesWhatIsWrong)
{
    const World world = farol::tests::world(picture);
    const auto same = told(world, "turma;inicio;tutor\n12;;Ana\n13;2026-01-05;\n");
    ASSERT_TRUE(same);
    EXPECT_TRUE(same->isEmpty());
    EXPECT_EQ(same->equal, 2);
    const auto wrong = told(world, "turma;inicio;tutor\n99;;Ana\n12;31/02/2026;\n13;;Ana\n13;;Bia\n");
    ASSERT_FALSE(wrong);
    std::string lines;
    for (const Problem& problem : wrong.error().problems)
        lines += std::to_string(problem.place.line) + problem.place.column.toStdString() + ' ';
    EXPECT_EQ(lines, "2A 3B 5A ");
}
