#pragma once

#include "core/analytics/student_rows.h"
#include "core/domain/filter.h"
#include "core/storage/connection.h"

#include <span>

namespace farol::analytics {

/// The view Geral. The filter must have a track.
[[nodiscard]] domain::Result<StudentWeeks> studentWeeks(const storage::Connection& connection,
    const domain::School& school, const domain::Filter& filter, Detail detail = Detail::Sums);

/// The same list with what it is sorted and narrowed by, which takes a fraction of the time: names, profiles and the
/// last week. What is earlier is unread.
[[nodiscard]] domain::Result<StudentWeeks> studentKeys(
    const storage::Connection& connection, const domain::School& school, const domain::Filter& filter);

/// The rows of these students alone, with every week.
[[nodiscard]] domain::Result<StudentWeeks> studentWeeksOf(const storage::Connection& connection,
    const domain::School& school, const domain::Filter& filter, std::span<const domain::StudentId> students);

/// Takes over the weeks of rows that were read since; both answers are of one filter. `keys` stays as it was where the
/// history has other weeks by now.
void readInto(StudentWeeks& keys, StudentWeeks read);

} // namespace farol::analytics
