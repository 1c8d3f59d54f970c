#include "core/analytics/changes.h"
#include "core/storage/erasure.h"
#include "core/storage/masking.h"
#include "csv_text.h"

#include <gtest/gtest.h>

using namespace farol::analytics;
using namespace farol::domain;
using farol::tests::csvOf;
using farol::tests::World;
using farol::tests::world;

// Each test is a situation as a picture, and everything the report mudancas says of its last week. Columns as in
// cli.md.

namespace {

std::string told(const World& school, const Filter& filter = {})
{
    const std::string text = csvOf(school, ReportName::Changes, filter);
    EXPECT_TRUE(text.starts_with("semana;trilha;turma;aluno_id;aluno;tipo;de;para;curso\n")) << text;
    return text.substr(text.find('\n') + 1);
}

Filter of(const World& school, const std::vector<CohortId>& cohorts = {})
{
    Filter filter;
    filter.track = school.track(u"a");
    filter.cohorts = cohorts;
    return filter;
}

Changes changesOf(const World& school, const Filter& filter)
{
    auto answer = changes(school.connection(), school.school(), filter);
    EXPECT_TRUE(answer && *answer);
    return answer && *answer ? std::move(**answer) : Changes();
}

/// "308 +6 entered … = 312", in the order of the struct; what is none is left out.
std::string sentence(const StudentBalance& sums)
{
    EXPECT_EQ(sums.before + sums.entered + sums.movedIn + sums.listedAgain - sums.left - sums.movedOut - sums.notListed,
        sums.now);
    std::string text = std::to_string(sums.before);
    const auto add = [&text](const char* sign, int count, const char* word) {
        if (count != 0)
            text += std::string(" ") + sign + std::to_string(count) + " " + word;
    };
    add("+", sums.entered, "entered");
    add("+", sums.movedIn, "moved in");
    add("+", sums.listedAgain, "listed again");
    add("-", sums.left, "left");
    add("-", sums.movedOut, "moved out");
    add("-", sums.notListed, "not listed");
    return text + " = " + std::to_string(sums.now);
}

std::string balanceOf(const World& school, const std::vector<CohortId>& cohorts = {})
{
    const auto sums = changesOf(school, of(school, cohorts)).balance;
    return sums ? sentence(*sums) : "none";
}

} // namespace

TEST(WeekChanges, OfTheFirstPhotoAreNoneButWhatWasNotCollected)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1
foto 2026-W10 1: 7 | 50 ; 8 | -
)");
    EXPECT_EQ(told(school), "2026-W10;a;turma 1;8;Aluno 8;nao coletado;;;SQL\n");
    const Changes first = changesOf(school, of(school));
    EXPECT_EQ(first.previous, std::nullopt);
    EXPECT_EQ(first.balance, std::nullopt);
    EXPECT_EQ(first.weeksApart(), 0);
}

TEST(WeekChanges, WithoutAnyPhotoThereIsNoAnswer)
{
    const World school = world("trilha a\n  curso 1 SQL 1\nturma a 1 tag=1\n");
    EXPECT_EQ(told(school), "");
    const auto answer = changes(school.connection(), school.school(), of(school));
    ASSERT_TRUE(answer);
    EXPECT_FALSE(answer->has_value());
}

