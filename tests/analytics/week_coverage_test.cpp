#include "core/analytics/week_coverage.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>

using namespace farol::analytics;
using namespace farol::domain;
using farol::tests::World;
using farol::tests::world;

namespace {

// Student 7 is in both turmas of W12; W11 has nothing collected of turma 1; W13 was not photographed.
constexpr auto picture = R"(
trilha a
  curso 1 SQL 5
  curso 2 Excel 5
trilha b
  curso 3 Python 5
turma a 1 tag=1 inicio=2026-03-02
turma a 2 tag=2 inicio=2026-03-02
turma b 9 tag=9 inicio=2026-03-02
foto 2026-W10 1: 7 | 10 20 ; 8 | x -
foto 2026-W11 1: 7 | - - ; 8 | - -
foto 2026-W12 1: 7 | 10 20 ; 8 | 5 -
foto 2026-W12 2: 7 | 10 20
foto 2026-W14 b/9: 6 | 40
)";

/// "W10 2/3 …" of a filter.
std::string coverage(const World& school, Filter filter)
{
    const auto weeks = weekCoverage(school.connection(), school.school(), filter);
    EXPECT_TRUE(weeks);
    QStringList texts;
    for (const WeekCoverage& one : *weeks)
        texts << QStringLiteral("%1 %2/%3")
                     .arg(one.week.key().mid(5))
                     .arg(one.covered.answered)
                     .arg(one.covered.expected);
    return texts.join(u' ').toStdString();
}

} // namespace

TEST(WeekCoverage, CountsEachStudentsCellsOnceInEveryPhotographedWeek)
{
    const World school = world(picture);
    EXPECT_EQ(coverage(school, {school.track(u"a")}), "W10 2/3 W11 0/4 W12 3/4 W14 0/0");
    EXPECT_EQ(coverage(school, {school.track(u"b")}), "W10 0/0 W11 0/0 W12 0/0 W14 1/1");
}

TEST(WeekCoverage, IsOfTheFiltersTurmasAndCoursesAndOfAllWeeks)
{
    const World school = world(picture);
    Filter filter{school.track(u"a")};
    filter.from = filter.to = Week::fromKey(u"2026-W12");
    filter.courses = {{2}};
    EXPECT_EQ(coverage(school, filter), "W10 1/2 W11 0/2 W12 1/2 W14 0/0");
    filter.cohorts = {school.cohort(2)};
    EXPECT_EQ(coverage(school, filter), "W10 0/0 W11 0/0 W12 1/1 W14 0/0");
}

TEST(WeekCoverage, BeforeTheFirstPhotoThereIsNothing)
{
    const World school = world("trilha a\n  curso 1 SQL 5\n");
    EXPECT_EQ(coverage(school, {school.track(u"a")}), "");
    EXPECT_FALSE(weekCoverage(school.connection(), school.school(), {}));
}
