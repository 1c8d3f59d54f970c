#include "core/storage/check.h"
#include "core/storage/statement.h"
#include "tests/support/dump.h"
#include "tests/support/world.h"

#include <array>
#include <gtest/gtest.h>
#include <map>
#include <random>
#include <set>

using namespace farol::domain;
using namespace farol::storage;
using farol::tests::rows;
using farol::tests::World;

namespace {

constexpr auto school = R"(
trilha analista
  curso 1 SQL 1
  curso 2 Excel 3
  curso 3 Python 2
trilha cientista
  curso 3 Python 2
  curso 4 R 2
turma analista 1
turma analista 2
turma cientista 3
)";

using Key = std::array<qint64, 3>;
using Figures = std::vector<qint64>;
using Table = std::map<Key, Figures>;

Table tableOf(const Connection& connection, const char* sql, int figures)
{
    Table table;
    const auto read = eachRow(connection, QLatin1String(sql), [&](const Statement& row) {
        Figures& values = table[{row.integer(0), row.integer(1), row.integer(2)}];
        for (int place = 0; place < figures; ++place)
            values.push_back(row.integer(3 + place));
    });
    EXPECT_TRUE(read);
    return table;
}

/// A figure's row from the plain tables alone, in the program and not in SQL: what the derived tables must agree with.
struct Recomputed {
    Table sums;
    Table studentWeeks;
    std::map<std::pair<qint64, qint64>, Figures> milestones; ///< student, course → started, seen, finished

    explicit Recomputed(const Connection& connection)
    {
        const Table cells = tableOf(connection, "SELECT week, student, course, state, tenths FROM cell", 2);
        const Table memberships = tableOf(connection,
            "SELECT m.week, m.cohort, m.student, h.track FROM membership m JOIN cohort h ON h.id = m.cohort", 1);
        const Table plan = tableOf(connection, "SELECT track, course, 0 FROM track_course", 0);
        for (const auto& [key, cell] : cells)
            addToMilestone(key, cell);
        std::erase_if(milestones, [](const auto& entry) { return entry.second[0] == 0; });
        std::vector<qint64> weeks;
        for (const auto& [key, none] : tableOf(connection, "SELECT week, 0, 0 FROM photo", 0))
            weeks.push_back(key[0]);
        std::set<Key> seen;
        for (const auto& [member, track] : memberships) {
            const auto [week, cohort, student] = member;
            const bool firstOfTrack = seen.insert({week, student, track[0]}).second;
            const auto here = std::find(weeks.begin(), weeks.end(), week);
            const qint64 before = here == weeks.begin() ? 0 : *(here - 1);
            for (const auto& [planned, none] : plan) {
                const auto cell = cells.find({week, student, planned[1]});
                if (planned[0] != track[0] || cell == cells.end())
                    continue;
                addToSums(sums[{week, cohort, planned[1]}], cell->second[0], cell->second[1]);
                if (firstOfTrack) {
                    const auto earlier = cells.find({before, student, planned[1]});
                    addToStudent(studentWeeks[{week, student, track[0]}], cell->second,
                        earlier == cells.end() ? Figures{3, 0} : earlier->second);
                }
            }
        }
    }

private:
    /// The cells come by week: the first with progress starts the pair, an answer before it saw that start.
    void addToMilestone(const Key& key, const Figures& cell)
    {
        if (cell[0] >= 2)
            return;
        Figures& reached = milestones.try_emplace({key[1], key[2]}, Figures{0, 0, 0}).first->second;
        if (reached[0] == 0 && cell[1] == 0)
            reached[1] = 1;
        if (reached[0] == 0 && cell[1] > 0)
            reached[0] = key[0];
        if (reached[2] == 0 && cell[1] == 1000)
            reached[2] = key[0];
    }

    static void addToSums(Figures& figures, qint64 state, qint64 tenths)
    {
        figures.resize(6);
        figures[0] += 1;
        figures[1] += state < 2;
        figures[2] += tenths;
        figures[3] += state == 1;
        figures[4] += tenths == 1000;
        figures[5] += state == 2;
    }

    static void addToStudent(Figures& figures, const Figures& cell, const Figures& earlier)
    {
        figures.resize(7);
        figures[0] += 1;
        figures[1] += cell[0] < 2;
        figures[2] += cell[1];
        figures[3] += cell[1] == 1000;
        figures[4] += cell[0] == 2;
        if (cell[0] < 2 && earlier[0] < 2) {
            figures[5] += 1;
            figures[6] += cell[1] - earlier[1];
        }
    }
};

