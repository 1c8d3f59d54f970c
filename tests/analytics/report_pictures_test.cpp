#include "csv_text.h"

#include <gtest/gtest.h>

using namespace farol::analytics;
using namespace farol::domain;
using farol::tests::everyReport;
using farol::tests::World;
using farol::tests::world;

// Each test is a situation of domain.md as a picture, and everything the five reports say of it. Columns as in cli.md.

TEST(ReportPictures, TheFirstPhotoHasNoChangeAndNoGain)
{
    EXPECT_EQ(everyReport(world(R"(
trilha a
  curso 1 SQL 2
turma a 1 tag=1 inicio=2026-03-02 tutor=Ana
aluno 7 "Zoé" zoe@x.com +5511999990000
foto 2026-W10 dia=2026-03-08 1: 7 acesso=2026-03-08T02:59 | 50
)")),
        R"(resumo
2026-W10;a;1;1;50,0;;1;1;0;1;0;0;0;0;0
por-turma
2026-W10;a;turma 1;Ana;1;50,0;;50,0;1;1;1;0;0;0;0;0
por-curso
2026-W10;a;1;SQL;1;50,0;;0;1;0;1;1;0
geral
2026-W10;a;turma 1;7;Zoé;zoe@x.com;+5511999990000;50,0;;50,0;0,0;em dia;não;;07/03/2026 23:59;1;1;50,0
tabelao
2026-W10;02/03/2026;a;turma 1;Ana;7;Zoé;zoe@x.com;+5511999990000;1;SQL;valor;50,0;;;08/03/2026 14:00;buscado;50,0;em dia
)");
}

TEST(ReportPictures, OverAGapTheGainIsSharedAndTheChangeIsNot)
{
    EXPECT_EQ(everyReport(world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1
foto 2026-W10 1: 7 | 10
foto 2026-W12 1: 7 | 40
)")),
        R"(resumo
2026-W10;a;1;1;10,0;;1;1;0;0;0;0;0;1;0
2026-W12;a;1;1;40,0;30,0;1;1;0;0;0;0;0;1;0
por-turma
2026-W10;a;turma 1;;1;10,0;;;1;1;0;0;0;0;1;0
2026-W12;a;turma 1;;1;40,0;30,0;;1;1;0;0;0;0;1;0
por-curso
2026-W10;a;1;SQL;1;10,0;;0;1;0;1;1;0
2026-W12;a;1;SQL;1;40,0;30,0;0;1;0;1;1;0
geral
2026-W10;a;turma 1;7;Aluno 7;;;10,0;;;;sem dados;não;;;1;1;10,0
2026-W12;a;turma 1;7;Aluno 7;;;40,0;15,0;;;sem dados;não;;;1;1;40,0
tabelao
2026-W10;02/03/2026;a;turma 1;;7;Aluno 7;;;1;SQL;valor;10,0;;;06/03/2026 14:00;buscado;;sem dados
2026-W12;16/03/2026;a;turma 1;;7;Aluno 7;;;1;SQL;valor;40,0;;;20/03/2026 14:00;buscado;;sem dados
)");
}

TEST(ReportPictures, AStudentOfTwoTurmasHasARowInEachAndCountsOnce)
{
    EXPECT_EQ(everyReport(world(R"(
trilha a
  curso 1 SQL 1
  curso 2 Excel 1
turma a 1 tag=1 inicio=2026-02-16
turma a 2 tag=2 inicio=2026-03-02
foto 2026-W10 dia=2026-03-08 1: 7 | 100 50
foto 2026-W10 2: 7 | 100 50 ; 8 | 0 0
)")),
        R"(resumo
2026-W10;a;2;2;37,5;;4;4;0;1;0;1;0;0;0
por-turma
2026-W10;a;turma 1;;1;75,0;;100,0;2;2;0;0;1;0;0;0
2026-W10;a;turma 2;;2;37,5;;50,0;4;4;1;0;1;0;0;0
por-curso
2026-W10;a;1;SQL;2;50,0;;1;0;1;2;2;0
2026-W10;a;2;Excel;2;25,0;;1;1;0;2;2;0
geral
2026-W10;a;turma 1;7;Aluno 7;;;75,0;;100,0;-25,0;atrasado;não;;;2;2;100,0;50,0
2026-W10;a;turma 2;7;Aluno 7;;;75,0;;50,0;25,0;em dia;não;;;2;2;100,0;50,0
2026-W10;a;turma 2;8;Aluno 8;;;0,0;;50,0;-50,0;atrasado;não;;;2;2;0,0;0,0
tabelao
2026-W10;02/03/2026;a;turma 1;;7;Aluno 7;;;1;SQL;valor;100,0;;;08/03/2026 14:00;buscado;100,0;atrasado
2026-W10;02/03/2026;a;turma 1;;7;Aluno 7;;;2;Excel;valor;50,0;;;08/03/2026 14:00;buscado;100,0;atrasado
2026-W10;02/03/2026;a;turma 2;;7;Aluno 7;;;1;SQL;valor;100,0;;;08/03/2026 14:00;buscado;100,0;em dia
2026-W10;02/03/2026;a;turma 2;;7;Aluno 7;;;2;Excel;valor;50,0;;;08/03/2026 14:00;buscado;0,0;em dia
2026-W10;02/03/2026;a;turma 2;;8;Aluno 8;;;1;SQL;não iniciado;0,0;;;08/03/2026 14:00;buscado;100,0;atrasado
2026-W10;02/03/2026;a;turma 2;;8;Aluno 8;;;2;Excel;não iniciado;0,0;;;08/03/2026 14:00;buscado;0,0;atrasado
)");
}

TEST(ReportPictures, WhatIsMissingIsEmptyAndNeverZero)
{
    EXPECT_EQ(everyReport(world(R"(
trilha a
  curso 1 SQL 1
  curso 2 Excel 1
turma a 1 tag=1 inicio=2026-03-02
foto 2026-W10 dia=2026-03-08 1: 1 | x x ; 2 | - ? ; 3 | x 0 ; 4 | 100= x
)")),
        R"(resumo
2026-W10;a;4;1;50,0;;4;2;4;1;0;0;1;2;0
por-turma
2026-W10;a;turma 1;;4;50,0;;50,0;4;2;1;0;0;1;2;0
por-curso
2026-W10;a;1;SQL;4;100,0;;0;0;1;2;1;2
2026-W10;a;2;Excel;4;0,0;;1;0;0;2;1;2
geral
2026-W10;a;turma 1;1;Aluno 1;;;;;;;sem dados;não;;;0;0;;
2026-W10;a;turma 1;2;Aluno 2;;;;;;;sem dados;não;;;2;0;;
2026-W10;a;turma 1;3;Aluno 3;;;0,0;;0,0;0,0;em dia;não;;;1;1;;0,0
2026-W10;a;turma 1;4;Aluno 4;;;100,0;;100,0;0,0;concluído;não;;;1;1;100,0;
tabelao
2026-W10;02/03/2026;a;turma 1;;1;Aluno 1;;;1;SQL;sem acesso;;;;08/03/2026 14:00;buscado;100,0;sem dados
2026-W10;02/03/2026;a;turma 1;;1;Aluno 1;;;2;Excel;sem acesso;;;;08/03/2026 14:00;buscado;0,0;sem dados
2026-W10;02/03/2026;a;turma 1;;2;Aluno 2;;;1;SQL;não coletado;;;;;;100,0;sem dados
2026-W10;02/03/2026;a;turma 1;;2;Aluno 2;;;2;Excel;não coletado;;;;;;0,0;sem dados
2026-W10;02/03/2026;a;turma 1;;3;Aluno 3;;;1;SQL;sem acesso;;;;08/03/2026 14:00;buscado;100,0;em dia
2026-W10;02/03/2026;a;turma 1;;3;Aluno 3;;;2;Excel;não iniciado;0,0;;;08/03/2026 14:00;buscado;0,0;em dia
2026-W10;02/03/2026;a;turma 1;;4;Aluno 4;;;1;SQL;valor;100,0;;;08/03/2026 14:00;repetido;100,0;concluído
2026-W10;02/03/2026;a;turma 1;;4;Aluno 4;;;2;Excel;sem acesso;;;;08/03/2026 14:00;buscado;0,0;concluído
)");
}

TEST(ReportPictures, ACourseFilterLeavesTheOtherCoursesOut)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
  curso 2 Excel 1
trilha b
  curso 3 BI 1
turma a 1 tag=1 inicio=2026-03-02
turma b 1 tag=2
foto 2026-W10 dia=2026-03-08 a/1: 7 | 100 0
foto 2026-W10 b/1: 8 | 30
)");
    Filter excel;
    excel.courses = {CourseId{2}};
    EXPECT_EQ(everyReport(school, excel),
        R"(resumo
2026-W10;a;1;1;0,0;;1;1;0;1;0;0;0;0;0
por-turma
2026-W10;a;turma 1;;1;0,0;;0,0;1;1;1;0;0;0;0;0
por-curso
2026-W10;a;2;Excel;1;0,0;;1;0;0;1;1;0
geral
2026-W10;a;turma 1;7;Aluno 7;;;0,0;;0,0;0,0;em dia;não;;;1;1;0,0
tabelao
2026-W10;02/03/2026;a;turma 1;;7;Aluno 7;;;2;Excel;não iniciado;0,0;;;08/03/2026 14:00;buscado;0,0;em dia
)");
}

TEST(ReportPictures, AnArchivedTurmaKeepsItsRows)
{
    EXPECT_EQ(everyReport(world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1 arquivada
turma a 2 tag=1
foto 2026-W10 1: 7 | 40
foto 2026-W11 2: 8 | 60
)")),
        R"(resumo
2026-W10;a;1;1;40,0;;1;1;0;0;0;0;0;1;0
2026-W11;a;1;1;60,0;20,0;1;1;0;0;0;0;0;1;0
por-turma
2026-W10;a;turma 1;;1;40,0;;;1;1;0;0;0;0;1;0
2026-W11;a;turma 2;;1;60,0;;;1;1;0;0;0;0;1;0
por-curso
2026-W10;a;1;SQL;1;40,0;;0;1;0;1;1;0
2026-W11;a;1;SQL;1;60,0;20,0;0;1;0;1;1;0
geral
2026-W10;a;turma 1;7;Aluno 7;;;40,0;;;;sem dados;não;;;1;1;40,0
2026-W11;a;turma 2;8;Aluno 8;;;60,0;;;;sem dados;não;;;1;1;60,0
tabelao
2026-W10;02/03/2026;a;turma 1;;7;Aluno 7;;;1;SQL;valor;40,0;;;06/03/2026 14:00;buscado;;sem dados
2026-W11;09/03/2026;a;turma 2;;8;Aluno 8;;;1;SQL;valor;60,0;;;13/03/2026 14:00;buscado;;sem dados
)");
}

TEST(ReportPictures, NewYearComesBetweenWeek53AndWeek1)
{
    EXPECT_EQ(everyReport(world(R"(
trilha a
  curso 1 SQL 4
recesso 2026-W53
turma a 1 tag=1 inicio=2026-12-21
foto 2026-W52 dia=2026-12-27 1: 7 | 25
foto 2026-W53 dia=2027-01-03 1: 7 | 25
foto 2027-W01 dia=2027-01-10 1: 7 | 30
)")),
        R"(resumo
2026-W52;a;1;1;25,0;;1;1;0;1;0;0;0;0;0
2026-W53;a;1;1;25,0;0,0;1;1;0;1;0;0;0;0;0
2027-W01;a;1;1;30,0;5,0;1;1;0;0;0;1;0;0;0
por-turma
2026-W52;a;turma 1;;1;25,0;;25,0;1;1;1;0;0;0;0;0
2026-W53;a;turma 1;;1;25,0;0,0;25,0;1;1;1;0;0;0;0;0
2027-W01;a;turma 1;;1;30,0;5,0;50,0;1;1;0;0;1;0;0;0
por-curso
2026-W52;a;1;SQL;1;25,0;;0;1;0;1;1;0
2026-W53;a;1;SQL;1;25,0;0,0;0;1;0;1;1;0
2027-W01;a;1;SQL;1;30,0;5,0;0;1;0;1;1;0
geral
2026-W52;a;turma 1;7;Aluno 7;;;25,0;;25,0;0,0;em dia;não;;;1;1;25,0
2026-W53;a;turma 1;7;Aluno 7;;;25,0;0,0;25,0;0,0;em dia;não;;;1;1;25,0
2027-W01;a;turma 1;7;Aluno 7;;;30,0;5,0;50,0;-20,0;atrasado;não;;;1;1;30,0
tabelao
2026-W52;21/12/2026;a;turma 1;;7;Aluno 7;;;1;SQL;valor;25,0;;;27/12/2026 14:00;buscado;25,0;em dia
2026-W53;28/12/2026;a;turma 1;;7;Aluno 7;;;1;SQL;valor;25,0;;;03/01/2027 14:00;buscado;25,0;em dia
2027-W01;04/01/2027;a;turma 1;;7;Aluno 7;;;1;SQL;valor;30,0;;;10/01/2027 14:00;buscado;50,0;atrasado
)");
}

TEST(ReportPictures, WithoutAStartOrBeforeItNothingIsExpected)
{
    EXPECT_EQ(everyReport(world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1
turma a 2 tag=2 inicio=2026-04-06
foto 2026-W10 1: 7 | 40
foto 2026-W10 2: 8 | 0
)")),
        R"(resumo
2026-W10;a;2;2;20,0;;2;2;0;0;0;0;0;2;0
por-turma
2026-W10;a;turma 1;;1;40,0;;;1;1;0;0;0;0;1;0
2026-W10;a;turma 2;;1;0,0;;;1;1;0;0;0;0;1;0
por-curso
2026-W10;a;1;SQL;2;20,0;;1;1;0;2;2;0
geral
2026-W10;a;turma 1;7;Aluno 7;;;40,0;;;;sem dados;não;;;1;1;40,0
2026-W10;a;turma 2;8;Aluno 8;;;0,0;;;;sem dados;não;;;1;1;0,0
tabelao
2026-W10;02/03/2026;a;turma 1;;7;Aluno 7;;;1;SQL;valor;40,0;;;06/03/2026 14:00;buscado;;sem dados
2026-W10;02/03/2026;a;turma 2;;8;Aluno 8;;;1;SQL;não iniciado;0,0;;;06/03/2026 14:00;buscado;;sem dados
)");
}

TEST(ReportPictures, WhoMovesHasARowWhereTheyWereEachWeek)
{
    EXPECT_EQ(everyReport(world(R"(
trilha a
  curso 1 SQL 1
turma a 2 tag=2
turma a 10 tag=10
foto 2026-W10 2: 7 | 10 ; 8 | 20
foto 2026-W11 2: 8 | 20
foto 2026-W11 10: 7 | 30
foto 2026-W12 2: 8 | 20
foto 2026-W12 10: 7 | 50
)")),
        R"(resumo
2026-W10;a;2;1;15,0;;2;2;0;0;0;0;0;2;0
2026-W11;a;2;2;25,0;10,0;2;2;0;0;0;0;0;2;0
2026-W12;a;2;2;35,0;10,0;2;2;0;0;0;0;0;2;1
por-turma
2026-W10;a;turma 2;;2;15,0;;;2;2;0;0;0;0;2;0
2026-W11;a;turma 2;;1;20,0;5,0;;1;1;0;0;0;0;1;0
2026-W11;a;turma 10;;1;30,0;;;1;1;0;0;0;0;1;0
2026-W12;a;turma 2;;1;20,0;0,0;;1;1;0;0;0;0;1;1
2026-W12;a;turma 10;;1;50,0;20,0;;1;1;0;0;0;0;1;0
por-curso
2026-W10;a;1;SQL;2;15,0;;0;2;0;2;2;0
2026-W11;a;1;SQL;2;25,0;10,0;0;2;0;2;2;0
2026-W12;a;1;SQL;2;35,0;10,0;0;2;0;2;2;0
geral
2026-W10;a;turma 2;7;Aluno 7;;;10,0;;;;sem dados;não;;;1;1;10,0
2026-W10;a;turma 2;8;Aluno 8;;;20,0;;;;sem dados;não;;;1;1;20,0
2026-W11;a;turma 2;8;Aluno 8;;;20,0;0,0;;;sem dados;não;;;1;1;20,0
2026-W11;a;turma 10;7;Aluno 7;;;30,0;20,0;;;sem dados;não;;;1;1;30,0
2026-W12;a;turma 2;8;Aluno 8;;;20,0;0,0;;;sem dados;sim;;;1;1;20,0
2026-W12;a;turma 10;7;Aluno 7;;;50,0;20,0;;;sem dados;não;;;1;1;50,0
tabelao
2026-W10;02/03/2026;a;turma 2;;7;Aluno 7;;;1;SQL;valor;10,0;;;06/03/2026 14:00;buscado;;sem dados
2026-W10;02/03/2026;a;turma 2;;8;Aluno 8;;;1;SQL;valor;20,0;;;06/03/2026 14:00;buscado;;sem dados
2026-W11;09/03/2026;a;turma 2;;8;Aluno 8;;;1;SQL;valor;20,0;;;13/03/2026 14:00;buscado;;sem dados
2026-W11;09/03/2026;a;turma 10;;7;Aluno 7;;;1;SQL;valor;30,0;;;13/03/2026 14:00;buscado;;sem dados
2026-W12;16/03/2026;a;turma 2;;8;Aluno 8;;;1;SQL;valor;20,0;;;20/03/2026 14:00;buscado;;sem dados
2026-W12;16/03/2026;a;turma 10;;7;Aluno 7;;;1;SQL;valor;50,0;;;20/03/2026 14:00;buscado;;sem dados
)");
}
