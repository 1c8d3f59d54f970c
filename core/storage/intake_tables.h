#pragma once

#include "core/domain/week.h"
#include "core/storage/connection.h"
#include "core/storage/intake_batch.h"

namespace farol::storage {

/// The tables of this connection alone in which filling and undoing keep what they work on.
[[nodiscard]] domain::Result<void> makeIntakeTables(const Connection& connection);

/// Table of track and course: what counts in the week that is being changed.
QString intakeCourses();

/// Fills it with what counts in the week already: that is what its sums are made of.
[[nodiscard]] domain::Result<void> keepCourses(const Connection& connection, domain::Week week);
/// The same, and of these those that may be added: of a week that imports made all, of a collected one those of trilhas
/// it had nobody of. What was counted then is not counted anew.
[[nodiscard]] domain::Result<void> addCourses(
    const Connection& connection, domain::Week week, const std::vector<IntakeCourse>& courses);

/// Rebuilds what follows from changes in these weeks, which are rebuilt themselves: the gains of the photo after each,
/// and when the pairs of `temp.changed_pair` began and ended.
[[nodiscard]] domain::Result<void> rebuildAfter(const Connection& connection, const std::vector<domain::Week>& weeks);

} // namespace farol::storage
