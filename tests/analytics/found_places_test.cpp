#include "core/analytics/found_places.h"
#include "core/storage/masking.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>

using namespace farol::analytics;
using namespace farol::domain;
using farol::tests::World;
using farol::tests::world;

namespace {

constexpr std::string_view school = R"(
trilha analista
  curso 1 SQL 2
trilha cientista
  curso 3 Python 2
turma analista 2 tag=69 tutor=Beatriz
turma analista 12 tag=70
turma cientista 1 tag=71
turma cientista 3 tag=72 arquivada
aluno 7 "Ana Conceição" ana@x.com +5511999990012
aluno 8 "João Ávila" joao@x.com
aluno 9 "Mariana Alves"
aluno 10 "Bia Anastácio"
foto 2026-W46 2: 7 | 20 ; 8 | 10 ; 10 | 1
foto 2026-W46 1: 9 | 5
foto 2026-W47 12: 7 | 20
)";

FoundPlaces found(const World& history, const char* text, size_t most = 50)
{
    const auto places = findPlaces(history.connection(), history.school(), QString::fromUtf8(text), most);
    EXPECT_TRUE(places.has_value());
    return places ? *places : FoundPlaces();
}

std::string students(const FoundPlaces& places)
{
    QStringList names;
    for (const FoundStudent& one : places.students)
        names << one.student.name;
    return names.join(u'|').toStdString();
}

std::string turmas(const World& history, const FoundPlaces& places)
{
    QStringList numbers;
    for (const CohortId id : places.cohorts)
        numbers << QString::number(history.school().cohort(id)->number);
    return numbers.join(u' ').toStdString();
}

} // namespace

TEST(FoundPlaces, FindsNamesEmailsAndPhonesWithoutAccentsAndCase)
{
    const World history = world(school);
    EXPECT_EQ(students(found(history, "CONCEICAO")), "Ana Conceição");
    EXPECT_EQ(students(found(history, "joao@")), "João Ávila");
    EXPECT_EQ(students(found(history, "avila joao")), "João Ávila");
    EXPECT_EQ(students(found(history, "(11) 99999")), "Ana Conceição");
    EXPECT_EQ(students(found(history, "ninguém")), "");
}

TEST(FoundPlaces, NamesThatBeginWithTheTextComeFirstAndTheRestIsCounted)
{
    const World history = world(school);
    EXPECT_EQ(students(found(history, "ana")), "Ana Conceição|Bia Anastácio|Mariana Alves");
    const FoundPlaces first = found(history, "ana", 1);
    EXPECT_EQ(students(first), "Ana Conceição");
    EXPECT_EQ(first.moreStudents, 2U);
    EXPECT_EQ(found(history, "ana", 2).moreStudents, 1U);
    EXPECT_EQ(students(found(history, "ana", 2)), "Ana Conceição|Bia Anastácio");
    EXPECT_EQ(found(history, "ana", 3).moreStudents, 0U);
}

TEST(FoundPlaces, AStudentHasTheTurmasOfTheirLastPhoto)
{
    const World history = world(school);
    const FoundPlaces places = found(history, "conceicao");
    ASSERT_EQ(places.students.size(), 1U);
    EXPECT_EQ(places.students[0].cohorts, std::vector{history.cohort(12)});
}

TEST(FoundPlaces, TurmasAreFoundByNumberTrilhaAndTutor)
{
    const World history = world(school);
    EXPECT_EQ(turmas(history, found(history, "turma 12")), "12");
    EXPECT_EQ(turmas(history, found(history, "12")), "12");
    EXPECT_EQ(turmas(history, found(history, "2")), "2 12") << "the number itself first";
    EXPECT_EQ(turmas(history, found(history, "cientista")), "1 3");
    EXPECT_EQ(turmas(history, found(history, "beatriz")), "2");
    EXPECT_EQ(turmas(history, found(history, "99")), "");
}

TEST(FoundPlaces, NothingTypedOffersTheTurmasThatRun)
{
    const World history = world(school);
    EXPECT_EQ(turmas(history, found(history, "  ")), "2 12 1");
    EXPECT_EQ(students(found(history, "")), "");
}

TEST(FoundPlaces, MaskedNamesAreNotFoundByTheRealOnes)
{
    const World history = world(school);
    ASSERT_TRUE(farol::storage::setNames(history.connection(), farol::storage::Names::Masked));
    EXPECT_EQ(students(found(history, "conceicao")), "");
    EXPECT_EQ(students(found(history, "ana@x.com")), "");
    EXPECT_EQ(found(history, "aluno").students.size(), 4U);
}
