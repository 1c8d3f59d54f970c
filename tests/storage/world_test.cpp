#include "core/storage/statement.h"
#include "tests/support/dump.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>

using namespace farol::domain;
using farol::tests::rows;
using farol::tests::World;
using farol::tests::world;

namespace {

constexpr auto picture = R"(
trilha analista a=4 b=12,5
  curso 1 SQL 1
  curso 2 "Excel avançado" 0,5
recesso 2026-W12
turma analista 12 tag=69 inicio=2026-03-02 tutor=Ana
aluno 7 "Ana Conceição" ana@x.com +5511999990000
foto 2026-W10 12: 7 acesso=2026-03-05T10:00 | 41,7 0
foto 2026-W11 dia=2026-03-15 analista/12: 7 | 50,0= -  ;  8 | x ?
foto 2026-W11 12: 9 | 100 .
)";

} // namespace

TEST(World, RegistersTheSchoolOfThePicture)
{
    const World school = world(picture);
    const School registered = school.school();
    ASSERT_EQ(registered.tracks.size(), 1U);
    EXPECT_EQ(registered.tracks[0].tolerance, (Tolerance{40, 125}));
    EXPECT_EQ(registered.tracks[0].courses[1], (PlannedCourse{{CourseId{2}, QStringLiteral("Excel avançado")}, 1}));
    const Cohort* cohort = registered.cohort(school.cohort(12));
    ASSERT_NE(cohort, nullptr);
    EXPECT_EQ(cohort->tag, TagId{69});
    EXPECT_EQ(cohort->start, QDate(2026, 3, 2));
    EXPECT_EQ(registered.tutor(*cohort->tutor)->name, u"Ana");
    EXPECT_EQ(registered.recessWeeks(), std::vector{*Week::fromKey(u"2026-W12")});
}

TEST(World, StoresEachValueAsItWasDrawn)
{
    const World school = world(picture);
    EXPECT_EQ(rows(school.connection(),
                  "SELECT week - (SELECT min(week) FROM photo), student, course, state, tenths, origin, reason "
                  "FROM cell ORDER BY week, student, course"),
        "0|7|1|0|417|0|0\n"
        "0|7|2|1|0|0|0\n"
        "1|7|1|0|500|1|0\n"
        "1|7|2|3|0|0|2\n"
        "1|8|1|2|0|0|0\n"
        "1|8|2|3|0|0|1\n"
        "1|9|1|0|1000|0|0\n");
    EXPECT_EQ(rows(school.connection(), "SELECT photo_date, sealed_at IS NOT NULL FROM photo ORDER BY week"),
        "2026-03-06|1\n2026-03-15|0\n");
    EXPECT_EQ(rows(school.connection(), "SELECT name FROM student ORDER BY id"), "Ana Conceição\nAluno 8\nAluno 9\n");
}