TEST(WeekChanges, WhoEnteredLeftMovedAndReturned)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
turma a 2 tag=2
turma a 10 tag=10
foto 2026-W10 2: 1 | 5 ; 2 | 5 ; 5 | 5
foto 2026-W11 2: 1 | 5 ; 2 | 5 ; 3 | 5
foto 2026-W12 2: 1 | 5 ; 4 | 5
foto 2026-W12 10: 2 | 5 ; 5 | 5
)");
    EXPECT_EQ(told(school),
        "2026-W12;a;turma 2;1;Aluno 1;parou;5,0;5,0;\n"
        "2026-W12;a;turma 2;3;Aluno 3;saiu;turma 2;;\n"
        "2026-W12;a;turma 2;4;Aluno 4;entrou;;turma 2;\n"
        "2026-W12;a;turma 10;2;Aluno 2;mudou de turma;turma 2;turma 10;\n"
        "2026-W12;a;turma 10;2;Aluno 2;parou;5,0;5,0;\n"
        "2026-W12;a;turma 10;5;Aluno 5;voltou;turma 2;turma 10;\n");
    EXPECT_EQ(balanceOf(school), "3 +2 entered -1 left = 4");
    EXPECT_EQ(balanceOf(school, {school.cohort(2)}), "3 +1 entered -1 left -1 moved out = 2");
    EXPECT_EQ(balanceOf(school, {school.cohort(10)}), "0 +1 entered +1 moved in = 2");
    const Changes all = changesOf(school, of(school));
    EXPECT_EQ(all.studentsWith(ChangeKind::Entered), 1);
    EXPECT_EQ(all.studentsWith(ChangeKind::Returned), 1);
    for (const Change& event : all.events) {
        if (event.kind == ChangeKind::Returned) {
            EXPECT_EQ(event.lastSeen, Week::fromKey(u"2026-W10"));
        }
    }
}

TEST(WeekChanges, AMoveIsToldOnceToEitherTurma)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1
turma a 2 tag=2
turma a 3 tag=3
foto 2026-W10 1: 7 | 5 ; 1 | 5
foto 2026-W10 3: 3 | 5
foto 2026-W11 1: 1 | 6
foto 2026-W11 2: 7 | 6
foto 2026-W11 3: 3 | 6
)");
    const std::string move = ";7;Aluno 7;mudou de turma;turma 1;turma 2;\n";
    EXPECT_EQ(told(school, of(school)), "2026-W11;a;turma 2" + move);
    EXPECT_EQ(told(school, of(school, {school.cohort(2)})), "2026-W11;a;turma 2" + move);
    EXPECT_EQ(told(school, of(school, {school.cohort(1)})), "2026-W11;a;turma 1" + move);
    EXPECT_EQ(told(school, of(school, {school.cohort(3)})), "");
}

TEST(WeekChanges, ASecondTurmaIsAMoveAndNotAnEntry)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1
turma a 2 tag=2
foto 2026-W10 1: 7 | 5 ; 8 | 5
foto 2026-W10 2: 8 | 5
foto 2026-W11 1: 7 | 6
foto 2026-W11 2: 7 | 6 ; 8 | 6
)");
    EXPECT_EQ(told(school),
        "2026-W11;a;turma 2;7;Aluno 7;mudou de turma;turma 1;turma 1, turma 2;\n"
        "2026-W11;a;turma 2;8;Aluno 8;mudou de turma;turma 1, turma 2;turma 2;\n");
    EXPECT_EQ(balanceOf(school), "2 = 2");
}

TEST(WeekChanges, AnotherTrilhaIsAnotherList)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
trilha b
  curso 1 SQL 1
turma a 1 tag=1
turma b 1 tag=2
foto 2026-W10 a/1: 7 | 5 ; 8 | 5
foto 2026-W10 b/1: 9 | 5
foto 2026-W11 a/1: 8 | 6
foto 2026-W11 b/1: 7 | 6 ; 9 | 6
)");
    EXPECT_EQ(told(school),
        "2026-W11;a;turma 1;7;Aluno 7;saiu;turma 1;;\n"
        "2026-W11;b;turma 1;7;Aluno 7;entrou;;turma 1;\n");
}

TEST(WeekChanges, ATurmaWhoseListFailedLosesNobody)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1
turma a 2 tag=2
foto 2026-W10 1: 7 | 5
foto 2026-W10 2: 8 | 5
falhou 2026-W11 1: 7 | 6
foto 2026-W11 2: 8 | 6 ; 9 | 1
)");
    EXPECT_EQ(told(school), "2026-W11;a;turma 2;9;Aluno 9;entrou;;turma 2;\n");
    EXPECT_EQ(changesOf(school, of(school)).unlisted, std::vector{1});
    EXPECT_EQ(balanceOf(school), "2 +1 entered = 3");
}

