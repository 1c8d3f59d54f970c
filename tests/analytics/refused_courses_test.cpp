#include "core/analytics/refused_courses.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::domain;
using farol::tests::world;

namespace {

std::vector<qint64> refusedIn(std::string_view weeks, const char* week)
{
    const std::string school = R"(
trilha a
  curso 1 SQL 1
  curso 2 Excel 3
turma a 1 tag=1
turma a 2 tag=2
)";
    const auto made = world(school + std::string(weeks));
    const auto courses = analytics::refusedCourses(made.connection(), *Week::fromKey(QString::fromLatin1(week)));
    EXPECT_TRUE(courses.has_value());
    std::vector<qint64> ids;
    for (const Course& course : *courses)
        ids.push_back(course.id.value);
    return ids;
}

} // namespace

TEST(RefusedCourses, AreThoseOfWhichEverybodyIsRefused)
{
    EXPECT_EQ(
        refusedIn("foto 2026-W11 1: 1 | 10 x ; 2 | 0 x ; 3 | - x\nfoto 2026-W11 2: 4 | x x ; 5 | 20 x\n", "2026-W11"),
        std::vector<qint64>{2});
}

TEST(RefusedCourses, AreNoneOfFewStudentsNorOfAllButOne)
{
    EXPECT_TRUE(refusedIn("foto 2026-W11 1: 1 | 10 x ; 2 | 0 x ; 3 | 0 x ; 4 | 0 x\n", "2026-W11").empty());
    EXPECT_TRUE(refusedIn("foto 2026-W11 1: 1 | 0 x ; 2 | 0 x ; 3 | 0 x ; 4 | 0 x ; 5 | 0 -\n", "2026-W11").empty());
    EXPECT_TRUE(refusedIn("foto 2026-W11 1: 1 | 0 x ; 2 | 0 x ; 3 | 0 x ; 4 | 0 x ; 5 | 0 0\n", "2026-W11").empty());
}

TEST(RefusedCourses, CountAStudentOfTwoTurmasOnce)
{
    EXPECT_TRUE(refusedIn(
        "foto 2026-W11 1: 1 | 0 x ; 2 | 0 x ; 3 | 0 x\nfoto 2026-W11 2: 1 | 0 x ; 2 | 0 x ; 3 | 0 x\n", "2026-W11")
                    .empty());
}

TEST(RefusedCourses, BelongToTheWeekThatIsAskedFor)
{
    const auto weeks = "foto 2026-W11 1: 1 | 0 x ; 2 | 0 x ; 3 | 0 x ; 4 | 0 x ; 5 | 0 x\n"
                       "foto 2026-W12 1: 1 | 0 0 ; 2 | 0 x ; 3 | 0 x ; 4 | 0 x ; 5 | 0 x\n";
    EXPECT_EQ(refusedIn(weeks, "2026-W11"), std::vector<qint64>{2});
    EXPECT_TRUE(refusedIn(weeks, "2026-W12").empty());
    EXPECT_TRUE(refusedIn(weeks, "2026-W13").empty());
}
