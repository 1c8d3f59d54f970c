#include "core/analytics/course_cells.h"
#include "core/analytics/student_names.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>
#include <limits>

using namespace farol::analytics;
using namespace farol::domain;
using farol::tests::World;
using farol::tests::world;

namespace {

constexpr auto picture = R"(
trilha a
  curso 1 SQL 1
  curso 2 Excel 1
turma a 1 tag=1
turma a 2 tag=2
aluno 7 "Ávila"
aluno 8 "Bia"
foto 2026-W10 1: 7 | 10 20
foto 2026-W10 2: 7 | 10 20 ; 8 | . 30
)";

Cell cellWith(std::optional<int> lessons, std::optional<int> watched)
{
    const Week week = *Week::fromKey(QStringLiteral("2026-W10"));
    Cell cell{StudentId{7}, CourseId{1}, CellState::Value, 1000, lessons, watched,
        QDateTime(week.sunday(), QTime(20, 40), defaultZone()).toUTC()};
    return cell;
}

std::vector<StudentCells> read(const World& school)
{
    const School registered = school.school();
    Filter filter;
    filter.track = school.track(u"a");
    auto scope = scopeOf(registered, filter);
    EXPECT_TRUE(scope.has_value());
    const Week week = *Week::fromKey(QStringLiteral("2026-W10"));
    scope->from = scope->to = week;
    const auto photos = photosOf(school.connection(), *scope);
    EXPECT_TRUE(photos.has_value());
    return courseCells(school.connection(), *scope, *photos, week, week).value_or(std::vector<StudentCells>());
}

} // namespace

TEST(CourseCells, AnyCountComesBackAsItWasStoredAndNoneAsNone)
{
    World school = world(picture);
    constexpr int most = std::numeric_limits<int>::max();
    for (const auto& [lessons, watched] : std::vector<std::pair<std::optional<int>, std::optional<int>>>{
             {0, std::nullopt}, {std::nullopt, 0}, {most, most}, {std::nullopt, most}, {12, 3}}) {
        const Cell stored = cellWith(lessons, watched);
        ASSERT_TRUE(
            school.store().save(*Week::fromKey(QStringLiteral("2026-W10")), std::vector{stored}, stored.collectedAt));
        const auto cells = read(school);
        ASSERT_EQ(cells.size(), 3U);
        ASSERT_TRUE(cells[0].cells[0]);
        EXPECT_EQ(cells[0].cells[0]->lessons, lessons);
        EXPECT_EQ(cells[0].cells[0]->watched, watched);
        EXPECT_EQ(cells[0].cells[0]->tenths, 1000);
        EXPECT_EQ(cells[0].cells[0]->collectedAt, stored.collectedAt);
    }
}

TEST(CourseCells, AStudentOfTwoTurmasHasThemInBothAndWhatIsNotThereIsNothing)
{
    const auto cells = read(world(picture));
    ASSERT_EQ(cells.size(), 3U);
    EXPECT_EQ(cells[0].student, cells[1].student);
    EXPECT_EQ(cells[0].cohort, 0U);
    EXPECT_EQ(cells[1].cohort, 1U);
    EXPECT_EQ(cells[1].cells[1]->tenths, 200);
    EXPECT_FALSE(cells[2].cells[0]);
    EXPECT_EQ(cells[2].cells[1]->tenths, 300);
}

TEST(KnownStudents, AreOrderedByTurmaThenNameAndStayWhereTheyAre)
{
    const World school = world(picture);
    KnownStudents students;
    ASSERT_TRUE(students.know(school.connection(), {StudentId{8}, StudentId{8}}));
    const ListPlace bia = students.placeOf(StudentId{8}, 1);
    ASSERT_TRUE(students.know(school.connection(), {StudentId{7}, StudentId{8}, StudentId{99}}));
    EXPECT_EQ(students.placeOf(StudentId{8}, 1).student, bia.student);
    const ListPlace avila = students.placeOf(StudentId{7}, 1);
    EXPECT_TRUE(avila < bia);
    EXPECT_TRUE(bia < students.placeOf(StudentId{7}, 2));
    EXPECT_EQ(avila.student->name, u"Ávila");
    EXPECT_EQ(students.placeOf(StudentId{99}, 1).student->id, StudentId{99}) << "nothing is known but the id";
    EXPECT_FALSE(avila < avila);
}