TEST(WeekChanges, ATurmaThatWasNotAskedLosesNobodyAndNobodyReturns)
{
    constexpr auto picture = R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1
turma a 2 tag=2
foto 2026-W10 1: 7 | 5 ; 8 | 5
foto 2026-W10 2: 9 | 5
foto 2026-W11 2: 9 | 6
)";
    const World without = world(picture);
    EXPECT_EQ(told(without), "");
    EXPECT_EQ(balanceOf(without), "3 -2 not listed = 1");
    EXPECT_EQ(changesOf(without, of(without)).unlisted, std::vector{1});

    const World again = world(std::string(picture) + R"(
foto 2026-W12 1: 7 | 7 ; 6 | 0
foto 2026-W12 2: 9 | 7 ; 8 | 7
)");
    // 8 was in turma 1 as far as anybody knew, but the list of 1 says otherwise: in 2 for the first time, seen in W10.
    EXPECT_EQ(told(again),
        "2026-W12;a;turma 1;6;Aluno 6;entrou;;turma 1;\n"
        "2026-W12;a;turma 2;8;Aluno 8;voltou;turma 1;turma 2;\n");
    EXPECT_EQ(balanceOf(again), "1 +2 entered +1 listed again = 4");
    EXPECT_EQ(changesOf(again, of(again)).unlistedBefore, std::vector{1});
    EXPECT_EQ(changesOf(again, of(again)).unlisted, std::vector<int>());
}

TEST(WeekChanges, EverybodyCanLeave)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1
turma a 2 tag=2
foto 2026-W10 1: 7 | 5
foto 2026-W10 2: 8 | 5
foto 2026-W11 1:
foto 2026-W11 2: 8 | 6
)");
    EXPECT_EQ(told(school, of(school, {school.cohort(1)})), "2026-W11;a;turma 1;7;Aluno 7;saiu;turma 1;;\n");
    EXPECT_EQ(balanceOf(school, {school.cohort(1)}), "1 -1 left = 0");
}

