#pragma once

#include "core/analytics/group_rules.h"
#include "core/analytics/photos.h"
#include "core/analytics/student_rows.h"
#include "core/domain/filter.h"
#include "core/storage/connection.h"

#include <span>

namespace farol::analytics {

/// Every student of the filter's turmas in its last photo, once: who is in several of them by the turma that started
/// last.
struct GroupStudents {
    std::optional<Photo> photo; ///< none when nobody of them was photographed: then nothing below is set
    QDate day; ///< to which days are counted
    int photos = 0; ///< of these turmas up to that one, also those before the filter: what a profile is made from
    std::vector<StudentRow> rows; ///< of that photo only; by turma number, then name, then id
    std::vector<std::optional<int>> daysAway; ///< as the rows, since the last access; none = never entered
};

/// Asks for the students of groups. Days without entering are counted to `today`, but not beyond the week of the photo:
/// a look back finds who was away then. The filter must have a track; its `students` narrow lists, not groups.
[[nodiscard]] domain::Result<GroupStudents> groupStudents(
    const storage::Connection& connection, const domain::School& school, const domain::Filter& filter, QDate today);

/// The students dealt out to the groups.
struct Groups {
    std::vector<size_t> groupOf; ///< as the rows: the place of the rule; the number of rules for who is in none
    std::vector<int> sizes; ///< by group, nobody's last; they add up to the students
    std::vector<int> matching; ///< by group: how many its rule alone fits; nobody's is everybody
};

/// Deals the students out: each to the first rule that matches.
Groups groupsOf(const GroupStudents& students, std::span<const GroupRule> rules);

/// Whether a student in the photo matches, whatever the other rules.
bool matches(const GroupConditions& conditions, const StudentRow& row, std::optional<int> daysAway);

} // namespace farol::analytics
