#include "core/storage/check.h"
#include "core/storage/erasure.h"
#include "tests/support/dump.h"
#include "told_tables.h"

#include <gtest/gtest.h>

using namespace farol::domain;
using namespace farol::intake;
using namespace farol::tests;
namespace storage = farol::storage;

namespace {

constexpr auto picture = R"(
trilha analista
  curso 1 SQL 1
  curso 2 "Excel avançado" 3
trilha cientista
  curso 3 GIT 1
turma analista 12
turma analista 13
turma cientista 12
turma cientista 5
aluno 7 "Ana Conceição" ana@x.com
aluno 8 "Bia Souza" bia@x.com
aluno 6 "Bia Souza" outra@x.com
aluno 9 "Caio Lima"
foto 2026-W10 analista/12: 7 | 41,7 0 ; 8 | 10 - ; 9 | 5 5 ; 6 | 1 1
selado 2026-W10
)";

constexpr auto head = "email;nome;turma;trilha;curso;progresso;semana\n";

std::string table(const std::string& lines)
{
    return head + lines;
}

std::string problem(int line, const char* column, ProblemKind kind, const char* value)
{
    return std::to_string(line) + ' ' + column + ' ' + std::to_string(static_cast<int>(kind)) + ' ' + value + '\n';
}

std::string left(LeftOutReason reason, const char* about, int rows, int line)
{
    return std::to_string(static_cast<int>(reason)) + ' ' + about + ' ' + std::to_string(rows) + ' '
        + std::to_string(line) + '\n';
}

} // namespace

TEST(IntakePreview, CountsWhatItWouldDoAndWritesNothing)
{
    const World world = farol::tests::world(picture);
    const std::string before = everything(world.connection());
    const auto preview = previewed(world,
        table("ANA@x.com;;12;analista;sql;50;2026-W09\n"
              "ana@x.com;;12;analista;Excel Avancado;0;2026-W09\n"
              "ana@x.com;;12;analista;SQL;41,7;2026-W10\n"
              "bia@x.com;;12;analista;SQL;11;2026-W10\n"
              ";Caio  lima;turma 12;analista;SQL;7;2026-W09\n"));
    ASSERT_TRUE(preview) << problemsOf(preview);
    EXPECT_EQ(everything(world.connection()), before);
    EXPECT_EQ(preview->rows, 5);
    EXPECT_EQ(preview->weeks, 1);
    EXPECT_EQ(preview->students, 2);
    EXPECT_EQ(preview->cells, 3);
    EXPECT_EQ(preview->doubtful, 1);
    EXPECT_EQ(preview->equal, 1);
    EXPECT_EQ(preview->different, 1);
    const CohortId turma = world.cohort(u"analista/12");
    const Week w09 = *Week::fromKey(u"2026-W09");
    EXPECT_EQ(preview->changes,
        (std::vector<TurmaChange>{{w09, turma, true, 2, 3, 1, 0, 0}, {w09 + 1, turma, false, 0, 0, 0, 1, 1}}));
    ASSERT_EQ(preview->differences.size(), 1U);
    EXPECT_EQ(preview->differences[0].here, (HeldCell{CellState::Value, 100}));
    EXPECT_EQ(preview->differences[0].told, (HeldCell{CellState::Value, 110}));
    EXPECT_EQ(preview->differences[0].place.line, 5);
    EXPECT_EQ(preview->differences[0].who, u"bia@x.com");
}

TEST(IntakePreview, NamesEveryFaultByLineAndColumn)
{
    const World world = farol::tests::world(picture);
    EXPECT_EQ(problemsOf(previewed(world,
                  table("ana@x.com;;12;analista;SQL;abc;2026-W09\n"
                        "ana@x.com;;12;analista;SQL;101;2026-W09\n"
                        "\n"
                        "ana@x.com;;12;analista;SQL;5;ontem\n"
                        "ana@x.com;;doze;analista;SQL;5;2026-W09\n"
                        ";;12;analista;SQL;5;2026-W09\n"
                        "ana@x.com;;12;analista;;5;2026-W09\n"
                        "ana@x.com;;12;filosofia;SQL;5;2026-W09\n"
                        "ana@x.com;;12;;SQL;5;2026-W09\n"
                        "ana@x.com;;12;analista;SQL;5;\n"))),
        problem(2, "F", ProblemKind::BadProgress, "abc") + problem(3, "F", ProblemKind::ProgressOutOfRange, "101")
            + problem(5, "G", ProblemKind::BadWeek, "ontem") + problem(6, "C", ProblemKind::BadNumber, "doze")
            + problem(7, "A", ProblemKind::EmptyCell, "") + problem(8, "E", ProblemKind::EmptyCell, "")
            + problem(9, "", ProblemKind::UnknownTrack, "filosofia") + problem(10, "", ProblemKind::NeedsTrack, "12")
            + problem(11, "G", ProblemKind::EmptyCell, ""));
}

