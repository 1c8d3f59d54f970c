#include "core/reports/report_pack.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>

using namespace farol::domain;
using farol::reports::packFiles;
using farol::reports::withUsualWeeks;
using farol::tests::World;
using farol::tests::world;

namespace {

std::string namesOf(const World& school, const Filter& filter)
{
    const auto files = packFiles(school.connection(), school.school(), filter);
    EXPECT_TRUE(files);
    QStringList names;
    for (const auto& file : *files)
        names << file.name;
    return names.join(u'\n').toStdString();
}

constexpr auto twoTracks = R"(
trilha "Análise, dados!"
  curso 1 SQL 1
trilha "análise dados"
  curso 2 B 1
turma "Análise, dados!" 2 tag=1
turma "Análise, dados!" 10 tag=2
turma "Análise, dados!" 11 tag=3
turma "análise dados" 2 tag=4
foto 2026-W46 "Análise, dados!/2": 7 | 10
foto 2026-W47 "Análise, dados!/2": 7 | 10
foto 2026-W47 "Análise, dados!/10": 8 | 10
foto 2026-W47 "análise dados/2": 9 | 10
)";

} // namespace

TEST(ReportPack, HasAFileForEachTurmaWithAPhotoAndOneOfAll)
{
    EXPECT_EQ(namesOf(world(twoTracks), {}), R"(relatorio_analise-dados_turma-2_2026-W47_2026-11-22.xlsx
relatorio_analise-dados_turma-10_2026-W47_2026-11-22.xlsx
relatorio_analise-dados_turma-2_2026-W47_2026-11-22-2.xlsx
relatorio_todas_2026-W47_2026-11-22.xlsx)");
}

TEST(ReportPack, KeepsToItsFilter)
{
    const World school = world(twoTracks);
    Filter filter;
    filter.track = school.track(u"Análise, dados!");
    filter.to = Week::fromKey(u"2026-W46");
    EXPECT_EQ(namesOf(school, filter), R"(relatorio_analise-dados_turma-2_2026-W46_2026-11-15.xlsx
relatorio_analise-dados_todas_2026-W46_2026-11-15.xlsx)");
    const auto files = packFiles(school.connection(), school.school(), filter);
    ASSERT_TRUE(files);
    EXPECT_EQ((*files)[0].filter.cohorts, std::vector<CohortId>{school.cohort(u"Análise, dados!/2")});
    EXPECT_EQ((*files)[1].filter, filter);
}

TEST(ReportPack, OfChosenTurmasNoFileIsCalledAllAndNoneIsThereTwice)
{
    const World school = world(twoTracks);
    Filter filter;
    filter.track = school.track(u"Análise, dados!");
    filter.cohorts = {school.cohort(u"Análise, dados!/2"), school.cohort(u"Análise, dados!/10")};
    EXPECT_EQ(namesOf(school, filter), R"(relatorio_analise-dados_turma-2_2026-W47_2026-11-22.xlsx
relatorio_analise-dados_turma-10_2026-W47_2026-11-22.xlsx
relatorio_analise-dados_2-turmas_2026-W47_2026-11-22.xlsx)");
    filter.cohorts.pop_back();
    EXPECT_EQ(namesOf(school, filter), "relatorio_analise-dados_turma-2_2026-W47_2026-11-22.xlsx");
}

TEST(ReportPack, OfAnEmptyHistoryIsTheOneOfAll)
{
    EXPECT_EQ(namesOf(world("trilha \"\U0001F600\"\n  curso 1 SQL 1\nturma \"\U0001F600\" 1 tag=1\n"), {}),
        "relatorio_todas.xlsx");
}

TEST(UsualWeeks, AreThoseOfTheLastTenPhotosUnlessWeeksAreNamed)
{
    std::string picture = "trilha a\n  curso 1 SQL 1\nturma a 1 tag=1\n";
    for (int week = 30; week <= 44; week += 2)
        picture += "foto 2026-W" + std::to_string(week) + " 1: 7 | 10\n";
    for (int week = 45; week <= 47; ++week)
        picture += "foto 2026-W" + std::to_string(week) + " 1: 7 | 10\n";
    const World school = world(picture); // 11 photos
    const auto usual = withUsualWeeks(school.connection(), {});
    ASSERT_TRUE(usual);
    EXPECT_EQ(usual->from, Week::fromKey(u"2026-W32"));
    EXPECT_EQ(usual->to, Week::fromKey(u"2026-W47"));
    Filter named;
    named.to = Week::fromKey(u"2026-W40");
    EXPECT_EQ(withUsualWeeks(school.connection(), named), named);
    EXPECT_EQ(withUsualWeeks(world("").connection(), {}), Filter());
}
