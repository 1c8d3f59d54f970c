#include "core/storage/derived.h"
#include "core/storage/intake_batch.h"
#include "core/storage/intake_tables.h"
#include "core/storage/statement.h"

#include <array>

namespace farol::storage {

using namespace farol::domain;

namespace {

/// What goes from a week, each row before its note; all bind week, week, intake or week, intake.
constexpr std::array rowsOfWeek{
    "DELETE FROM cell WHERE week = ? AND (student, course) IN "
    "(SELECT k.student, k.course FROM intake_cell k WHERE k.week = ? AND k.intake = ?)",
    "DELETE FROM membership WHERE week = ? AND (cohort, student) IN "
    "(SELECT k.cohort, k.student FROM intake_membership k WHERE k.week = ? AND k.intake = ?)",
    "DELETE FROM roster WHERE week = ? AND cohort IN "
    "(SELECT k.cohort FROM intake_roster k WHERE k.week = ? AND k.intake = ?)",
};

constexpr std::array notesOfWeek{
    "DELETE FROM intake_cell WHERE week = ? AND intake = ?",
    "DELETE FROM intake_membership WHERE week = ? AND intake = ?",
    "DELETE FROM intake_roster WHERE week = ? AND intake = ?",
};

const auto pairsText = QStringLiteral("INSERT INTO temp.changed_pair (student, course) "
                                      "SELECT k.student, k.course FROM intake_cell k WHERE k.week = ? AND k.intake = ? "
                                      "ON CONFLICT DO NOTHING");

const auto emptiedText = QStringLiteral("DELETE FROM photo WHERE week = ? AND imported = 1 "
                                        "AND NOT EXISTS (SELECT 1 FROM intake_week k WHERE k.week = photo.week)");

// Whom another import named too is that one's from now on.
const auto handOverText = QStringLiteral(R"(
UPDATE intake_student SET intake = (SELECT min(m.intake) FROM intake_membership m WHERE m.student = intake_student.student)
WHERE intake = ?
    AND EXISTS (SELECT 1 FROM intake_membership m WHERE m.student = intake_student.student)
)");

const auto studentsText = QStringLiteral(R"(
DELETE FROM student
WHERE id IN (SELECT k.student FROM intake_student k WHERE k.intake = ?)
    AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.student = student.id)
    AND NOT EXISTS (SELECT 1 FROM photo p CROSS JOIN cell c WHERE c.week = p.week AND c.student = student.id)
)");

Result<std::vector<Week>> weeksOf(const Connection& connection, qint64 intake)
{
    std::vector<Week> weeks;
    return eachRow(
        connection, QStringLiteral("SELECT week FROM intake_week WHERE intake = ? ORDER BY week"),
        [&](const Statement& row) { weeks.push_back(row.week(0)); }, intake)
        .map([&] { return std::move(weeks); });
}

Result<void> emptyWeek(const Connection& connection, Week week, qint64 intake)
{
    Result<void> done = execute(connection, pairsText, week, intake);
    for (const char* text : rowsOfWeek) {
        if (done)
            done = execute(connection, QLatin1String(text), week, week, intake);
    }
    for (const char* text : notesOfWeek) {
        if (done)
            done = execute(connection, QLatin1String(text), week, intake);
    }
    return done;
}

Result<void> takeBackWeek(const Connection& connection, Week week, qint64 intake)
{
    return keepCourses(connection, week)
        .and_then([&] { return emptyWeek(connection, week, intake); })
        .and_then([&] { return rebuildSums(connection, week, intakeCourses()); })
        .and_then([&] { return rebuildStudentWeeks(connection, week, intakeCourses()); })
        .and_then([&] {
            return execute(
                connection, QStringLiteral("DELETE FROM intake_week WHERE week = ? AND intake = ?"), week, intake);
        })
        .and_then([&] { return execute(connection, emptiedText, week); });
}

Result<void> takeBackStudents(const Connection& connection, qint64 intake)
{
    return execute(connection, handOverText, intake)
        .and_then([&] { return execute(connection, studentsText, intake); })
        .and_then(
            [&] { return execute(connection, QStringLiteral("DELETE FROM intake_student WHERE intake = ?"), intake); });
}

Result<void> requireThere(const Connection& connection, qint64 intake)
{
    return oneNumber(connection, QStringLiteral("SELECT 1 FROM intake WHERE id = ? AND undone_at IS NULL"), intake)
        .and_then([&](std::optional<qint64> there) -> Result<void> {
            return there ? Result<void>() : failed(Fault::Invalid, QStringLiteral("no import %1 to undo").arg(intake));
        });
}

Result<void> takeBack(const Connection& connection, qint64 intake, const IntakeTell& tell)
{
    const auto weeks = weeksOf(connection, intake);
    if (!weeks)
        return tl::make_unexpected(weeks.error());
    int count = 0;
    for (const Week week : *weeks) {
        if (const auto done = takeBackWeek(connection, week, intake); !done)
            return done;
        if (tell && !tell(++count))
            return failed(Fault::Cancelled);
    }
    // A week that went may have been the photo before one that stays: its gains are another's now.
    return takeBackStudents(connection, intake).and_then([&] { return rebuildAfter(connection, *weeks); });
}

} // namespace

Result<void> undoBatch(const Connection& connection, qint64 intake, const QDateTime& now, const IntakeTell& tell)
{
    return Transaction::begin(connection).and_then([&](Transaction transaction) {
        return requireThere(connection, intake)
            .and_then([&] { return makeIntakeTables(connection); })
            .and_then(
                [&] { return execute(connection, QStringLiteral("UPDATE intake SET open = 2 WHERE id = ?"), intake); })
            .and_then([&] { return takeBack(connection, intake, tell); })
            .and_then([&] {
                return execute(connection, QStringLiteral("UPDATE intake SET open = NULL, undone_at = ? WHERE id = ?"),
                    now, intake);
            })
            .and_then([&] { return transaction.commit(); });
    });
}

Result<std::vector<IntakeRecord>> intakeRecords(const Connection& connection)
{
    std::vector<IntakeRecord> records;
    return eachRow(connection,
        QStringLiteral("SELECT id, made_at, file, sha256, weeks, students, cells, doubtful, undone_at FROM intake "
                       "ORDER BY id DESC"),
        [&](const Statement& row) {
            records.push_back({row.integer(0), row.instant(1).value_or(QDateTime()), row.text(2), row.text(3),
                row.number(4), row.number(5), row.number(6), row.number(7), row.instant(8)});
        })
        .map([&] { return std::move(records); });
}

} // namespace farol::storage
