#pragma once

#include "core/domain/cell.h"
#include "core/domain/ids.h"
#include "core/domain/week.h"
#include "core/storage/connection.h"

#include <span>

namespace farol::storage {

/// The questions that say what the derived tables must hold, for rebuilding them and for comparing. All take the week
/// as first value; `scope` narrows them further ("AND m.cohort = ?"), `courses` is track_course or a like table.
QString sumsQuestion(const QString& scope, const QString& courses = QStringLiteral("track_course"));
QString studentWeekQuestion(const QString& scope, const QString& courses = QStringLiteral("track_course"));

/// Rebuilds what is derived from a week's cells and memberships, after the weeks before it. Call inside a transaction,
/// as all below.
[[nodiscard]] domain::Result<void> rebuildDerived(
    const Connection& connection, domain::Week week, const QString& courses = QStringLiteral("track_course"));

/// The same in parts: the sums of a week, and the rows of student_week, which also follow from the photo before.
[[nodiscard]] domain::Result<void> rebuildSums(const Connection& connection, domain::Week week, const QString& courses);
[[nodiscard]] domain::Result<void> rebuildStudentWeeks(
    const Connection& connection, domain::Week week, const QString& courses);

/// The courses that count in a week, as a table of track and course: the trilhas' own while it is open; once it is
/// sealed, those its sums were made of, because a trilha may have changed since.
[[nodiscard]] domain::Result<QString> coursesThatCount(const Connection& connection, domain::Week week);

/// Rebuilds the sums of one turma.
[[nodiscard]] domain::Result<void> rebuildSums(
    const Connection& connection, domain::Week week, domain::CohortId cohort);

/// Rebuilds the student_week rows of these students.
[[nodiscard]] domain::Result<void> rebuildStudents(
    const Connection& connection, domain::Week week, std::span<const domain::StudentId> students);

/// Writes cells of the latest photo and what follows from them: each one's part in the sums is withdrawn, the cell
/// written, its new part added. A cell that holds an answer is not replaced by one that is NotCollected.
[[nodiscard]] domain::Result<void> writeCells(
    const Connection& connection, domain::Week week, std::span<const domain::Cell> cells);

} // namespace farol::storage
