#include "core/school/school_file.h"
#include "sample_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace farol::school;
using namespace farol::tests;
using enum ProblemKind;
using testing::ElementsAre;

namespace {

/// One change to the sample, and the one problem it makes.
struct Fault {
    const char* found;
    const char* put;
    const char* place;
    ProblemKind kind;
    const char* value = "";
    const char* other = "";
};

class SchoolFileFault : public testing::TestWithParam<Fault> { };

void PrintTo(const Fault& fault, std::ostream* out)
{
    *out << fault.found << " -> " << fault.put;
}

} // namespace

TEST_P(SchoolFileFault, IsFoundAtItsPlaceAndNothingElse)
{
    const Fault& fault = GetParam();
    const Problem expected{
        QString::fromUtf8(fault.place), fault.kind, QString::fromUtf8(fault.value), QString::fromUtf8(fault.other)};
    EXPECT_THAT(readSchoolFile(sampleWith(fault.found, fault.put)).problems, ElementsAre(expected));
}

INSTANTIATE_TEST_SUITE_P(Root, SchoolFileFault,
    testing::Values(Fault{R"("formato": 1,)", "", "formato", MissingKey},
        Fault{R"("formato": 1,)", R"("formato": 2,)", "formato", OtherFormat, "2"},
        Fault{R"("formato": 1,)", R"("formato": "1",)", "formato", WrongType, "text"},
        Fault{R"("formato": 1,)", R"("formato": 1, "escola": {},)", "escola", UnknownKey, "escola"},
        Fault{R"("formato": 1,)", R"("formato": 1, "formato": 1,)", "formato", RepeatedKey, "formato"},
        Fault{R"([ "2026-W52", "2026-W53" ])", R"("2026-W52")", "recessos", WrongType, "text"},
        Fault{R"(,
  "recessos": [ "2026-W52", "2026-W53" ])",
            "", "recessos", MissingKey}));

INSTANTIATE_TEST_SUITE_P(Tracks, SchoolFileFault,
    testing::Values(Fault{R"("nome": "cientista",)", "", "trilhas[1].nome", MissingKey},
        Fault{R"("nome": "cientista")", R"("nome": " ")", "trilhas[1].nome", Empty},
        Fault{R"("nome": "cientista")", R"("nome": "\u0301")", "trilhas[1].nome", Empty},
        Fault{R"("nome": "cientista")", R"("nome": "ANALÍSTA")", "trilhas[1].nome", Duplicate, "ANALÍSTA",
            "trilhas[0].nome"},
        Fault{R"("tolerancia_pp": 5)", R"("tolerancia_pp": 5.05)", "trilhas[0].tolerancia_pp", NotTenths, "5.05"},
        Fault{R"("tolerancia_pp": 5)", R"("tolerancia_pp": -1)", "trilhas[0].tolerancia_pp", OutOfRange, "-1"},
        Fault{R"("atraso_pp": 15)", R"("atraso_pp": 100.1)", "trilhas[0].atraso_pp", OutOfRange, "100.1"},
        Fault{R"("atraso_pp": 15)", R"("atraso_pp": null)", "trilhas[0].atraso_pp", WrongType, "null"},
        Fault{R"("atraso_pp": 15)", R"("atrazo_pp": 15)", "trilhas[0].atrazo_pp", UnknownKey, "atrazo_pp"}));

