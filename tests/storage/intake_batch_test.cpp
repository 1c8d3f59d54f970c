#include "core/storage/check.h"
#include "core/storage/data_folder.h"
#include "core/storage/intake_batch.h"
#include "core/storage/package.h"
#include "core/storage/seal.h"
#include "tests/support/disk.h"
#include "tests/support/dump.h"
#include "tests/support/files.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>
#include <sstream>

using namespace farol::domain;
using namespace farol::storage;
using farol::tests::everything;
using farol::tests::rows;
using farol::tests::sqliteShell;
using farol::tests::World;

namespace {

/// W10 and W12 were collected; 13 is a turma nobody asked for then.
constexpr auto picture = R"(
trilha analista
  curso 1 SQL 1
  curso 2 Excel 3
turma analista 12
turma analista 13
aluno 9 Bia bia@x.com
foto 2026-W10 12: 7 | 41,7 0 ; 8 | x -
foto 2026-W12 12: 7 | 50 100 ; 8 | 10 20
selado 2026-W12
)";

const Week w09 = *Week::fromKey(u"2026-W09");
const QDateTime now(QDate(2026, 4, 1), QTime(12, 0), Qt::UTC);

Cell cell(qint64 student, qint64 course, Tenths tenths)
{
    Cell told;
    told.student = StudentId{student};
    told.course = CourseId{course};
    told.state = tenths > 0 ? CellState::Value : CellState::NotStarted;
    told.tenths = tenths;
    return told;
}

IntakeWeek weekOf(const World& world, Week week, int cohort, std::vector<Cell> cells)
{
    IntakeWeek added{week, week.sunday(), week.end(defaultZone()).addSecs(-1), {}, {}, std::move(cells), {}};
    added.lists.push_back({world.cohort(cohort), {}, Reason::NotAsked});
    for (const Cell& each : added.cells) {
        const bool isNew = added.members.empty() || added.members.back().student != each.student;
        if (isNew)
            added.members.push_back({world.cohort(cohort), each.student});
    }
    const TrackId track = world.track(u"analista");
    added.courses = {{track, CourseId{1}}, {track, CourseId{2}}};
    return added;
}

/// A week before all, one between two photos, and one that was collected without turma 13.
IntakeBatch batchOf(const World& world)
{
    IntakeBatch batch;
    batch.file = QStringLiteral("velho.csv");
    batch.sha256 = QStringLiteral("00");
    batch.students = {Student{StudentId{9}, QStringLiteral("Bia"), {}, {}, {}}};
    batch.weeks.push_back(weekOf(world, w09, 12, {cell(7, 1, 0), cell(7, 2, 0), cell(8, 1, 50)}));
    batch.weeks.push_back(weekOf(world, w09 + 1, 13, {cell(9, 1, 300), cell(9, 2, 400)}));
    batch.weeks.push_back(weekOf(world, w09 + 2, 12, {cell(7, 1, 450), cell(7, 2, 500)}));
    return batch;
}

std::string withoutImports(const Connection& history)
{
    std::istringstream all(everything(history));
    std::string kept;
    for (std::string line; std::getline(all, line);) {
        if (line.rfind("intake", 0) != 0)
            kept += line + '\n';
    }
    return kept;
}

Result<qint64> fill(const World& world, const IntakeBatch& batch)
{
    return fillBatch(world.connection(), batch, now, defaultZone());
}

std::vector<Finding> found(const Connection& connection)
{
    const auto findings = checkHistory(connection);
    EXPECT_TRUE(findings);
    return findings.value_or(std::vector<Finding>{{}});
}

} // namespace