TEST(IntakePreview, OfAFileWrongFromTopToBottomKeepsSomeAndCountsTheRest)
{
    const World world = farol::tests::world(picture);
    std::string lines;
    for (int i = 0; i < 500; ++i)
        lines += "ana@x.com;;12;analista;SQL;x;2026-W09\n";
    const auto preview = previewed(world, table(lines));
    ASSERT_FALSE(preview);
    EXPECT_EQ(preview.error().problems.size(), mostProblems);
    EXPECT_EQ(preview.error().further, 300);
}

TEST(IntakePreview, ChecksStatesAgainstProgress)
{
    const World world = farol::tests::world(picture);
    const std::string headed = "email;turma;trilha;curso;estado;progresso;semana\n";
    EXPECT_EQ(problemsOf(previewed(world,
                  headed
                      + "ana@x.com;12;analista;SQL;valor;0,0;2026-W09\n"
                        "ana@x.com;12;analista;Excel avançado;não coletado;3;2026-W09\n"
                        "ana@x.com;12;analista;SQL;talvez;3;2026-W08\n")),
        problem(2, "E", ProblemKind::StateAgainstProgress, "valor")
            + problem(3, "E", ProblemKind::StateAgainstProgress, "não coletado")
            + problem(4, "E", ProblemKind::BadState, "talvez"));
    // With its state said, a zero is a zero.
    const auto preview = previewed(world, headed + "ana@x.com;12;analista;SQL;não iniciado;0,0;2026-W09\n");
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->doubtful, 0);
    EXPECT_EQ(preview->batch.weeks[0].cells[0].state, CellState::NotStarted);
}

TEST(IntakePreview, LeavesOutAndNamesWhatItCannotPlace)
{
    const World world = farol::tests::world(picture);
    const auto preview = previewed(world,
        table("ninguem@x.com;;12;analista;SQL;5;2026-W09\n"
              "ninguem@x.com;;12;analista;SQL;5;2026-W08\n"
              ";Bia Souza;12;analista;SQL;5;2026-W09\n"
              "ana@x.com;;99;analista;SQL;5;2026-W09\n"
              "ana@x.com;;12;analista;Latim;5;2026-W09\n"
              "ana@x.com;;12;analista;GIT;5;2026-W09\n"
              "ana@x.com;;12;analista;SQL;5;2026-W14\n"
              "ana@x.com;;13;analista;SQL;41,7;2026-W10\n"
              "novo@x.com;Ana Conceicao;12;analista;SQL;6;2026-W08\n"));
    EXPECT_EQ(leftOutOf(preview),
        left(LeftOutReason::UnknownStudent, "ninguem@x.com", 2, 2)
            + left(LeftOutReason::SeveralStudents, "Bia Souza", 1, 4)
            + left(LeftOutReason::UnknownCohort, "analista 99", 1, 5)
            + left(LeftOutReason::UnknownCourse, "Latim", 1, 6) + left(LeftOutReason::OtherTrack, "GIT", 1, 7)
            + left(LeftOutReason::WeekNotOver, "2026-W14", 1, 8));
    // The last one is Ana all the same: her name is one alone in the turma.
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->batch.weeks.front().cells.front().student, StudentId{7});
}

