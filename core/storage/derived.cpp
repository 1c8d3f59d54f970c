#include "core/storage/derived.h"

#include "core/storage/milestones.h"
#include "core/storage/refusals.h"
#include "core/storage/statement.h"

#include <QSet>

namespace farol::storage {

using namespace farol::domain;

namespace {

const auto sumsColumns = QStringLiteral(
    "INSERT INTO sums (week, cohort, course, cells, answered, sum_tenths, not_started, finished, no_access) ");

const auto studentWeekColumns = QStringLiteral(
    "INSERT INTO student_week (week, student, track, cells, answered, sum_tenths, finished, no_access, gain_cells, "
    "gain_tenths) ");

const auto studentScope = QStringLiteral("AND m.student = ?");

/// What one cell is worth in the sums of its student's turmas, times %1: 1 adds it, -1 withdraws it.
const auto contribution = QStringLiteral(R"(
SELECT m.week, m.cohort, c.course, %1,
    %1 * CASE WHEN c.state < 2 THEN 1 ELSE 0 END,
    %1 * c.tenths,
    %1 * CASE WHEN c.state = 1 THEN 1 ELSE 0 END,
    %1 * CASE WHEN c.tenths = 1000 THEN 1 ELSE 0 END,
    %1 * CASE WHEN c.state = 2 THEN 1 ELSE 0 END
FROM membership m CROSS JOIN cohort h CROSS JOIN track_course tc CROSS JOIN cell c
WHERE m.week = ? AND m.student = ? AND h.id = m.cohort AND tc.track = h.track AND tc.course = ?
    AND c.week = m.week AND c.student = m.student AND c.course = tc.course
ON CONFLICT (week, cohort, course) DO UPDATE SET
    cells = sums.cells + excluded.cells,
    answered = sums.answered + excluded.answered,
    sum_tenths = sums.sum_tenths + excluded.sum_tenths,
    not_started = sums.not_started + excluded.not_started,
    finished = sums.finished + excluded.finished,
    no_access = sums.no_access + excluded.no_access
)");

const auto cellText = QStringLiteral(R"(
INSERT INTO cell (week, student, course, state, tenths, lessons, watched, collected_at, origin, reason)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (week, student, course) DO UPDATE SET
    state = excluded.state, tenths = excluded.tenths, lessons = excluded.lessons, watched = excluded.watched,
    collected_at = excluded.collected_at, origin = excluded.origin, reason = excluded.reason
WHERE excluded.state <> 3 OR cell.state = 3
)");

/// The statements of a batch, prepared once for all of its cells.
struct CellWriting {
    Statement withdraw;
    Statement write;
    Statement add;
    MilestoneWriting milestone;
    RefusalWriting refusal;

    static Result<CellWriting> prepare(const Connection& connection)
    {
        auto withdraw = Statement::prepare(connection, sumsColumns + contribution.arg(-1));
        auto write = Statement::prepare(connection, cellText);
        auto add = Statement::prepare(connection, sumsColumns + contribution.arg(1));
        for (const auto* statement : {&withdraw, &write, &add}) {
            if (!*statement)
                return tl::make_unexpected(statement->error());
        }
        auto milestone = MilestoneWriting::prepare(connection);
        auto refusal = RefusalWriting::prepare(connection);
        if (!milestone || !refusal)
            return tl::make_unexpected(milestone ? refusal.error() : milestone.error());
        return CellWriting{
            std::move(*withdraw), std::move(*write), std::move(*add), std::move(*milestone), std::move(*refusal)};
    }