TEST(IntakeBatch, FillsWeeksThatHaveNothingAndLeavesTheirSealsValid)
{
    const World world = farol::tests::world(picture);
    const std::string sealBefore = rows(world.connection(), "SELECT seal FROM photo ORDER BY week LIMIT 1");
    const auto intake = fill(world, batchOf(world));
    ASSERT_TRUE(intake) << intake.error().detail.toStdString();
    EXPECT_EQ(found(world.connection()), std::vector<Finding>());
    EXPECT_EQ(rows(world.connection(), "SELECT imported, sealed_at IS NOT NULL FROM photo ORDER BY week"),
        "1|1\n0|1\n1|1\n0|1\n");
    EXPECT_EQ(rows(world.connection(), "SELECT seal FROM photo WHERE imported = 0 ORDER BY week LIMIT 1"), sealBefore);
    // 8 has nothing on course 2 in W09: not known, and never 0.
    EXPECT_EQ(
        rows(world.connection(),
            "SELECT student, course, state, tenths, reason FROM cell WHERE origin = 2 ORDER BY week, student, course"),
        "7|1|1|0|0\n7|2|1|0|0\n8|1|0|50|0\n8|2|3|0|1\n9|1|0|300|0\n9|2|0|400|0\n7|1|0|450|0\n7|2|0|500|0\n");
}

TEST(IntakeBatch, GivesSumsGainsOfTheWeekAfterAndMilestones)
{
    const World world = farol::tests::world(picture);
    ASSERT_TRUE(fill(world, batchOf(world)));
    const auto asked = [&](const QString& sql) {
        return rows(world.connection(), sql.arg(w09.ordinal()).toUtf8().constData());
    };
    EXPECT_EQ(asked(QStringLiteral("SELECT week - %1, cohort, course, cells, answered, sum_tenths FROM sums "
                                   "WHERE week <= %1 + 1 ORDER BY week, cohort, course")),
        "0|1|1|2|2|50\n0|1|2|2|1|0\n1|1|1|2|1|417\n1|1|2|2|1|0\n1|2|1|1|1|300\n1|2|2|1|1|400\n");
    // 7: W09 0 0, W10 417 0, W11 450 500, W12 500 1000.
    EXPECT_EQ(asked(QStringLiteral(
                  "SELECT week - %1, gain_cells, gain_tenths FROM student_week WHERE student = 7 ORDER BY week")),
        "0|0|0\n1|2|417\n2|2|533\n3|2|550\n");
    EXPECT_EQ(asked(QStringLiteral("SELECT course, started_week - %1, start_seen, finished_week - %1 FROM milestone "
                                   "WHERE student = 7 ORDER BY course")),
        "1|1|1|\n2|2|1|3\n");
}

TEST(IntakeBatch, IsUndoneAsAWholeToTheByte)
{
    const World world = farol::tests::world(picture);
    const std::string before = withoutImports(world.connection());
    const auto intake = fill(world, batchOf(world));
    ASSERT_TRUE(intake);
    EXPECT_NE(withoutImports(world.connection()), before);
    ASSERT_TRUE(undoBatch(world.connection(), *intake, now.addSecs(60)));
    EXPECT_EQ(withoutImports(world.connection()), before);
    EXPECT_EQ(rows(world.connection(), "SELECT count(*) FROM intake_cell"), "0\n");
    EXPECT_EQ(found(world.connection()), std::vector<Finding>());
    const auto records = intakeRecords(world.connection());
    ASSERT_TRUE(records);
    ASSERT_EQ(records->size(), 1U);
    EXPECT_EQ(records->front().cells, 7);
    EXPECT_EQ(records->front().undoneAt, now.addSecs(60));
    EXPECT_EQ(undoBatch(world.connection(), *intake, now).error().fault, Fault::Invalid);
    EXPECT_EQ(undoBatch(world.connection(), 99, now).error().fault, Fault::Invalid);
    // And once more the same.
    ASSERT_TRUE(fill(world, batchOf(world)));
    EXPECT_EQ(found(world.connection()), std::vector<Finding>());
}