TEST(WeekChanges, OfSituationAreToldWithBoth)
{
    EXPECT_EQ(told(world(R"(
trilha a a=5 b=15
  curso 1 SQL 10
turma a 1 tag=1 inicio=2026-03-02
foto 2026-W10 dia=2026-03-08 1: 1 | 10 ; 2 | 10 ; 3 | 0 ; 4 | 10 ; 5 | 99
foto 2026-W11 dia=2026-03-15 1: 1 | 20 ; 2 | 12 ; 3 | 20 ; 4 | 3 ; 5 | 100
)")),
        "2026-W11;a;turma 1;2;Aluno 2;situacao;em dia;atenção;\n"
        "2026-W11;a;turma 1;3;Aluno 3;situacao;atenção;em dia;\n"
        "2026-W11;a;turma 1;4;Aluno 4;situacao;em dia;atrasado;\n"
        "2026-W11;a;turma 1;4;Aluno 4;regrediu;10,0;3,0;SQL\n"
        "2026-W11;a;turma 1;5;Aluno 5;situacao;em dia;concluído;\n"
        "2026-W11;a;turma 1;5;Aluno 5;concluiu;99,0;100,0;SQL\n");
}

TEST(WeekChanges, WhatWasNotCollectedMovesNobodysSituation)
{
    EXPECT_EQ(told(world(R"(
trilha a
  curso 1 SQL 1
  curso 2 Excel 9
turma a 1 tag=1 inicio=2026-03-02
foto 2026-W10 dia=2026-03-08 1: 1 | 100 0 ; 2 | 100 100
foto 2026-W11 dia=2026-03-15 1: 1 | - - ; 2 | 100 -
)")),
        "2026-W11;a;turma 1;1;Aluno 1;nao coletado;100,0;;SQL\n"
        "2026-W11;a;turma 1;1;Aluno 1;nao coletado;0,0;;Excel\n"
        "2026-W11;a;turma 1;2;Aluno 2;nao coletado;100,0;;Excel\n");
}

TEST(WeekChanges, ACourseIsFinishedOnceWhateverFailsInBetween)
{
    constexpr auto picture = R"(
trilha a
  curso 1 SQL 1
  curso 2 Excel 1
turma a 1 tag=1
foto 2026-W10 1: 1 | 90 100 ; 2 | 100 5
foto 2026-W11 1: 1 | - - ; 2 | 100 6
)";
    EXPECT_EQ(told(world(std::string(picture) + "foto 2026-W12 1: 1 | 100 100 ; 2 | 100 7\n")),
        "2026-W12;a;turma 1;1;Aluno 1;concluiu;90,0;100,0;SQL\n");
    EXPECT_EQ(told(world(std::string(picture) + "foto 2026-W12 1: 2 | 100 7 ; 3 | 100 100\n")),
        "2026-W12;a;turma 1;1;Aluno 1;saiu;turma 1;;\n"
        "2026-W12;a;turma 1;3;Aluno 3;entrou;;turma 1;\n");
}

TEST(WeekChanges, WhoStoppedAndWhoWentOn)
{
    constexpr auto picture = R"(
trilha a
  curso 1 SQL 1
  curso 2 Excel 1
turma a 1 tag=1
foto 2026-W10 1: 1 | 20 5 ; 2 | 20 5 ; 3 | 20 5 ; 4 | 20 5
foto 2026-W11 1: 1 | 20 5 ; 2 | 20 5 ; 3 | 20 5 ; 4 | 20 5
)";
    EXPECT_EQ(told(world(std::string(picture) + "foto 2026-W12 1: 1 | 20 5 ; 2 | 20 5 ; 3 | 20 - ; 4 | - -\n")),
        "2026-W12;a;turma 1;1;Aluno 1;parou;12,5;12,5;\n"
        "2026-W12;a;turma 1;2;Aluno 2;parou;12,5;12,5;\n"
        "2026-W12;a;turma 1;3;Aluno 3;nao coletado;5,0;;Excel\n"
        "2026-W12;a;turma 1;4;Aluno 4;nao coletado;20,0;;SQL\n"
        "2026-W12;a;turma 1;4;Aluno 4;nao coletado;5,0;;Excel\n");
    // Who is parado and stays so is no news; who could not be judged is told as soon as it is known.
    EXPECT_EQ(told(world(std::string(picture)
                  + "foto 2026-W12 1: 1 | 20 5 ; 2 | 20 5 ; 3 | 20 - ; 4 | - -\n"
                    "foto 2026-W13 1: 1 | 20 5 ; 2 | 20 6 ; 3 | 20 5 ; 4 | 20 5\n")),
        "2026-W13;a;turma 1;2;Aluno 2;retomou;12,5;13,0;\n"
        "2026-W13;a;turma 1;3;Aluno 3;parou;20,0;12,5;\n");
}

TEST(WeekChanges, GoingOnIsToldOverTheWholeTrilhaWhateverTheCourseFilter)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
  curso 2 Excel 1
turma a 1 tag=1
foto 2026-W10 1: 1 | 20 5
foto 2026-W11 1: 1 | 20 5
foto 2026-W12 1: 1 | 20 5
foto 2026-W13 1: 1 | 20 9
)");
    Filter sql = of(school);
    sql.courses = {CourseId{1}};
    EXPECT_EQ(told(school, sql), "2026-W13;a;turma 1;1;Aluno 1;retomou;20,0;20,0;\n");
}

TEST(WeekChanges, AMissingWeekIsSpannedAndSaidSo)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1
foto 2026-W10 1: 1 | 20
foto 2026-W13 1: 1 | 50 ; 2 | 0
)");
    EXPECT_EQ(told(school), "2026-W13;a;turma 1;2;Aluno 2;entrou;;turma 1;\n");
    const Changes changes = changesOf(school, of(school));
    EXPECT_EQ(changes.weeksApart(), 3);
    EXPECT_EQ(changes.previous, Week::fromKey(u"2026-W10"));
}

TEST(WeekChanges, ACourseOfANewPlanIsNoLossAndNoGain)
{
    EXPECT_EQ(told(world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1
foto 2026-W10 1: 1 | 80 ; 2 | 80
plano a desde=2026-W11 1:1 2:1:Excel
foto 2026-W11 1: 1 | 80 100 ; 2 | 70 0
)")),
        "2026-W11;a;turma 1;2;Aluno 2;regrediu;80,0;70,0;SQL\n");
}