std::map<std::pair<qint64, qint64>, Figures> milestonesOf(const Connection& connection)
{
    std::map<std::pair<qint64, qint64>, Figures> milestones;
    const auto take = [&](const Statement& row) {
        milestones[{row.integer(0), row.integer(1)}] = {row.integer(2), row.integer(3), row.integer(4)};
    };
    EXPECT_TRUE(eachRow(connection,
        QStringLiteral("SELECT student, course, started_week, start_seen, coalesce(finished_week, 0) FROM milestone"),
        take));
    return milestones;
}

void expectDerivedAsRecomputed(const Connection& connection)
{
    const Recomputed expected(connection);
    ASSERT_EQ(
        tableOf(connection,
            "SELECT week, cohort, course, cells, answered, sum_tenths, not_started, finished, no_access FROM sums", 6),
        expected.sums);
    ASSERT_EQ(
        tableOf(connection,
            "SELECT week, student, track, cells, answered, sum_tenths, finished, no_access, gain_cells, gain_tenths "
            "FROM student_week",
            7),
        expected.studentWeeks);
    ASSERT_EQ(milestonesOf(connection), expected.milestones);
}

/// Draws what a school may do next; always the same for a seed.
class Chance {
public:
    explicit Chance(unsigned seed) :
        m_engine(seed)
    {
    }

    int below(int limit) { return static_cast<int>(m_engine() % static_cast<unsigned>(limit)); }

    Cell cell()
    {
        Cell cell;
        cell.student = StudentId{1 + below(9)};
        cell.course = CourseId{1 + below(4)};
        cell.state = static_cast<CellState>(below(4));
        if (cell.state == CellState::Value)
            cell.tenths = below(3) == 0 ? 1000 : 1 + below(1000);
        cell.reason = cell.state == CellState::NotCollected ? Reason::Network : Reason::None;
        return cell;
    }

    std::vector<Cell> batch()
    {
        std::vector<Cell> cells(static_cast<size_t>(1 + below(12)));
        std::generate(cells.begin(), cells.end(), [this] { return cell(); });
        return cells;
    }

    std::vector<Listed> roster()
    {
        std::vector<Listed> listed;
        for (int student = 1; student <= 9; ++student) {
            if (below(2) == 0)
                listed.push_back({{StudentId{student}, QStringLiteral("Aluno"), {}, {}, std::nullopt}, std::nullopt});
        }
        return listed;
    }

private:
    std::mt19937 m_engine;
};

/// Wednesday noon of a week.
QDateTime inWeek(QStringView week)
{
    return QDateTime(Week::fromKey(week)->monday().addDays(2), QTime(12, 0), defaultZone());
}

} // namespace

TEST(Derived, GainIsTakenOverTheCellsAnsweredInBothPhotos)
{
    const World world = farol::tests::world(std::string(school) + R"(
foto 2026-W10 1: 7 | 40 x 0
foto 2026-W12 1: 7 | 35,5 50 12
foto 2026-W13 1: 7 | - 60 x
)");
    EXPECT_EQ(rows(world.connection(), "SELECT gain_cells, gain_tenths FROM student_week ORDER BY week"),
        "0|0\n2|75\n1|100\n");
}

TEST(Derived, AStudentInTurmasOfTwoTrilhasHasARowInEach)
{
    const World world =
        farol::tests::world(std::string(school) + "foto 2026-W10 1: 7 | 40 30 20\nfoto 2026-W10 3: 7 | 20 10\n");
    EXPECT_EQ(rows(world.connection(), "SELECT track, cells, sum_tenths FROM student_week"), "1|3|900\n2|2|300\n");
    EXPECT_EQ(rows(world.connection(), "SELECT cohort, course, sum_tenths FROM sums"),
        "1|1|400\n1|2|300\n1|3|200\n3|3|200\n3|4|100\n");
}