    Result<void> run(Week week, const Cell& cell)
    {
        return withdraw.run(week, cell.student, cell.course)
            .and_then([&] {
                return write.run(week, cell.student, cell.course, cell.state, cell.tenths, cell.lessons, cell.watched,
                    cell.collectedAt, cell.origin, cell.reason);
            })
            .and_then([&] { return add.run(week, cell.student, cell.course); })
            .and_then([&] { return milestone.run(week, cell); })
            .and_then([&] { return refusal.run(cell); });
    }
};

} // namespace

QString sumsQuestion(const QString& scope, const QString& courses)
{
    return QStringLiteral(R"(
SELECT m.week, m.cohort, c.course, count(*),
    count(*) FILTER (WHERE c.state < 2),
    sum(c.tenths),
    count(*) FILTER (WHERE c.state = 1),
    count(*) FILTER (WHERE c.tenths = 1000),
    count(*) FILTER (WHERE c.state = 2)
FROM membership m CROSS JOIN cohort h CROSS JOIN %2 tc CROSS JOIN cell c
WHERE m.week = ? %1 AND h.id = m.cohort AND tc.track = h.track
    AND c.week = m.week AND c.student = m.student AND c.course = tc.course
GROUP BY m.week, m.cohort, c.course
)")
        .arg(scope, courses);
}

QString studentWeekQuestion(const QString& scope, const QString& courses)
{
    // b is the same cell in the photo before: a gain is taken over what is answered in both.
    return QStringLiteral(R"(
SELECT e.week, e.student, e.track, count(*),
    count(*) FILTER (WHERE c.state < 2),
    sum(c.tenths),
    count(*) FILTER (WHERE c.tenths = 1000),
    count(*) FILTER (WHERE c.state = 2),
    count(b.student),
    coalesce(sum(c.tenths - b.tenths), 0)
FROM (SELECT DISTINCT m.week, m.student, h.track, (SELECT max(p.week) FROM photo p WHERE p.week < m.week) AS before
      FROM membership m CROSS JOIN cohort h
      WHERE m.week = ? %1 AND h.id = m.cohort) e
    CROSS JOIN %2 tc CROSS JOIN cell c
    LEFT JOIN cell b ON b.week = e.before AND b.student = c.student AND b.course = c.course
        AND b.state < 2 AND c.state < 2
WHERE tc.track = e.track AND c.week = e.week AND c.student = e.student AND c.course = tc.course
GROUP BY e.week, e.student, e.track
)")
        .arg(scope, courses);
}

Result<void> rebuildDerived(const Connection& connection, Week week, const QString& courses)
{
    return rebuildSums(connection, week, courses)
        .and_then([&] { return rebuildStudentWeeks(connection, week, courses); })
        .and_then([&] { return rebuildMilestones(connection, week); });
}

Result<void> rebuildSums(const Connection& connection, Week week, const QString& courses)
{
    return execute(connection, QStringLiteral("DELETE FROM sums WHERE week = ?"), week).and_then([&] {
        return execute(connection, sumsColumns + sumsQuestion({}, courses), week);
    });
}

Result<void> rebuildStudentWeeks(const Connection& connection, Week week, const QString& courses)
{
    return execute(connection, QStringLiteral("DELETE FROM student_week WHERE week = ?"), week).and_then([&] {
        return execute(connection, studentWeekColumns + studentWeekQuestion({}, courses), week);
    });
}

Result<QString> coursesThatCount(const Connection& connection, Week week)
{
    return oneNumber(connection, QStringLiteral("SELECT 1 FROM photo WHERE week = ? AND sealed_at IS NOT NULL"), week)
        .map([week](std::optional<qint64> sealed) {
            if (!sealed)
                return QStringLiteral("track_course");
            return QStringLiteral(
                "(SELECT DISTINCT h.track, s.course FROM sums s JOIN cohort h ON h.id = s.cohort WHERE s.week = %1)")
                .arg(week.ordinal());
        });
}

Result<void> rebuildSums(const Connection& connection, Week week, CohortId cohort)
{
    const QString question = sumsQuestion(QStringLiteral("AND m.cohort = ?"));
    return execute(connection, QStringLiteral("DELETE FROM sums WHERE week = ? AND cohort = ?"), week, cohort)
        .and_then([&] { return execute(connection, sumsColumns + question, week, cohort); });
}

Result<void> rebuildStudents(const Connection& connection, Week week, std::span<const StudentId> students)
{
    auto drop =
        Statement::prepare(connection, QStringLiteral("DELETE FROM student_week WHERE week = ? AND student = ?"));
    auto fill = Statement::prepare(connection, studentWeekColumns + studentWeekQuestion(studentScope));
    if (!drop || !fill)
        return tl::make_unexpected(drop ? fill.error() : drop.error());
    for (const StudentId student : students) {
        if (const auto done = drop->run(week, student).and_then([&] { return fill->run(week, student); }); !done)
            return done;
    }
    return {};
}

Result<void> writeCells(const Connection& connection, Week week, std::span<const Cell> cells)
{
    auto writing = CellWriting::prepare(connection);
    if (!writing)
        return tl::make_unexpected(writing.error());
    std::vector<StudentId> students;
    QSet<StudentId> seen;
    for (const Cell& cell : cells) {
        if (const auto done = writing->run(week, cell); !done)
            return done;
        if (!seen.contains(cell.student)) {
            seen.insert(cell.student);
            students.push_back(cell.student);
        }
    }
    return rebuildStudents(connection, week, students);
}

} // namespace farol::storage