TEST(IntakeBatch, LeavesWhatAnotherImportBroughtIntoTheSameWeek)
{
    const World world = farol::tests::world(picture);
    IntakeBatch other;
    other.weeks.push_back(weekOf(world, w09, 13, {cell(9, 1, 100)}));
    const std::string start = withoutImports(world.connection());
    const auto first = fill(world, batchOf(world));
    const auto second = fill(world, other);
    ASSERT_TRUE(first && second);
    ASSERT_TRUE(undoBatch(world.connection(), *first, now));
    EXPECT_EQ(found(world.connection()), std::vector<Finding>());
    EXPECT_EQ(
        rows(world.connection(), "SELECT student, tenths FROM cell WHERE origin = 2 ORDER BY course"), "9|100\n9|0\n");
    ASSERT_TRUE(undoBatch(world.connection(), *second, now));
    EXPECT_EQ(withoutImports(world.connection()), start);
}

TEST(IntakeBatch, ASecondTurmaOfACollectedStudentLeavesTheWeeksSealValid)
{
    const World world = farol::tests::world(picture);
    const std::string before = withoutImports(world.connection());
    IntakeBatch batch;
    batch.weeks.push_back(weekOf(world, w09 + 1, 13, {}));
    batch.weeks[0].members.push_back({world.cohort(13), StudentId{7}});
    const auto intake = fill(world, batch);
    ASSERT_TRUE(intake);
    // What was collected of 7 counts in turma 13, too.
    EXPECT_EQ(rows(world.connection(), "SELECT course, sum_tenths FROM sums WHERE cohort = 2"), "1|417\n2|0\n");
    EXPECT_EQ(found(world.connection()), std::vector<Finding>());
    ASSERT_TRUE(undoBatch(world.connection(), *intake, now));
    EXPECT_EQ(withoutImports(world.connection()), before);
}

TEST(IntakeBatch, AStudentItBroughtGoesWithItUnlessAListNamedThemSince)
{
    World world = farol::tests::world(picture);
    IntakeBatch batch = batchOf(world);
    batch.students = {Student{StudentId{9}, QStringLiteral("Bia"), {}, {}, {}},
        Student{StudentId{8}, QStringLiteral("Outro nome"), {}, {}, {}}};
    const auto intake = fill(world, batch);
    ASSERT_TRUE(intake);
    EXPECT_EQ(rows(world.connection(), "SELECT id, name FROM student ORDER BY id"), "7|Aluno 7\n8|Aluno 8\n9|Bia\n");
    ASSERT_EQ(world.store().openPhoto(now, defaultZone()), *Week::fromKey(u"2026-W14"));
    ASSERT_TRUE(world.store().saveRoster(*Week::fromKey(u"2026-W14"), world.cohort(13),
        {Listed{Student{StudentId{9}, QStringLiteral("Bia Souza"), {}, {}, {}}, std::nullopt}}, now));
    ASSERT_TRUE(undoBatch(world.connection(), *intake, now));
    EXPECT_EQ(rows(world.connection(), "SELECT name FROM student WHERE id = 9"), "Bia Souza\n");
    EXPECT_EQ(found(world.connection()), std::vector<Finding>());
}

