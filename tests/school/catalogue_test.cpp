#include "core/school/catalogue.h"
#include "sample_file.h"
#include "tests/support/dump.h"
#include "tests/support/world.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace farol;
using namespace farol::school;
using namespace farol::tests;
using enum ProblemKind;
using testing::ElementsAre;

namespace {

/// The problems of an import that must be refused, having written nothing.
Problems refusalOf(World& world, const QByteArray& json)
{
    const std::string before = everything(world.connection());
    const auto done = importSchool(world.connection(), json);
    EXPECT_EQ(everything(world.connection()), before);
    if (done)
        return {};
    EXPECT_EQ(done.error().error.fault, domain::Fault::Invalid);
    return done.error().problems;
}

std::string courses(const World& world)
{
    return rows(world.connection(),
        "SELECT t.name, c.id, c.name, tc.half_weeks FROM track_course tc JOIN track t ON t.id = tc.track "
        "JOIN course c ON c.id = tc.course ORDER BY t.position, tc.position");
}

std::string cohorts(const World& world)
{
    return rows(world.connection(),
        "SELECT t.name, h.number, h.tag, h.start_date, u.name, h.archived FROM cohort h JOIN track t ON t.id = h.track "
        "LEFT JOIN tutor u ON u.id = h.tutor ORDER BY t.position, h.number");
}

/// A file with these lists, of which each may be empty.
QByteArray fileOf(const QByteArray& tracks, const QByteArray& cohorts = "", const QByteArray& tutors = "")
{
    return R"({"formato": 1, "trilhas": [)" + tracks + R"(], "turmas": [)" + cohorts + R"(], "tutores": [)" + tutors
        + R"(], "recessos": []})";
}

} // namespace

TEST(Catalogue, AnImportFillsAnEmptySchool)
{
    World here = world("");
    const auto imported = importSchool(here.connection(), sampleFile());
    ASSERT_TRUE(imported);
    EXPECT_EQ(*imported, (Imported{2, 4, 2, 1, 2, 0}));
    EXPECT_EQ(courses(here), R"(analista|91198|Boas-vindas|2
analista|122093|SQL|7
cientista|90729|FTC|2
cientista|91198|Boas-vindas|2
)");
    EXPECT_EQ(cohorts(here), "analista|12|69|2026-03-02|Ana|0\ncientista|7|70|||0\n");
    EXPECT_EQ(rows(here.connection(), "SELECT name, on_track_tenths, late_tenths FROM track ORDER BY position"),
        "analista|50|150\ncientista|50|150\n");
    EXPECT_EQ(here.school().recesses.size(), 2u);
}

TEST(Catalogue, TheSameFileTwiceIsTheSameSchool)
{
    World here = world("");
    ASSERT_TRUE(importSchool(here.connection(), sampleFile()));
    const std::string once = everything(here.connection());
    const auto again = importSchool(here.connection(), sampleFile());
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, (Imported{2, 4, 2, 1, 2, 0}));
    EXPECT_EQ(everything(here.connection()), once);
}

TEST(Catalogue, AnImportRemovesNothingAndKeepsWhatTheFileLeavesOut)
{
    World here = world(R"(
        trilha analista a=4 b=20
          curso 1 SQL 3,5
          curso 2 Excel 2
          curso 3 ETL 1
        turma analista 12 tag=69 inicio=2026-03-02 tutor=Ana
        turma analista 13 tag=70
        recesso 2026-W12)");
    const auto imported = importSchool(here.connection(),
        fileOf(
            R"({"nome": "analista", "cursos": [{"produto_id": 3, "nome": "ETL", "semanas": 2}, {"produto_id": 1, "nome": "SQL"}]})",
            R"({"trilha": "analista", "numero": 12, "tag_id": 169})"));
    ASSERT_TRUE(imported);
    EXPECT_EQ(courses(here), "analista|3|ETL|4\nanalista|1|SQL|7\nanalista|2|Excel|4\n")
        << "the order of the file, then what it does not list";
    EXPECT_EQ(cohorts(here), "analista|12|169|2026-03-02|Ana|0\nanalista|13|70|||0\n");
    EXPECT_EQ(rows(here.connection(), "SELECT on_track_tenths, late_tenths FROM track"), "40|200\n");
    EXPECT_EQ(here.school().recesses.size(), 1u);
}

TEST(Catalogue, ANewCourseOfARegisteredTrilhaIsExpectedInTheOpenWeekAtOnce)
{
    World here = world(R"(
        trilha analista
          curso 1 SQL 1
        turma analista 12 tag=69
        foto 2026-W10 12: 7 | 50)");
    const auto imported = importSchool(
        here.connection(), fileOf(R"({"nome": "analista", "cursos": [{"produto_id": 2, "nome": "Excel"}]})"));
    ASSERT_TRUE(imported);
    EXPECT_EQ(rows(here.connection(), "SELECT course, state, reason FROM cell ORDER BY course"), "1|0|0\n2|3|1\n");
}

TEST(Catalogue, NamesAreTheSameWhateverTheirAccentsAndCaseAndTakeTheLastSpelling)
{
    World here = world("trilha analise\n  curso 1 SQL 1\nturma analise 1 tag=5 tutor=Jose");
    const auto imported = importSchool(here.connection(),
        fileOf(R"({"nome": "Análise", "cursos": []})",
            R"({"trilha": "ANALISE", "numero": 1, "tag_id": 5, "tutor": "jose"})",
            R"({"nome": "José", "email": "j@x.com"})"));
    ASSERT_TRUE(imported);
    EXPECT_EQ(cohorts(here), "Análise|1|5||José|0\n");
    EXPECT_EQ(rows(here.connection(), "SELECT count(*) FROM tutor"), "1\n");
}