TEST(IntakePreview, JoinsRowsThatAgreeAndCancelsThoseThatDoNot)
{
    const World world = farol::tests::world(picture);
    const auto preview = previewed(world,
        table("ana@x.com;;12;analista;SQL;5;2026-W09\n"
              "ana@x.com;;12;analista;SQL;5,0;2026-W09\n"
              "bia@x.com;;12;analista;SQL;5;2026-W09\n"
              "bia@x.com;;12;analista;SQL;6;2026-W09\n"
              "bia@x.com;;12;analista;Excel avançado;0;2026-W09\n"
              "bia@x.com;;12;analista;Excel avançado;30;2026-W09\n"
              "bia@x.com;;12;analista;Excel avançado;0;2026-W09\n"));
    ASSERT_TRUE(preview) << problemsOf(preview);
    EXPECT_EQ(preview->cells, 2);
    EXPECT_EQ(preview->joined, 4);
    EXPECT_EQ(preview->doubtful, 0) << "a zero that may be a failure gives way to a value";
    ASSERT_EQ(preview->leftOut.size(), 1U);
    EXPECT_EQ(preview->leftOut[0].reason, LeftOutReason::Contradicting);
    EXPECT_EQ(preview->leftOut[0].first.line, 4);
    EXPECT_EQ(preview->leftOut[0].second.line, 5);
}

TEST(IntakePreview, OfACollectedWeekItsOwnListStands)
{
    const World world =
        farol::tests::world(std::string(picture) + "foto 2026-W11 analista/12: 7 | 50 1\nselado 2026-W11\n");
    const auto preview = previewed(world,
        table("bia@x.com;;12;analista;SQL;20;2026-W11\n"
              "bia@x.com;;5;cientista;GIT;20;2026-W11\n"));
    EXPECT_EQ(leftOutOf(preview), left(LeftOutReason::NotListed, "bia@x.com", 1, 2));
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->cells, 1) << "of cientista 5 nobody was asked that week";
}

TEST(IntakePreview, ErasedStudentsNeverComeBack)
{
    const World world = farol::tests::world(picture);
    ASSERT_TRUE(storage::eraseStudent(world.connection(), StudentId{7}));
    const auto byMail = previewed(world, table("ana@x.com;Ana Conceição;12;analista;SQL;5;2026-W09\n"));
    EXPECT_EQ(leftOutOf(byMail), left(LeftOutReason::UnknownStudent, "ana@x.com", 1, 2));
    const auto byId = previewed(
        world, "aluno_id;nome;turma;trilha;curso;progresso;semana\n7;Ana Conceição;12;analista;SQL;5;2026-W09\n");
    EXPECT_EQ(leftOutOf(byId), left(LeftOutReason::ErasedStudent, "Ana Conceição (7)", 1, 2));
    EXPECT_TRUE(byId && byId->isEmpty());
}

TEST(IntakePreview, OnlyTheirPlatformIdBringsNewPeople)
{
    const World world = farol::tests::world(picture);
    const std::string csv = "aluno_id;nome;email;turma;trilha;curso;progresso;semana\n"
                            "1.126.594;José Ávila;jose@x.com;12;analista;SQL;5;2026-W09\n";
    const qint64 number = imported(world, csv);
    EXPECT_EQ(rows(world.connection(), "SELECT id, name, email FROM student WHERE id > 100"),
        "1126594|José Ávila|jose@x.com\n");
    ASSERT_TRUE(storage::undoBatch(world.connection(), number, intakeNow()));
    EXPECT_EQ(rows(world.connection(), "SELECT count(*) FROM student WHERE id > 100"), "0\n");
}

TEST(IntakePreview, ASecondTimeThereIsNothingToFill)
{
    const World world = farol::tests::world(picture);
    const std::string csv = table("ana@x.com;;12;analista;SQL;50;2026-W09\nbia@x.com;;12;analista;SQL;0;2026-W09\n");
    ASSERT_GT(imported(world, csv), 0);
    const auto again = previewed(world, csv);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->isEmpty());
    EXPECT_EQ(again->equal, 2);
    EXPECT_EQ(storage::checkHistory(world.connection()), std::vector<storage::Finding>());
}

TEST(IntakePreview, OddNamesAndNobodyToPlace)
{
    const World world = farol::tests::world(std::string(picture)
        + "aluno 20 \"=SOMA(A1) 🎓 مرحبا\" formula@x.com\nfoto 2026-W11 analista/13: 20 | 1 1\nselado 2026-W11\n");
    const auto preview = previewed(world, table(";'=SOMA(A1) 🎓 مرحبا;13;analista;SQL;5;2026-W09\n"));
    ASSERT_TRUE(preview) << problemsOf(preview);
    EXPECT_EQ(preview->cells, 1);
    const auto empty = previewed(world, table(""));
    ASSERT_TRUE(empty);
    EXPECT_TRUE(empty->isEmpty());
}
