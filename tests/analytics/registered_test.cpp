#include "core/analytics/registered.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>

using namespace farol::analytics;
using namespace farol::domain;
using farol::tests::World;
using farol::tests::world;

namespace {

RegisteredFacts factsOf(const World& school)
{
    auto facts = registeredFacts(school.reader());
    EXPECT_TRUE(facts.has_value());
    return std::move(*facts);
}

TutorId tutorOf(const World& school, QStringView cohort)
{
    return *school.school().cohort(school.cohort(cohort))->tutor;
}

constexpr auto picture = R"(
trilha a
  curso 1 SQL 1
  curso 2 Excel 1
trilha b
  curso 3 Python 1
turma a 1 tag=1 tutor=Ana
turma a 2 tag=2 tutor=Ana
turma a 3 tag=3 tutor=Ana arquivada
turma b 4 tag=4 tutor=Bruno
turma b 5 tag=5
foto 2026-W10 a/1: 7 | 10 20 ; 8 | 10 20 ; 9 | 0 0
foto 2026-W10 a/3: 11 | 0 0 ; 12 | 0 0
foto 2026-W12 a/1: 7 | 10 20 ; 8 | 10 20
foto 2026-W12 a/2: 8 | 10 20 ; 10 | 0 0
)";

} // namespace

TEST(Registered, KnowsFirstAndLastPhotoAndWhatLiesBeforeAWeek)
{
    const RegisteredFacts facts = factsOf(world(picture));
    EXPECT_EQ(facts.firstPhoto, Week::fromKey(u"2026-W10"));
    EXPECT_EQ(facts.lastPhoto, Week::fromKey(u"2026-W12"));
    EXPECT_FALSE(facts.hasPhotosBefore(*Week::fromKey(u"2026-W10")));
    EXPECT_TRUE(facts.hasPhotosBefore(*Week::fromKey(u"2026-W11")));
}

TEST(Registered, CountsATurmasLatestListAndSaysSinceWhenItIsListed)
{
    const World school = world(picture);
    const RegisteredFacts facts = factsOf(school);
    const RegisteredCohort* one = facts.cohort(school.cohort(1));
    ASSERT_NE(one, nullptr);
    EXPECT_EQ(one->students, 2);
    EXPECT_EQ(one->firstList, Week::fromKey(u"2026-W10"));
    EXPECT_EQ(one->lastList, Week::fromKey(u"2026-W12"));
    const RegisteredCohort* three = facts.cohort(school.cohort(3));
    ASSERT_NE(three, nullptr) << "an archived turma keeps its history";
    EXPECT_EQ(three->students, 2);
    EXPECT_EQ(three->lastList, Week::fromKey(u"2026-W10"));
    EXPECT_EQ(facts.cohort(school.cohort(4)), nullptr);
}

TEST(Registered, ATutorHasActiveTurmasAndEachOfTheirStudentsOnce)
{
    const World school = world(picture);
    const RegisteredFacts facts = factsOf(school);
    const RegisteredTutor* ana = facts.tutor(tutorOf(school, u"1"));
    ASSERT_NE(ana, nullptr);
    EXPECT_EQ(ana->cohorts, 2);
    EXPECT_EQ(ana->students, 3) << "8 is in both, 9 has left, the archived turma is not theirs any more";
    const RegisteredTutor* bruno = facts.tutor(tutorOf(school, u"4"));
    ASSERT_NE(bruno, nullptr);
    EXPECT_EQ(bruno->cohorts, 1);
    EXPECT_EQ(bruno->students, 0);
    EXPECT_EQ(facts.tutor(TutorId{99}), nullptr);
}

TEST(Registered, SaysOfWhichCoursesThereAreCells)
{
    const World school = world(std::string(picture) + "plano a desde=2026-W13 1:1\n");
    const RegisteredFacts facts = factsOf(school);
    EXPECT_TRUE(facts.hasCells(CourseId{1}));
    EXPECT_TRUE(facts.hasCells(CourseId{2})) << "what left keeps its history";
    EXPECT_FALSE(facts.hasCells(CourseId{3}));
}

TEST(Registered, AnEmptySchoolHasNothing)
{
    const RegisteredFacts facts = factsOf(world("trilha a\n  curso 1 SQL 1\nturma a 1 tag=1 tutor=Ana"));
    EXPECT_EQ(facts.firstPhoto, std::nullopt);
    EXPECT_EQ(facts.lastPhoto, std::nullopt);
    EXPECT_TRUE(facts.cohorts.empty());
    EXPECT_TRUE(facts.collectedCourses.empty());
    EXPECT_FALSE(facts.hasPhotosBefore(Week::ofDate(QDate(2030, 1, 1))));
    ASSERT_EQ(facts.tutors.size(), 1U);
    EXPECT_EQ(facts.tutors.front().students, 0);
}