TEST(IntakeBatch, RefusesAWeekThatIsNotOverAndACellThatHoldsSomething)
{
    const World world = farol::tests::world(picture);
    const std::string before = everything(world.connection());
    IntakeBatch current;
    current.weeks.push_back(weekOf(world, *Week::fromKey(u"2026-W14"), 12, {cell(7, 1, 1)}));
    EXPECT_EQ(fill(world, current).error().fault, Fault::Invalid);
    IntakeBatch held;
    held.weeks.push_back(weekOf(world, w09 + 1, 13, {cell(7, 1, 1)}));
    EXPECT_FALSE(fill(world, held));
    EXPECT_EQ(everything(world.connection()), before);
    int told = 0;
    const auto stopped = fillBatch(
        world.connection(), batchOf(world), now, defaultZone(), [&told](int weeks) { return (told = weeks) < 2; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().fault, Fault::Cancelled);
    EXPECT_EQ(told, 2);
    EXPECT_EQ(everything(world.connection()), before);
}

TEST(IntakeBatch, AFullDiskAtAnyPageLeavesAllOrNothing)
{
    World world = farol::tests::world(picture);
    IntakeBatch batch;
    for (int week = 0; week < 3; ++week) {
        std::vector<Cell> cells;
        for (int student = 100; student < 400; ++student) {
            cells.push_back(cell(student, 1, 1 + student));
            cells.push_back(cell(student, 2, 1000 - student));
        }
        batch.weeks.push_back(weekOf(world, w09 - 3 + week, 12, cells));
    }
    const std::string before = everything(world.connection());
    qint64 intake = 0;
    const int failures = farol::tests::withGrowingDisk(
        world.connection(), [&]() -> Result<void> { return fill(world, batch).map([&](qint64 id) { intake = id; }); },
        [&] { EXPECT_EQ(everything(world.connection()), before); });
    EXPECT_GE(failures, 10);
    EXPECT_EQ(found(world.connection()), std::vector<Finding>());
    ASSERT_TRUE(undoBatch(world.connection(), intake, now));
    EXPECT_EQ(withoutImports(world.connection()), before + "\n");
}

class ImportedWeek : public testing::TestWithParam<const char*> { };

TEST_P(ImportedWeek, CannotBeChangedInTheSqliteShell)
{
    const World world = farol::tests::world(picture);
    ASSERT_TRUE(fill(world, batchOf(world)));
    const std::string before = everything(world.connection());
    const QString change = QStringLiteral("PRAGMA foreign_keys = ON; BEGIN; ")
        + QString::fromLatin1(GetParam()).replace(QStringLiteral("$week"), QString::number(w09.ordinal()))
        + QStringLiteral("; COMMIT;");
    const auto answer = sqliteShell(databaseFile(world.folder()), change);
    EXPECT_FALSE(answer.succeeded);
    EXPECT_EQ(everything(world.connection()), before);
}

INSTANTIATE_TEST_SUITE_P(EveryWayIn, ImportedWeek,
    testing::Values("UPDATE cell SET tenths = 51 WHERE week = $week AND tenths = 50",
        "DELETE FROM cell WHERE week = $week", "DELETE FROM membership WHERE week = $week",
        "DELETE FROM photo WHERE week = $week", "DELETE FROM intake", "DELETE FROM intake_cell",
        "INSERT INTO cell (week, student, course, state, tenths, origin) VALUES ($week, 99, 1, 1, 0, 2)",
        "INSERT INTO intake_cell VALUES ($week, 99, 1, 1)", "UPDATE intake SET seal = 'x'",
        // Opening a batch and leaving it open, taking back a part of it, adding to one that is closed.
        "UPDATE intake SET open = 2", "UPDATE intake SET open = 1",
        "INSERT INTO intake (made_at, file, sha256, open) VALUES (1, 'x', 'x', 1)",
        "UPDATE intake SET open = 2; DELETE FROM cell WHERE week = $week AND student = 7; UPDATE intake SET open = "
        "NULL, "
        "undone_at = 1",
        "UPDATE intake SET open = 2; DELETE FROM cell WHERE week = $week + 1 AND student = 7; UPDATE intake SET open = "
        "NULL, undone_at = 1",
        "INSERT INTO intake (id, made_at, file, sha256, open) VALUES (7, 1, 'x', 'x', 1); INSERT INTO intake_cell "
        "VALUES ($week + 1, 7, 1, 7)",
        "INSERT INTO intake (id, made_at, file, sha256, open) VALUES (7, 1, 'x', 'x', 1); INSERT INTO intake_cell "
        "VALUES ($week + 1, 99, 1, 7); INSERT INTO cell (week, student, course, state, tenths, origin) VALUES "
        "($week + 1, 99, 1, 0, 5, 0)"));

namespace {

/// Does what no program may, past the triggers.
void tamper(const World& world, const char* sql)
{
    const std::string triggers =
        rows(world.connection(), "SELECT sql || ';' FROM sqlite_schema WHERE type = 'trigger'");
    const std::string drops =
        rows(world.connection(), "SELECT 'DROP TRIGGER ' || name || ';' FROM sqlite_schema WHERE type = 'trigger'");
    const auto answer =
        sqliteShell(databaseFile(world.folder()), QString::fromStdString(drops + sql + ";\n" + triggers));
    ASSERT_TRUE(answer.succeeded) << answer.errors;
}

} // namespace

TEST(IntakeBatch, ItsChangedRowsAreFound)
{
    const auto isFound = [](const char* sql) {
        const World world = farol::tests::world(picture);
        EXPECT_TRUE(fill(world, batchOf(world)));
        tamper(world, sql);
        const std::vector<Finding> findings = found(world.connection());
        return std::any_of(
            findings.begin(), findings.end(), [](const Finding& each) { return each.doubt == Doubt::Intake; });
    };
    EXPECT_TRUE(isFound("UPDATE cell SET lessons = 3 WHERE tenths = 450"));
    EXPECT_TRUE(isFound("UPDATE cell SET reason = 2 WHERE origin = 2 AND state = 3"));
    EXPECT_TRUE(isFound("DELETE FROM cell WHERE tenths = 300"));
    EXPECT_TRUE(isFound("DELETE FROM membership WHERE student = 9"));
    EXPECT_TRUE(isFound("DELETE FROM intake_cell WHERE student = 9 AND course = 1"));
    EXPECT_TRUE(isFound("INSERT INTO cell SELECT week, 99, 1, 1, 0, NULL, NULL, NULL, 2, 0 FROM photo"));
    EXPECT_TRUE(isFound("UPDATE intake SET seal = 'x'"));
}

TEST(IntakeBatch, AChangedCellOfTheCollectionIsFoundBesideIt)
{
    const World world = farol::tests::world(picture);
    ASSERT_TRUE(fill(world, batchOf(world)));
    tamper(world, "UPDATE cell SET lessons = 3 WHERE tenths = 417");
    EXPECT_EQ(found(world.connection()), (std::vector<Finding>{{Doubt::Seal, w09 + 1, {}}}));
}

TEST(IntakeBatch, NothingImportedIsRepeatedByACollection)
{
    World world = farol::tests::world(picture);
    IntakeBatch batch;
    Cell finished = cell(7, 1, 1000);
    finished.collectedAt = now.addDays(-3);
    batch.weeks.push_back(weekOf(world, w09 + 4, 12, {finished, cell(9, 1, 1000)}));
    ASSERT_TRUE(fill(world, batch));
    const Week w14 = *world.store().openPhoto(now, defaultZone());
    ASSERT_TRUE(world.store().saveRoster(w14, world.cohort(12),
        {Listed{Student{StudentId{7}, QStringLiteral("A"), {}, {}, {}}, std::nullopt},
            Listed{Student{StudentId{9}, QStringLiteral("B"), {}, {}, {}}, std::nullopt}},
        now));
    const auto held = world.store().heldPairs(w14);
    ASSERT_TRUE(held);
    ASSERT_EQ(held->size(), 4U);
    EXPECT_EQ((*held)[0].tenthsBefore, 500) << "that of W12, which was collected";
    EXPECT_EQ((*held)[2].stateBefore, CellState::NotCollected);
    const std::vector<Pair> pairs{{StudentId{7}, CourseId{1}}, {StudentId{9}, CourseId{1}}};
    ASSERT_TRUE(world.store().carry(w14, pairs));
    EXPECT_EQ(rows(world.connection(), "SELECT student, tenths FROM cell WHERE origin = 1"), "7|500\n");
    EXPECT_EQ(found(world.connection()), std::vector<Finding>());
}

TEST(IntakeBatch, StaysMarkedInAPackage)
{
    const World world = farol::tests::world(picture);
    ASSERT_TRUE(fill(world, batchOf(world)));
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("pacote.sqlite"));
    const auto made = makePackage(world.connection(), file, {}, now);
    ASSERT_TRUE(made) << made.error().detail.toStdString();
    const auto package = Connection::open(file, Access::Read);
    ASSERT_TRUE(package);
    EXPECT_EQ(rows(*package, "SELECT count(*) FROM cell WHERE origin = 2"), "8\n");
    EXPECT_EQ(rows(*package, "SELECT imported FROM photo ORDER BY week"), "1\n0\n1\n0\n");
}
