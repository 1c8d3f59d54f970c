#include "core/storage/derived.h"
#include "core/storage/intake_batch.h"
#include "core/storage/intake_seal.h"
#include "core/storage/intake_tables.h"
#include "core/storage/seal.h"
#include "core/storage/statement.h"

namespace farol::storage {

using namespace farol::domain;

namespace {

const auto photoText = QStringLiteral(
    "INSERT INTO photo (week, photo_date, taken_at, imported) VALUES (?, ?, ?, 1) ON CONFLICT (week) DO NOTHING");

const auto cellText = QStringLiteral(
    "INSERT INTO cell (week, student, course, state, tenths, lessons, watched, collected_at, origin, reason) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 2, ?)");

const auto noteGapsText = QStringLiteral(R"(
INSERT INTO intake_cell (week, student, course, intake)
SELECT DISTINCT k.week, k.student, tc.course, k.intake
FROM intake_membership k CROSS JOIN cohort h CROSS JOIN temp.intake_course tc
WHERE k.week = ? AND k.intake = ? AND h.id = k.cohort AND tc.track = h.track
    AND NOT EXISTS (SELECT 1 FROM cell c WHERE c.week = k.week AND c.student = k.student AND c.course = tc.course)
)");

const auto gapsText = QStringLiteral(R"(
INSERT INTO cell (week, student, course, state, tenths, origin, reason)
SELECT k.week, k.student, k.course, 3, 0, 2, 1
FROM intake_cell k
WHERE k.week = ? AND k.intake = ?
    AND NOT EXISTS (SELECT 1 FROM cell c WHERE c.week = k.week AND c.student = k.student AND c.course = k.course)
)");

const auto pairsText = QStringLiteral("INSERT INTO temp.changed_pair (student, course) "
                                      "SELECT k.student, k.course FROM intake_cell k WHERE k.week = ? AND k.intake = ? "
                                      "ON CONFLICT DO NOTHING");

const auto closeText =
    QStringLiteral("UPDATE intake SET open = NULL, seal = ?, weeks = ?, students = ?, cells = ?, doubtful = ? "
                   "WHERE id = ?");

/// Writes one batch inside the transaction of its caller.
class Filling {
public:
    Filling(const Connection& connection, const IntakeBatch& batch, const QDateTime& now) :
        m_connection(connection),
        m_batch(batch),
        m_now(now)
    {
    }

    Result<qint64> run(const IntakeTell& tell)
    {
        Result<void> done =
            makeIntakeTables(m_connection).and_then([&] { return begin(); }).and_then([&] { return addStudents(); });
        int count = 0;
        std::vector<Week> weeks;
        for (const IntakeWeek& week : m_batch.weeks) {
            if (done)
                done = addWeek(week);
            weeks.push_back(week.week);
            if (done && tell && !tell(++count))
                return failed(Fault::Cancelled);
        }
        return done.and_then([&] { return rebuildAfter(m_connection, weeks); })
            .and_then([&] { return close(); })
            .map([&] { return m_intake; });
    }

private:
    Result<void> begin()
    {
        return Statement::prepare(
            m_connection, QStringLiteral("INSERT INTO intake (made_at, file, sha256, open) VALUES (?, ?, ?, 1)"))
            .and_then([&](Statement statement) {
                return statement.run(m_now, m_batch.file, m_batch.sha256).map([&] { m_intake = statement.lastId(); });
            });
    }

    Result<void> addStudents()
    {
        auto add = Statement::prepare(m_connection,
            QStringLiteral("INSERT INTO student (id, name, email, phone, created_at) VALUES (?, ?, ?, ?, ?) "
                           "ON CONFLICT (id) DO NOTHING"));
        auto note = Statement::prepare(
            m_connection, QStringLiteral("INSERT INTO intake_student (student, intake) VALUES (?, ?)"));
        if (!add || !note)
            return tl::make_unexpected(add ? note.error() : add.error());
        for (const Student& student : m_batch.students) {
            const auto done = add->run(student.id, student.name, student.email, student.phone, student.createdAt)
                                  .and_then([&]() -> Result<void> {
                                      return add->changed() > 0 ? note->run(student.id, m_intake) : Result<void>();
                                  });
            if (!done)
                return done;
        }
        return {};
    }

    Result<void> addWeek(const IntakeWeek& week)
    {
        return openWeek(week)
            .and_then([&] { return addLists(week); })
            .and_then([&] { return addMembers(week); })
            .and_then([&] { return addCells(week); })
            .and_then([&] { return addCourses(m_connection, week.week, week.courses); })
            .and_then([&] { return execute(m_connection, noteGapsText, week.week, m_intake); })
            .and_then([&] { return execute(m_connection, gapsText, week.week, m_intake); })
            .and_then([&] { return execute(m_connection, pairsText, week.week, m_intake); })
            .and_then([&] { return rebuildSums(m_connection, week.week, intakeCourses()); })
            .and_then([&] { return rebuildStudentWeeks(m_connection, week.week, intakeCourses()); });
    }