TEST(Catalogue, TurmasMayExchangeTheirTags)
{
    World here = world("trilha analista\n  curso 1 SQL 1\nturma analista 1 tag=10\nturma analista 2 tag=20");
    const auto imported = importSchool(here.connection(),
        fileOf("",
            R"({"trilha": "analista", "numero": 1, "tag_id": 20}, {"trilha": "analista", "numero": 2, "tag_id": 10})"));
    ASSERT_TRUE(imported);
    EXPECT_EQ(cohorts(here), "analista|1|20|||0\nanalista|2|10|||0\n");
}

TEST(Catalogue, ATagServesOneActiveTurma)
{
    World here = world("trilha analista\n  curso 1 SQL 1\nturma analista 1 tag=10\nturma analista 2 tag=20 arquivada");
    EXPECT_THAT(refusalOf(here, fileOf("", R"({"trilha": "analista", "numero": 3, "tag_id": 10})")),
        ElementsAre(Problem{
            QStringLiteral("turmas[0].tag_id"), TagInUse, QStringLiteral("10"), QStringLiteral("analista, turma 1")}));
    EXPECT_TRUE(importSchool(here.connection(), fileOf("", R"({"trilha": "analista", "numero": 3, "tag_id": 20})")))
        << "an archived turma lets its tag go";
}

TEST(Catalogue, AnArchivedTurmaStaysArchived)
{
    World here = world("trilha analista\n  curso 1 SQL 1\nturma analista 1 tag=10 arquivada\nturma analista 2 tag=10");
    const auto imported =
        importSchool(here.connection(), fileOf("", R"({"trilha": "analista", "numero": 1, "tag_id": 10})"));
    ASSERT_TRUE(imported);
    EXPECT_EQ(imported->stillArchived, 1);
    EXPECT_EQ(cohorts(here), "analista|1|10|||1\nanalista|2|10|||0\n");
}

TEST(Catalogue, UnknownTrilhaAndTutorAreNamed)
{
    World here = world("");
    EXPECT_THAT(refusalOf(here, fileOf("", R"({"trilha": "piloto", "numero": 1, "tag_id": 1, "tutor": "Bia"})")),
        ElementsAre(Problem{QStringLiteral("turmas[0].trilha"), UnknownTrack, QStringLiteral("piloto")},
            Problem{QStringLiteral("turmas[0].tutor"), UnknownTutor, QStringLiteral("Bia")}));
}

TEST(Catalogue, LatenessIsComparedWithTheToleranceThatStands)
{
    World here = world("trilha analista a=5 b=30\n  curso 1 Excel 1");
    EXPECT_THAT(refusalOf(here, sampleWith(R"("atraso_pp": 15)", R"("atraso_pp": 4.5)")),
        ElementsAre(Problem{
            QStringLiteral("trilhas[0].atraso_pp"), LateBelowTolerance, QStringLiteral("4.5"), QStringLiteral("5")}));
    EXPECT_TRUE(importSchool(here.connection(), fileOf(R"({"nome": "analista", "tolerancia_pp": 20, "cursos": []})")));
    EXPECT_THAT(refusalOf(here, fileOf(R"({"nome": "nova", "tolerancia_pp": 20, "cursos": []})")),
        ElementsAre(Problem{QStringLiteral("trilhas[0].tolerancia_pp"), LateBelowTolerance, QStringLiteral("20"),
            QStringLiteral("15")}));
}

TEST(Catalogue, FaultsOfTheFileAndConflictsAreSaidTogether)
{
    World here = world("trilha analista\n  curso 1 SQL 1\nturma analista 1 tag=10");
    const Problems problems = refusalOf(here,
        fileOf("7",
            R"({"trilha": "analista", "numero": "2", "tag_id": 3}, {"trilha": "analista", "numero": 3, "tag_id": 10})"));
    ASSERT_EQ(problems.size(), 3u);
    EXPECT_EQ(problems[0].place, u"trilhas[0]");
    EXPECT_EQ(problems[1].place, u"turmas[0].numero");
    EXPECT_EQ(problems[2].place, u"turmas[1].tag_id");
}

TEST(Catalogue, AFailureInTheMiddleLeavesTheSchoolAsItWas)
{
    World here = world("trilha analista\n  curso 1 Excel 1");
    ASSERT_TRUE(here.connection().run(QStringLiteral(
        "CREATE TRIGGER full BEFORE INSERT ON recess BEGIN SELECT RAISE (ABORT, 'as if the disk were full'); END")));
    const std::string before = everything(here.connection());
    const auto done = importSchool(here.connection(), sampleFile());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().error.fault, domain::Fault::Storage);
    EXPECT_EQ(everything(here.connection()), before);
}

TEST(Catalogue, ACourseThatStaysKeepsItsNameForItself)
{
    World here = world("trilha analista\n  curso 1 SQL 1");
    const Problems problems = refusalOf(here, sampleFile());
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_EQ(problems[0],
        (Problem{QStringLiteral("trilhas[0].cursos[1].nome"), ProblemKind::Duplicate, QStringLiteral("SQL"),
            QStringLiteral("analista, produto 1")}));
}

TEST(Catalogue, AnImportCannotWriteThroughAReader)
{
    World here = world("");
    const storage::Connection reader = here.reader();
    const auto done = importSchool(reader, sampleFile());
    ASSERT_FALSE(done);
    EXPECT_NE(done.error().error.fault, domain::Fault::Invalid);
    EXPECT_TRUE(done.error().problems.empty());
}