INSTANTIATE_TEST_SUITE_P(Courses, SchoolFileFault,
    testing::Values(
        Fault{R"({ "produto_id": 90729, "nome": "FTC" })", "90729", "trilhas[1].cursos[0]", WrongType, "number"},
        Fault{
            R"("produto_id": 90729)", R"("produto_id": "90729")", "trilhas[1].cursos[0].produto_id", WrongType, "text"},
        Fault{R"("produto_id": 90729)", R"("produto_id": 90729.5)", "trilhas[1].cursos[0].produto_id", NotWhole,
            "90729.5"},
        Fault{R"("produto_id": 90729)", R"("produto_id": 0)", "trilhas[1].cursos[0].produto_id", OutOfRange, "0"},
        Fault{
            R"("produto_id": 90729)", R"("produto_id": 1e20)", "trilhas[1].cursos[0].produto_id", OutOfRange, "1e+20"},
        Fault{R"("produto_id": 122093)", R"("produto_id": 91198)", "trilhas[0].cursos[1].produto_id", Duplicate,
            "91198", "trilhas[0].cursos[0].produto_id"},
        Fault{R"("nome": "SQL")", R"("nome": "boas-vindas")", "trilhas[0].cursos[1].nome", Duplicate, "boas-vindas",
            "trilhas[0].cursos[0].nome"},
        Fault{R"("nome": "Boas-vindas" })", R"("nome": "Boas vindas" })", "trilhas[1].cursos[1].nome", OtherName,
            "Boas vindas", "trilhas[0].cursos[0].nome"},
        Fault{R"("semanas": 3.5)", R"("semanas": 3.25)", "trilhas[0].cursos[1].semanas", NotHalfWeeks, "3.25"},
        Fault{R"("semanas": 3.5)", R"("semanas": 0.3)", "trilhas[0].cursos[1].semanas", NotHalfWeeks, "0.3"},
        Fault{R"("semanas": 3.5)", R"("semanas": 0)", "trilhas[0].cursos[1].semanas", OutOfRange, "0"},
        Fault{R"("semanas": 3.5)", R"("semanas": -0.5)", "trilhas[0].cursos[1].semanas", OutOfRange, "-0.5"},
        Fault{R"("semanas": 3.5)", R"("semanas": 500)", "trilhas[0].cursos[1].semanas", OutOfRange, "500"},
        Fault{R"("semanas": 3.5)", R"("semanas": true)", "trilhas[0].cursos[1].semanas", WrongType, "boolean"}));

INSTANTIATE_TEST_SUITE_P(Cohorts, SchoolFileFault,
    testing::Values(
        Fault{R"("tag_id": 70)", R"("tag_id": 69)", "turmas[1].tag_id", Duplicate, "69", "turmas[0].tag_id"},
        Fault{R"("tag_id": 70)", R"("tag_id": "setenta")", "turmas[1].tag_id", WrongType, "text"},
        Fault{R"("trilha": "cientista", "numero": 7)", R"("trilha": "Analista", "numero": 12)", "turmas[1].numero",
            Duplicate, "12", "turmas[0].numero"},
        Fault{R"("numero": 7)", R"("numero": 1000000)", "turmas[1].numero", OutOfRange, "1000000"},
        Fault{R"("inicio": "2026-03-02")", R"("inicio": "02/03/2026")", "turmas[0].inicio", BadDate, "02/03/2026"},
        Fault{R"("inicio": "2026-03-02")", R"("inicio": "2026-02-30")", "turmas[0].inicio", BadDate, "2026-02-30"},
        Fault{R"("inicio": "2026-03-02")", R"("inicio": "")", "turmas[0].inicio", BadDate, ""},
        Fault{R"("tutor": "Ana")", R"("tutor": "")", "turmas[0].tutor", Empty}));

INSTANTIATE_TEST_SUITE_P(TutorsAndRecesses, SchoolFileFault,
    testing::Values(Fault{R"("nome": "Ana", )", "", "tutores[0].nome", MissingKey},
        Fault{R"("nome": "Ana", )", R"("nome": 1, )", "tutores[0].nome", WrongType, "number"},
        Fault{R"("tutores": [)", R"("tutores": [ { "nome": "Aná", "email": "" },)", "tutores[1].nome", Duplicate, "Ana",
            "tutores[0].nome"},
        Fault{R"("2026-W53")", R"("2026-W54")", "recessos[1]", BadWeek, "2026-W54"},
        Fault{R"("2026-W53")", R"("9026-W10")", "recessos[1]", BadWeek, "9026-W10"},
        Fault{R"("2026-W53")", R"("2026-W52")", "recessos[1]", Duplicate, "2026-W52", "recessos[0]"},
        Fault{R"("2026-W53")", "202653", "recessos[1]", WrongType, "number"}));

