#include "core/storage/roster.h"

#include "core/storage/derived.h"
#include "core/storage/erased_students.h"
#include "core/storage/expected_cells.h"
#include "core/storage/statement.h"

namespace farol::storage {

using namespace farol::domain;

namespace {

const auto studentText = QStringLiteral(R"(
INSERT INTO student (id, name, email, phone, created_at) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, email = excluded.email, phone = excluded.phone,
    created_at = coalesce(excluded.created_at, student.created_at)
)");

const auto membershipText = QStringLiteral(R"(
INSERT INTO membership (week, cohort, student, last_access) VALUES (?, ?, ?, ?)
ON CONFLICT (week, cohort, student) DO UPDATE SET last_access = excluded.last_access
)");

const auto copyText = QStringLiteral(R"(
INSERT INTO membership (week, cohort, student, last_access)
SELECT ?, m.cohort, m.student, m.last_access
FROM membership m
WHERE m.cohort = ? AND m.week = (SELECT max(r.week) FROM roster r WHERE r.cohort = ? AND r.week < ?)
)");

const auto rosterText = QStringLiteral(R"(
INSERT INTO roster (week, cohort, obtained_at, reason) VALUES (?, ?, ?, ?)
ON CONFLICT (week, cohort) DO UPDATE SET
    obtained_at = coalesce(excluded.obtained_at, roster.obtained_at), reason = excluded.reason
)");

Result<std::vector<StudentId>> members(const Connection& connection, Week week, CohortId cohort)
{
    std::vector<StudentId> students;
    return eachRow(
        connection, QStringLiteral("SELECT student FROM membership WHERE week = ? AND cohort = ? ORDER BY student"),
        [&](const Statement& row) { students.push_back(row.id<StudentId>(0)); }, week, cohort)
        .map([&] { return std::move(students); });
}

Result<void> writeList(const Connection& connection, Week week, CohortId cohort, const std::vector<Listed>& listed)
{
    auto person = Statement::prepare(connection, studentText);
    auto member = Statement::prepare(connection, membershipText);
    if (!person || !member)
        return tl::make_unexpected(person ? member.error() : person.error());
    const auto erased = ErasedStudents::read(connection);
    if (!erased)
        return tl::make_unexpected(erased.error());
    for (const auto& [student, lastAccess] : listed) {
        const Student& known = erased->contains(student.id) ? Student{student.id, {}, {}, {}, {}} : student;
        const auto done = person->run(known.id, known.name, known.email, known.phone, known.createdAt).and_then([&] {
            return member->run(week, cohort, student.id, lastAccess);
        });
        if (!done)
            return done;
    }
    return {};
}

/// After the memberships changed: cells, sums and student_week of everybody who is or was in the list.
Result<void> settle(const Connection& connection, Week week, CohortId cohort, const std::vector<StudentId>& before)
{
    auto now = members(connection, week, cohort);
    if (!now)
        return tl::make_unexpected(now.error());
    std::vector<StudentId> gone;
    std::set_difference(before.begin(), before.end(), now->begin(), now->end(), std::back_inserter(gone));
    for (const StudentId student : gone) {
        if (const auto done = dropUnexpectedCells(connection, week, student); !done)
            return done;
    }
    return addExpectedCells(connection, week, cohort)
        .and_then([&] { return rebuildSums(connection, week, cohort); })
        .and_then([&] { return rebuildStudents(connection, week, gone); })
        .and_then([&] { return rebuildStudents(connection, week, *now); });
}

} // namespace

Result<void> replaceRoster(const Connection& connection, Week week, CohortId cohort, const std::vector<Listed>& listed,
    const QDateTime& obtainedAt)
{
    const auto before = members(connection, week, cohort);
    if (!before)
        return tl::make_unexpected(before.error());
    return execute(connection, QStringLiteral("DELETE FROM membership WHERE week = ? AND cohort = ?"), week, cohort)
        .and_then([&] { return writeList(connection, week, cohort, listed); })
        .and_then([&] { return execute(connection, rosterText, week, cohort, obtainedAt, Reason::None); })
        .and_then([&] { return settle(connection, week, cohort, *before); });
}

Result<void> keepLastRoster(const Connection& connection, Week week, CohortId cohort, Reason reason)
{
    const auto held =
        oneNumber(connection, QStringLiteral("SELECT 1 FROM roster WHERE week = ? AND cohort = ?"), week, cohort);
    if (!held)
        return tl::make_unexpected(held.error());
    const Result<void> copied =
        held->has_value() ? Result<void>() : execute(connection, copyText, week, cohort, cohort, week);
    return copied.and_then([&] { return execute(connection, rosterText, week, cohort, QDateTime(), reason); })
        .and_then([&] { return settle(connection, week, cohort, {}); });
}

} // namespace farol::storage