TEST(WeekChanges, ACourseThatLeftTheTrilhaIsNotTold)
{
    EXPECT_EQ(told(world(R"(
trilha a
  curso 1 SQL 1
  curso 2 Excel 1
turma a 1 tag=1
foto 2026-W10 1: 1 | 80 90
plano a desde=2026-W11 1:1
foto 2026-W11 1: 1 | 81
)")),
        "");
}

TEST(WeekChanges, AStudentOfTwoTurmasHasARowInEachAndCountsOnce)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1
turma a 2 tag=2
foto 2026-W10 1: 7 | 50
foto 2026-W10 2: 7 | 50
foto 2026-W11 1: 7 | 40 ; 8 | -
foto 2026-W11 2: 7 | 40 ; 8 | -
)");
    EXPECT_EQ(told(school),
        "2026-W11;a;turma 1;7;Aluno 7;regrediu;50,0;40,0;SQL\n"
        "2026-W11;a;turma 1;8;Aluno 8;entrou;;turma 1;\n"
        "2026-W11;a;turma 1;8;Aluno 8;nao coletado;;;SQL\n"
        "2026-W11;a;turma 2;7;Aluno 7;regrediu;50,0;40,0;SQL\n"
        "2026-W11;a;turma 2;8;Aluno 8;entrou;;turma 2;\n"
        "2026-W11;a;turma 2;8;Aluno 8;nao coletado;;;SQL\n");
    const Changes changes = changesOf(school, of(school));
    EXPECT_EQ(changes.studentsWith(ChangeKind::Entered), 1);
    EXPECT_EQ(changes.cellsWith(ChangeKind::NotCollected), 1);
    EXPECT_EQ(balanceOf(school), "1 +1 entered = 2");
}

TEST(WeekChanges, WhoMovedIsComparedWithWhereTheyWere)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 10
turma a 1 tag=1 inicio=2026-03-02
turma a 2 tag=2 inicio=2026-03-09
foto 2026-W10 dia=2026-03-08 1: 7 | 0
foto 2026-W10 2: 8 | 0
foto 2026-W11 dia=2026-03-15 1:
foto 2026-W11 2: 7 | 10 ; 8 | 10
)");
    EXPECT_EQ(told(school),
        "2026-W11;a;turma 2;7;Aluno 7;mudou de turma;turma 1;turma 2;\n"
        "2026-W11;a;turma 2;7;Aluno 7;situacao;atenção;em dia;\n"
        "2026-W11;a;turma 2;8;Aluno 8;situacao;sem dados;em dia;\n");
    const Changes changes = changesOf(school, of(school));
    EXPECT_EQ(changes.students.front().before.progress, 0);
    EXPECT_EQ(changes.students.front().now.gain->tenths, 100);
}

TEST(WeekChanges, AreOfTheLastWeekOfTheFilter)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
trilha b
  curso 2 BI 1
turma a 1 tag=1
turma b 1 tag=2
foto 2026-W10 a/1: 7 | 50
foto 2026-W10 b/1: 9 | 50
foto 2026-W11 a/1: 7 | 40
foto 2026-W11 b/1: 9 | 40
foto 2026-W12 a/1: 7 | 30
)");
    EXPECT_EQ(told(school),
        "2026-W12;a;turma 1;7;Aluno 7;parou;40,0;30,0;\n"
        "2026-W12;a;turma 1;7;Aluno 7;regrediu;40,0;30,0;SQL\n")
        << "b was not collected then";
    Filter earlier;
    earlier.to = Week::fromKey(u"2026-W11");
    EXPECT_EQ(told(school, earlier),
        "2026-W11;a;turma 1;7;Aluno 7;regrediu;50,0;40,0;SQL\n"
        "2026-W11;b;turma 1;9;Aluno 9;regrediu;50,0;40,0;BI\n");
    Filter only = earlier;
    only.from = only.to;
    EXPECT_EQ(told(school, only), told(school, earlier)) << "the photo before lies outside of the filter";
}