TEST(SchoolFileFaults, AllAreCollectedAtOnce)
{
    const QByteArray text = R"({ "formato": 1,
      "trilhas": [ { "nome": "analista", "cor": "azul", "cursos": [ { "produto_id": 1, "nome": 5, "semanas": 9999 } ] }, 7 ],
      "turmas": [ { "trilha": "analista", "numero": 1.5, "inicio": "ontem" } ],
      "tutores": {},
      "recessos": [ "2026-W54" ] })";
    QStringList places;
    for (const Problem& problem : readSchoolFile(text).problems)
        places += problem.place;
    EXPECT_EQ(places.join(u' ').toStdString(),
        "trilhas[0].cursos[0].nome trilhas[0].cursos[0].semanas trilhas[0].cor trilhas[1] turmas[0].numero "
        "turmas[0].tag_id turmas[0].inicio tutores recessos[0]");
}

TEST(SchoolFileFaults, ARepeatedKeyIsFoundWhereverItStandsAndHoweverItIsWritten)
{
    const auto problems = readSchoolFile(sampleWith(R"("tag_id": 70)", R"("tag_id": 70, "t\u0061g_id": 70)")).problems;
    EXPECT_THAT(
        problems, ElementsAre(Problem{QStringLiteral("turmas[1].tag_id"), RepeatedKey, QStringLiteral("tag_id")}));
    const QByteArray tricky = sampleWith(R"("nome": "FTC")", R"("nome": "a \" , \"nome\": { [ \\")");
    EXPECT_EQ(readSchoolFile(tricky).problems, Problems{});
}

TEST(SchoolFileFaults, WhereTheTextIsNotJsonIsSaidByLineAndColumn)
{
    const Problems problems = readSchoolFile(sampleWith(R"("nome": "FTC" },)", R"("nome": FTC },)")).problems;
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_EQ(problems[0].kind, NotJson);
    EXPECT_TRUE(problems[0].place.startsWith(u"7:")) << problems[0].place.toStdString();
    EXPECT_TRUE(problems[0].value.contains(u"FTC")) << problems[0].value.toStdString();
}

TEST(SchoolFileFaults, EveryTruncationIsRefused)
{
    const QByteArray whole = sampleFile().trimmed();
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const Problems problems = readSchoolFile(whole.left(length)).problems;
        ASSERT_EQ(problems.size(), 1u) << length;
        ASSERT_TRUE(problems[0].kind == Truncated || problems[0].kind == NotJson) << length;
    }
    const Problems half = readSchoolFile(whole.left(whole.indexOf("\"turmas\""))).problems;
    EXPECT_EQ(half.at(0).kind, Truncated);
}

TEST(SchoolFileFaults, WhatIsNoSchoolFileAtAllIsSaid)
{
    EXPECT_THAT(readSchoolFile("").problems, ElementsAre(Problem{QStringLiteral("1:1"), Truncated, {}}));
    EXPECT_THAT(readSchoolFile("[]").problems, ElementsAre(Problem{{}, WrongType, QStringLiteral("list")}));
    EXPECT_EQ(readSchoolFile("semana;trilha\r\n").problems.at(0).kind, NotJson);
    EXPECT_EQ(readSchoolFile(sampleFile() + "}").problems.at(0).kind, NotJson);
    EXPECT_EQ(readSchoolFile(sampleWith("cientista\", \"c", "cien\xFFtista\", \"c")).problems.at(0).kind, NotJson);
}

TEST(SchoolFileFaults, DeepAndHugeFilesAreRefusedWithoutEffort)
{
    EXPECT_EQ(readSchoolFile(QByteArray(100'000, '[')).problems.at(0).kind, TooDeep);
    const QByteArray huge = sampleFile() + QByteArray(2 << 20, ' ');
    EXPECT_THAT(readSchoolFile(huge).problems, ElementsAre(Problem{{}, TooLarge, QString::number(huge.size())}));
    const QByteArray longName = "\"" + QByteArray(500, 'a') + "\"";
    const Problems problems = readSchoolFile(sampleWith("\"FTC\"", longName)).problems;
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_EQ(problems[0].kind, TooLong);
    EXPECT_LE(problems[0].value.size(), 60);
}
