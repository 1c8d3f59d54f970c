#include "app/cli/report_filter.h"

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::cli;

namespace {

/// Two trilhas; both have a turma 1, only the first a turma 12.
domain::School school()
{
    domain::School school;
    school.tracks = {{{1}, QStringLiteral("Análise de dados"), {}, {{{{10}, QStringLiteral("SQL")}, 2}}},
        {{2}, QStringLiteral("cientista"), {},
            {{{{10}, QStringLiteral("SQL")}, 2}, {{{20}, QStringLiteral("ML")}, 2}}}};
    const auto cohort = [](qint64 id, qint64 track, int number) {
        domain::Cohort turma;
        turma.id = {id};
        turma.track = {track};
        turma.number = number;
        return turma;
    };
    school.tutors = {{{7}, QStringLiteral("Ana Conceição"), {}}, {{8}, QStringLiteral("Beto"), {}}};
    school.cohorts = {cohort(100, 1, 1), cohort(101, 1, 12), cohort(200, 2, 1)};
    return school;
}

domain::Result<domain::Filter> filterOf(const QStringList& words)
{
    const auto arguments = Arguments::read(words, filterOptions());
    EXPECT_TRUE(arguments) << words.join(u' ').toStdString();
    return readFilter(*arguments, school());
}

/// "from..to track [turmas] [courses]" of a filter that can be read.
std::string shown(const char* line)
{
    const auto filter = filterOf(QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts));
    EXPECT_TRUE(filter) << line;
    if (!filter)
        return {};
    const auto key = [](const auto& week) { return week ? week->key() : QString(); };
    QString text = key(filter->from) + QStringLiteral("..") + key(filter->to);
    text += filter->track ? QStringLiteral(" %1").arg(filter->track->value) : QStringLiteral(" all");
    for (const domain::CohortId id : filter->cohorts)
        text += QStringLiteral(" t%1").arg(id.value);
    for (const domain::CourseId id : filter->courses)
        text += QStringLiteral(" c%1").arg(id.value);
    for (const domain::TutorId id : filter->tutors)
        text += QStringLiteral(" tutor%1").arg(id.value);
    return text.toStdString();
}

} // namespace

TEST(ReportFilter, ReadsWhatTheContractSays)
{
    EXPECT_EQ(shown(""), ".. all");
    EXPECT_EQ(shown("--semana 2026-W47"), "2026-W47..2026-W47 all");
    EXPECT_EQ(shown("--semana 2026-W53..2027-W01"), "2026-W53..2027-W01 all");
    EXPECT_EQ(shown("--trilha CIENTISTA"), ".. 2");
    EXPECT_EQ(shown("--trilha cientista --turma 1"), ".. 2 t200");
    EXPECT_EQ(shown("--trilha cientista --curso 20 --curso 10"), ".. 2 c20 c10");
    EXPECT_EQ(shown("--curso 10"), ".. all c10");
    EXPECT_EQ(shown("--tutor beto --tutor Beto"), ".. all tutor8 tutor8");
}

TEST(ReportFilter, ATrilhaIsFoundWithoutAccentsAndCase)
{
    const auto filter = filterOf({QStringLiteral("--trilha"), QStringLiteral("analise DE dados"),
        QStringLiteral("--turma"), QStringLiteral("12"), QStringLiteral("--turma"), QStringLiteral("1")});
    ASSERT_TRUE(filter);
    EXPECT_EQ(filter->cohorts, (std::vector<domain::CohortId>{{101}, {100}}));
}

TEST(ReportFilter, ATutorIsFoundWithoutAccentsAndCase)
{
    const auto filter = filterOf({QStringLiteral("--tutor"), QStringLiteral("ana CONCEICAO")});
    ASSERT_TRUE(filter);
    EXPECT_EQ(filter->tutors, std::vector{domain::TutorId{7}});
}

TEST(ReportFilter, WhatThereIsIsNamedBesideWhatThereIsNot)
{
    const std::pair<const char*, const char*> table[] = {{"--trilha gestor", "cientista"},
        {"--trilha cientista --turma 12", "1"}, {"--curso 30", "10"}, {"--tutor Carla", "Beto"}};
    for (const auto& [line, offered] : table) {
        const auto filter = filterOf(QString::fromUtf8(line).split(u' '));
        ASSERT_FALSE(filter) << line;
        EXPECT_TRUE(filter.error().detail.section(QStringLiteral(". "), 1).contains(QLatin1String(offered)))
            << filter.error().detail.toStdString();
    }
}

TEST(ReportFilter, WhatIsUnknownIsNamed)
{
    const std::pair<const char*, const char*> table[] = {{"--semana 2025-W53", "2025-W53"}, {"--semana 47", "47"},
        {"--semana 2026-W47..", "2026-W47.."}, {"--semana ..2026-W47", "..2026-W47"},
        {"--semana 2026-W01..2026-W02..2026-W03", "W03"}, {"--semana 2026-W48..2026-W47", "2026-W48..2026-W47"},
        {"--semana 2027-W01..2026-W53", "2027-W01..2026-W53"}, {"--trilha gestor", "gestor"},
        {"--trilha cientista --turma 12", "12"}, {"--trilha cientista --turma 01", "01"}, {"--turma 12", "--trilha"},
        {"--trilha cientista --turma x", "x"}, {"--curso 30", "30"}, {"--curso SQL", "SQL"}, {"--tutor Carla", "Carla"},
        {"--tutor Ana", "Ana"}};
    for (const auto& [line, named] : table) {
        const auto filter = filterOf(QString::fromUtf8(line).split(u' '));
        ASSERT_FALSE(filter) << line;
        EXPECT_EQ(filter.error().fault, domain::Fault::Invalid) << line;
        EXPECT_TRUE(filter.error().detail.contains(QLatin1String(named))) << filter.error().detail.toStdString();
    }
}