TEST(Derived, ACellOfACourseOutsideTheTrilhaCountsNowhere)
{
    World world = farol::tests::world(std::string(school) + "foto 2026-W10 1: 7 | 40 30 20\n");
    Cell cell;
    cell.student = StudentId{7};
    cell.course = CourseId{4};
    cell.state = CellState::Value;
    cell.tenths = 500;
    ASSERT_TRUE(world.store().save(*Week::fromKey(u"2026-W10"), std::vector{cell}, QDateTime::currentDateTimeUtc()));
    EXPECT_EQ(rows(world.connection(), "SELECT sum(sum_tenths), count(*) FROM sums"), "900|3\n");
    EXPECT_EQ(rows(world.connection(), "SELECT cells, sum_tenths FROM student_week"), "3|900\n");
}

TEST(Derived, AWeekThatHasEndedIsSealedBeforeATrilhaChanges)
{
    World world = farol::tests::world(std::string(school) + "foto 2026-W10 1: 7 | 40 30 20\n");
    const Connection& connection = world.connection();
    const std::string before = rows(connection, "SELECT course, cells, sum_tenths FROM sums ORDER BY course");
    ASSERT_TRUE(connection.run(QStringLiteral("DELETE FROM track_course WHERE track = 1 AND course = 1")));
    ASSERT_TRUE(world.store().rebuildOpenWeeks(inWeek(u"2026-W11"), defaultZone()));
    EXPECT_EQ(rows(connection, "SELECT course, cells, sum_tenths FROM sums ORDER BY course"), before);
    EXPECT_EQ(rows(connection, "SELECT sealed_at IS NOT NULL FROM photo"), "1\n");
}

TEST(Derived, FollowsATrilhaWhoseCoursesChangeInOpenWeeksOnly)
{
    World world =
        farol::tests::world(std::string(school) + "foto 2026-W10 1: 7 | 40 30 20\nfoto 2026-W11 1: 7 | 50 ? 20\n");
    const Connection& connection = world.connection();
    ASSERT_TRUE(connection.run(QStringLiteral("DELETE FROM track_course WHERE track = 1 AND course IN (1, 2)")));
    ASSERT_TRUE(connection.run(QStringLiteral("INSERT INTO track_course VALUES (1, 4, 9, 2)")));
    ASSERT_TRUE(world.store().rebuildOpenWeeks(inWeek(u"2026-W11"), defaultZone()));
    EXPECT_EQ(rows(connection, "SELECT course, cells, answered, sum_tenths FROM sums ORDER BY week, course"),
        "1|1|1|400\n2|1|1|300\n3|1|1|200\n3|1|1|200\n4|1|0|0\n");
    EXPECT_EQ(
        rows(connection, "SELECT cells, sum_tenths, gain_cells FROM student_week ORDER BY week"), "3|900|0\n2|200|1\n");
    EXPECT_EQ(rows(connection, "SELECT course, state, reason FROM cell WHERE week = (SELECT max(week) FROM photo)"),
        "1|0|0\n3|0|0\n4|3|1\n")
        << "the answer stays, the pair nobody expects any more goes, the new pair is not asked yet";
    EXPECT_EQ(checkHistory(connection), std::vector<Finding>());
}

TEST(Derived, StaysEqualToARecomputationWhateverHappens)
{
    World world = farol::tests::world(school);
    Chance chance(20261120);
    QDateTime now(QDate(2026, 3, 6), QTime(17, 0), Qt::UTC);
    Week week = *world.store().openPhoto(now, defaultZone());
    // The test is about the tables, not about reaching the disk.
    ASSERT_TRUE(world.connection().run(QStringLiteral("PRAGMA synchronous = OFF")));
    for (int step = 0; step < 300; ++step) {
        const CohortId cohort{1 + chance.below(3)};
        switch (chance.below(8)) {
        case 0:
            ASSERT_TRUE(world.store().saveRoster(week, cohort, chance.roster(), now));
            break;
        case 1:
            ASSERT_TRUE(world.store().keepRoster(week, cohort, Reason::Network));
            break;
        case 2:
            if (chance.below(4) == 0) {
                now = now.addDays(7 * (1 + chance.below(2)));
                week = *world.store().openPhoto(now, defaultZone());
            }
            break;
        default:
            ASSERT_TRUE(world.store().save(week, chance.batch(), now));
        }
        expectDerivedAsRecomputed(world.connection());
        if (HasFatalFailure())
            FAIL() << "after step " << step;
    }
    EXPECT_GT(std::stoi(rows(world.connection(), "SELECT count(*) FROM photo")), 3);
    EXPECT_EQ(checkHistory(world.connection()), std::vector<Finding>());
}
