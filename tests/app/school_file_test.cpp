#include "tests/app/stage.h"
#include "tests/support/dump.h"
#include "tests/support/files.h"

#include <gtest/gtest.h>

namespace farol::tests {

namespace {

/// One of each fault the issue names, and the places where they stand.
const QByteArray faultyFile = R"({ "formato": 1, "versao": 2,
  "trilhas": [ { "nome": "analista", "cursos": [ { "produto_id": "91198", "nome": "SQL", "semanas": 0.7 } ] } ],
  "turmas": [
    { "trilha": "analista", "numero": 12, "tag_id": 69, "inicio": "2026-02-30", "tutor": "Ninguém" },
    { "trilha": "analista", "numero": 12, "tag_id": 70 },
    { "trilha": "analista", "numero": 13, "tag_id": 69 },
    { "trilha": "botânica", "numero": 1.5, "tag_id": 71, "cor": "azul" } ],
  "recessos": [ "2026-W54", 52 ] }
)";

constexpr const char* places[] = {"versao: ", "trilhas[0].cursos[0].produto_id: ", "trilhas[0].cursos[0].semanas: ",
    "turmas[0].inicio: ", "turmas[0].tutor: ", "turmas[1]", "turmas[2].tag_id: ", "turmas[3].trilha: ",
    "turmas[3].numero: ", "turmas[3].cor: ", "tutores: ", "recessos[0]: ", "recessos[1]: "};

} // namespace

TEST(SchoolFile, NamesEveryFaultWithItsPlaceAndWritesNothing)
{
    Stage stage({3}, 1);
    stage.connectSchool();
    const std::string before = everything(stage.history());
    const QString file = stage.file(QStringLiteral("faulty.json"));
    writeBytes(file, faultyFile);
    const Ran ran = stage.run(QStringLiteral("school import ") + file);
    EXPECT_EQ(ran.code, 2);
    for (const char* place : places)
        EXPECT_EQ(('\n' + ran.err).count(QByteArray("\n") + place), 1) << place << "\n" << ran.err.toStdString();
    EXPECT_EQ(ran.err.count('\n'), static_cast<qsizetype>(std::size(places))) << ran.err.toStdString();
    EXPECT_EQ(everything(stage.history()), before);
}

TEST(SchoolFile, GoesOutAndInWithoutAChange)
{
    Stage stage({3, 2}, 2);
    stage.connectSchool();
    const std::string before = everything(stage.history());
    const QString file = stage.file(QStringLiteral("export.json"));
    ASSERT_EQ(stage.run(QStringLiteral("school export ") + file).code, 0);
    const Ran imported = stage.run(QStringLiteral("school import ") + file);
    EXPECT_EQ(imported.code, 0);
    EXPECT_TRUE(imported.out.contains("trilhas: 1, courses: 2, turmas: 2")) << imported.out.toStdString();
    EXPECT_EQ(everything(stage.history()), before);
}

TEST(SchoolFile, ATurmaCanBeAddedListedAndArchivedByHand)
{
    auto plan = simulator::SchoolPlan::ofSizes({3, 2}, 1, QDate(2026, 11, 20));
    Stage stage(plan);
    stage.connectSchool();
    ASSERT_EQ(stage.run(QStringLiteral("turma archive --trilha analista --numero 2")).code, 0);
    const Ran inUse = stage.run(QStringLiteral("turma add --trilha analista --numero 3 --tag 101"));
    EXPECT_EQ(inUse.code, 2);
    EXPECT_TRUE(inUse.err.contains("Tag entered already exists")) << inUse.err.toStdString();
    const Ran unknown = stage.run(QStringLiteral("turma add --trilha analista --numero 3 --tag 555"));
    EXPECT_EQ(unknown.code, 2);
    EXPECT_TRUE(unknown.err.contains("Tag not found in Cadem")) << unknown.err.toStdString();
    const Ran noTrack = stage.run(QStringLiteral("turma add --trilha botânica --numero 3 --tag 102"));
    EXPECT_EQ(noTrack.code, 2);
    EXPECT_TRUE(noTrack.err.contains("trilha: There is no trilha botânica")) << noTrack.err.toStdString();
    const Ran exists = stage.run(QStringLiteral("turma add --trilha analista --numero 2 --tag 102"));
    EXPECT_EQ(exists.code, 2);
    EXPECT_TRUE(exists.err.contains("numero: Turma entered already exists")) << exists.err.toStdString();
    const Ran added =
        stage.run(QStringLiteral("turma add --trilha analista --numero 3 --tag 102 --inicio 2026-10-05 --tutor Ana"));
    EXPECT_EQ(added.code, 0) << added.err.toStdString();
    EXPECT_EQ(added.out, QByteArray("Tag successfully added for the next collections.\n"));
    const QByteArray list = stage.run(QStringLiteral("turma list")).out.simplified();
    EXPECT_TRUE(list.contains("analista 2 102")) << list.toStdString();
    EXPECT_TRUE(list.contains("analista 3 102 05/10/2026 Ana não")) << list.toStdString();
    EXPECT_TRUE(stage.run(QStringLiteral("tags")).out.simplified().contains("analista turma 3"));
}

} // namespace farol::tests
