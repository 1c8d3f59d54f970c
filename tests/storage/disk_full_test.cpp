#include "core/storage/check.h"
#include "core/storage/store.h"
#include "tests/support/disk.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>

using namespace farol::domain;
using namespace farol::storage;
using farol::tests::everything;
using farol::tests::withGrowingDisk;
using farol::tests::World;

namespace {

constexpr int students = 300;
constexpr int courses = 4;

const Week w10 = *Week::fromKey(u"2026-W10");
const QDateTime friday(QDate(2026, 3, 6), QTime(17, 0), Qt::UTC);

std::vector<Listed> largeRoster(int size = students)
{
    std::vector<Listed> listed;
    for (int id = 1; id <= size; ++id)
        listed.push_back(
            {{StudentId{id}, QStringLiteral("Aluna de nome comprido %1").arg(id), {}, {}, std::nullopt}, friday});
    return listed;
}

std::vector<Cell> largeBatch()
{
    std::vector<Cell> cells;
    for (int student = 1; student <= students; ++student) {
        for (int course = 1; course <= courses; ++course) {
            Cell cell;
            cell.student = StudentId{student};
            cell.course = CourseId{course};
            cell.state = CellState::Value;
            cell.tenths = 1 + (student * course) % 1000;
            cell.lessons = 1000000 + student;
            cell.watched = 2000000 + student;
            cell.collectedAt = friday;
            cells.push_back(cell);
        }
    }
    return cells;
}

/// A full disk at whichever page leaves everything as it was, and the same step succeeds once there is room.
template <typename Step>
void expectAllOrNothing(World& world, int atLeastFailures, Step step)
{
    const std::string before = everything(world.connection());
    const int failures = withGrowingDisk(world.connection(), step,
        [&] { EXPECT_EQ(everything(world.connection()), before) << "a failed step left something behind"; });
    EXPECT_GE(failures, atLeastFailures);
    EXPECT_NE(everything(world.connection()), before);
    EXPECT_EQ(checkHistory(world.connection()), std::vector<Finding>());
}

World drawn(const char* photos = "")
{
    return farol::tests::world(std::string(R"(
trilha analista
  curso 1 SQL 1
  curso 2 Excel 1
  curso 3 Python 1
  curso 4 R 1
turma analista 12
foto 2026-W10 12:
)") + photos);
}

} // namespace

TEST(DiskFull, WhileARosterIsSavedLeavesTheOldOne)
{
    World world = drawn();
    expectAllOrNothing(
        world, 10, [&] { return world.store().saveRoster(w10, world.cohort(12), largeRoster(), friday); });
}

TEST(DiskFull, WhileCellsAreSavedLeavesTheOldOnes)
{
    World world = drawn();
    ASSERT_TRUE(world.store().saveRoster(w10, world.cohort(12), largeRoster(students / 3), friday));
    expectAllOrNothing(world, 5, [&] { return world.store().save(w10, largeBatch(), friday.addSecs(60)); });
}

TEST(DiskFull, WhileAFailedListIsKeptLeavesNoHalfOfIt)
{
    World world = drawn();
    ASSERT_TRUE(world.store().saveRoster(w10, world.cohort(12), largeRoster(), friday));
    ASSERT_EQ(world.store().openPhoto(friday.addDays(7), defaultZone()), w10 + 1);
    expectAllOrNothing(world, 10, [&] { return world.store().keepRoster(w10 + 1, world.cohort(12), Reason::Network); });
}

TEST(DiskFull, WhileAPhotoIsOpenedNeitherSealsNorBegins)
{
    // Many open photos, so that sealing them needs pages of its own.
    World world = drawn();
    ASSERT_TRUE(world.connection().run(QStringLiteral(R"(
WITH RECURSIVE w (week) AS (SELECT %1 UNION ALL SELECT week + 1 FROM w WHERE week < %2)
INSERT INTO photo (week, photo_date, taken_at) SELECT week, '2020-01-01', 0 FROM w
)")
                                           .arg((w10 - 400).ordinal())
                                           .arg((w10 - 1).ordinal())));
    expectAllOrNothing(
        world, 1, [&] { return world.store().openPhoto(friday.addDays(7), defaultZone()).map([](Week) {}); });
}

TEST(DiskFull, WhileOpenWeeksAreRebuiltLeavesThemAsTheyWere)
{
    World world = drawn();
    ASSERT_TRUE(world.store().saveRoster(w10, world.cohort(12), largeRoster(), friday));
    ASSERT_TRUE(world.connection().run(QStringLiteral("INSERT INTO course (id, name) VALUES (5, 'x')")));
    ASSERT_TRUE(world.connection().run(QStringLiteral("INSERT INTO track_course VALUES (1, 5, 5, 2)")));
    expectAllOrNothing(world, 2, [&] { return world.store().rebuildOpenWeeks(); });
}