    /// A week that was not collected gets a photo of its own, which nothing but imports will ever stand in.
    Result<void> openWeek(const IntakeWeek& week)
    {
        auto photo = Statement::prepare(m_connection, photoText);
        if (!photo)
            return tl::make_unexpected(photo.error());
        return photo->run(week.week, week.date, week.takenAt)
            .and_then([&]() -> Result<void> {
                return photo->changed() > 0 ? sealWeek(m_connection, week.week, m_now) : Result<void>();
            })
            .and_then([&] {
                return execute(m_connection, QStringLiteral("INSERT INTO intake_week (week, intake) VALUES (?, ?)"),
                    week.week, m_intake);
            });
    }

    Result<void> addLists(const IntakeWeek& week)
    {
        auto note = Statement::prepare(
            m_connection, QStringLiteral("INSERT INTO intake_roster (week, cohort, intake) VALUES (?, ?, ?)"));
        auto add = Statement::prepare(
            m_connection, QStringLiteral("INSERT INTO roster (week, cohort, obtained_at, reason) VALUES (?, ?, ?, ?)"));
        if (!note || !add)
            return tl::make_unexpected(note ? add.error() : note.error());
        for (const IntakeList& list : week.lists) {
            const auto done = note->run(week.week, list.cohort, m_intake).and_then([&] {
                return add->run(week.week, list.cohort, list.obtainedAt, list.reason);
            });
            if (!done)
                return done;
        }
        return {};
    }

    Result<void> addMembers(const IntakeWeek& week)
    {
        auto note = Statement::prepare(m_connection,
            QStringLiteral("INSERT INTO intake_membership (week, cohort, student, intake) VALUES (?, ?, ?, ?)"));
        auto add = Statement::prepare(
            m_connection, QStringLiteral("INSERT INTO membership (week, cohort, student) VALUES (?, ?, ?)"));
        if (!note || !add)
            return tl::make_unexpected(note ? add.error() : note.error());
        for (const auto& [cohort, student] : week.members) {
            const auto done = note->run(week.week, cohort, student, m_intake).and_then([&] {
                return add->run(week.week, cohort, student);
            });
            if (!done)
                return done;
        }
        return {};
    }

    Result<void> addCells(const IntakeWeek& week)
    {
        auto note = Statement::prepare(m_connection,
            QStringLiteral("INSERT INTO intake_cell (week, student, course, intake) VALUES (?, ?, ?, ?)"));
        auto add = Statement::prepare(m_connection, cellText);
        if (!note || !add)
            return tl::make_unexpected(note ? add.error() : note.error());
        for (const Cell& cell : week.cells) {
            const auto done = note->run(week.week, cell.student, cell.course, m_intake).and_then([&] {
                return add->run(week.week, cell.student, cell.course, cell.state, cell.tenths, cell.lessons,
                    cell.watched, cell.collectedAt, cell.reason);
            });
            if (!done)
                return done;
            m_students.insert(cell.student);
        }
        m_cells += static_cast<int>(week.cells.size());
        return {};
    }

    Result<void> close()
    {
        return sealOfIntake(m_connection, m_intake).and_then([&](const QString& seal) {
            return execute(m_connection, closeText, seal, static_cast<int>(m_batch.weeks.size()),
                static_cast<int>(m_students.size()), m_cells, m_batch.doubtful, m_intake);
        });
    }

    const Connection& m_connection;
    const IntakeBatch& m_batch;
    const QDateTime& m_now;
    qint64 m_intake = 0;
    int m_cells = 0;
    QSet<StudentId> m_students;
};

Result<void> requireOver(const IntakeBatch& batch, Week current)
{
    for (const IntakeWeek& week : batch.weeks) {
        if (week.week >= current)
            return failed(Fault::Invalid, QStringLiteral("%1 is not over").arg(week.week.key()));
    }
    return batch.weeks.empty() ? failed(Fault::Invalid, QStringLiteral("nothing to add")) : Result<void>();
}

} // namespace

Result<qint64> fillBatch(const Connection& connection, const IntakeBatch& batch, const QDateTime& now,
    const QTimeZone& zone, const IntakeTell& tell)
{
    const Week current = Week::ofInstant(now, zone);
    if (const auto over = requireOver(batch, current); !over)
        return tl::make_unexpected(over.error());
    return Transaction::begin(connection).and_then([&](Transaction transaction) {
        return sealWeeksBefore(connection, current, now)
            .and_then([&] { return Filling(connection, batch, now).run(tell); })
            .and_then([&](qint64 intake) { return transaction.commit().map([intake] { return intake; }); });
    });
}

} // namespace farol::storage
