#include "core/school/catalogue.h"
#include "core/school/identity.h"
#include "core/school/registration.h"
#include "sample_file.h"
#include "tests/support/dump.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>
#include <set>

using namespace farol;
using namespace farol::school;
using namespace farol::tests;
using enum ProblemKind;

namespace {

/// One change to the sample file, where its problem is said and of which kind it is.
struct Fault {
    const char* found;
    QByteArray put;
    const char* place;
    ProblemKind kind;
};

const Fault faultyFiles[] = {
    {R"("tag_id": 70)", R"("tag_id": setenta)", "11:52", NotJson},
    {R"("tag_id": 70)", R"("tag_id": 70 } ], "recessos": [)", "11:67", NotJson},
    {R"("formato": 1)", R"("formato": 2)", "formato", OtherFormat},
    {R"(, "nome": "FTC")", "", "trilhas[1].cursos[0].nome", MissingKey},
    {R"("nome": "FTC")", R"("nome": "FTC", "aulas": 3)", "trilhas[1].cursos[0].aulas", UnknownKey},
    {R"("nome": "FTC")", R"("nome": "FTC", "nome": "FTC")", "trilhas[1].cursos[0].nome", RepeatedKey},
    {R"("nome": "FTC")", R"("nome": 7)", "trilhas[1].cursos[0].nome", WrongType},
    {R"("nome": "FTC")", R"("nome": "\t")", "trilhas[1].cursos[0].nome", Empty},
    {R"("nome": "FTC")", "\"nome\": \"" + QByteArray(1000, 'x') + '"', "trilhas[1].cursos[0].nome", TooLong},
    {R"("numero": 7)", R"("numero": 7.5)", "turmas[1].numero", NotWhole},
    {R"("semanas": 3.5)", R"("semanas": 3.3)", "trilhas[0].cursos[1].semanas", NotHalfWeeks},
    {R"("tolerancia_pp": 5)", R"("tolerancia_pp": 5.55)", "trilhas[0].tolerancia_pp", NotTenths},
    {R"("numero": 7)", R"("numero": -7)", "turmas[1].numero", OutOfRange},
    {R"("atraso_pp": 15)", R"("atraso_pp": 4.9)", "trilhas[0].atraso_pp", LateBelowTolerance},
    {R"("2026-03-02")", R"("2026-13-02")", "turmas[0].inicio", BadDate},
    {R"("2026-W52")", R"("2025-W53")", "recessos[0]", BadWeek},
    {R"("tag_id": 70)", R"("tag_id": 69)", "turmas[1].tag_id", Duplicate},
    {R"("nome": "Boas-vindas" })", R"("nome": "Bem-vindas" })", "trilhas[1].cursos[1].nome", OtherName},
    {R"("trilha": "cientista", "n)", R"("trilha": "gestor", "n)", "turmas[1].trilha", UnknownTrack},
    {R"("tutor": "Ana")", R"("tutor": "Bia")", "turmas[0].tutor", UnknownTutor},
};

/// The only problem of an import into an empty school, which must write nothing.
Problem problemOf(const QByteArray& json)
{
    const World here = world("");
    const std::string before = everything(here.connection());
    const auto done = importSchool(here.connection(), json);
    EXPECT_EQ(everything(here.connection()), before);
    if (done || done.error().problems.size() != 1) {
        ADD_FAILURE() << "not one problem but " << (done ? 0 : done.error().problems.size());
        return {};
    }
    return done.error().problems.front();
}

constexpr auto registered = R"(
    trilha analista
      curso 1 SQL 1
    turma analista 12 tag=69)";

const std::vector<domain::Tag> platform{{{69}, QStringLiteral("a")}, {{70}, QStringLiteral("b")}};

/// Kinds that only a form or a command can meet, each provoked.
std::vector<ProblemKind> kindsOfRegistration()
{
    const World here = world(registered);
    const auto adding = [&](const char* number, const char* tag) {
        const auto done = addCohort(
            here.connection(), {QStringLiteral("analista"), QLatin1String(number), QLatin1String(tag)}, platform);
        EXPECT_FALSE(done);
        return done.error().problems.at(0).kind;
    };
    std::vector<ProblemKind> kinds{adding("x", "70"), adding("13", "71"), adding("13", "69"), adding("12", "70")};
    kinds.push_back(archiveCohort(here.connection(), QStringLiteral("analista"), 99).error().problems.at(0).kind);
    return kinds;
}

ProblemKind kindOfAnotherAddress()
{
    const World here = world("trilha a\n curso 1 SQL 1\nturma a 1 tag=1\nfoto 2026-W10 1: 7 | 10\n");
    const auto address = [](const char* text) { return *domain::SchoolAddress::parse(QLatin1String(text)); };
    EXPECT_TRUE(rememberAddress(here.connection(), address("https://um.cademi.com.br"), NewAddress::SameSchool));
    const auto other =
        rememberAddress(here.connection(), address("https://dois.cademi.com.br"), NewAddress::OtherSchool);
    EXPECT_FALSE(other);
    return other.error().problems.at(0).kind;
}

} // namespace

TEST(ProblemKinds, OfAFileAreSaidAtTheirPlaceAndWriteNothing)
{
    for (const Fault& fault : faultyFiles) {
        const Problem problem = problemOf(sampleWith(fault.found, fault.put));
        EXPECT_EQ(problem.kind, fault.kind) << fault.put.left(60).toStdString();
        if (fault.kind != NotJson) {
            EXPECT_EQ(problem.place.toStdString(), fault.place) << fault.put.left(60).toStdString();
        } else {
            EXPECT_TRUE(problem.place.startsWith(u"11:") || problem.place.startsWith(u"12:"))
                << problem.place.toStdString();
        }
    }
}

TEST(ProblemKinds, EachCanBeMet)
{
    std::set<ProblemKind> met{problemOf("").kind, problemOf(QByteArray(100'000, '[')).kind,
        problemOf(sampleFile() + QByteArray(2 << 20, ' ')).kind, kindOfAnotherAddress()};
    EXPECT_EQ(met, (std::set{Truncated, TooDeep, TooLarge, OtherSchool}));
    for (const Fault& fault : faultyFiles)
        met.insert(fault.kind);
    const auto registration = kindsOfRegistration();
    EXPECT_EQ(registration, (std::vector{NotDigits, UnknownTag, TagInUse, CohortExists, NoSuchCohort}));
    met.insert(registration.begin(), registration.end());
    for (int kind = 0; kind <= static_cast<int>(OtherSchool); ++kind)
        EXPECT_TRUE(met.contains(static_cast<ProblemKind>(kind))) << kind;
}

TEST(ProblemKinds, AllTogetherAreAllSaidAtOnce)
{
    QByteArray file = sampleFile();
    file.replace("\"semanas\": 3.5", "\"semanas\": 3.3").replace("\"2026-03-02\"", "\"ontem\"");
    file.replace("\"2026-W52\"", "\"2026-W99\"").replace("\"numero\": 7", "\"numero\": 0");
    const World here = world("");
    const auto done = importSchool(here.connection(), file);
    ASSERT_FALSE(done);
    QStringList places;
    for (const Problem& problem : done.error().problems)
        places << problem.place;
    EXPECT_EQ(
        places.join(u' ').toStdString(), "trilhas[0].cursos[1].semanas turmas[0].inicio turmas[1].numero recessos[0]");
    EXPECT_EQ(done.error().error.fault, domain::Fault::Invalid);
}
