#include "changes_answer.h"

#include "core/analytics/student_choice.h"
#include "core/domain/text.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <set>

namespace farol::ui {

using analytics::ChangedStudent;
using analytics::ChangeRow;
using analytics::Changes;

namespace {

/// The place of every student among all when they are ordered by name, each name folded once.
std::vector<size_t> placesByName(const Changes& changes)
{
    std::vector<QString> names;
    for (const ChangedStudent& student : changes.students)
        names.push_back(domain::folded(student.student.name));
    std::vector<size_t> order(names.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return names[a] < names[b]; });
    std::vector<size_t> places(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        places[order[i]] = i;
    return places;
}

/// Whether the filter shows a student, as a list of students would with a row of this one.
bool matches(const analytics::StudentChoice& choice, const ChangedStudent& student)
{
    analytics::StudentRow row{student.student, student.cohort, student.cohortNumber, {student.now}, student.profile};
    return choice.matches(row);
}

int distinctCells(const std::vector<ChangeRow>& rows)
{
    std::set<std::pair<domain::StudentId, std::optional<size_t>>> cells;
    for (const ChangeRow& row : rows)
        cells.insert({row.who().student.id, row.change->course});
    return int(cells.size());
}

int distinctStudents(const std::vector<ChangeRow>& rows)
{
    std::set<domain::StudentId> ids;
    for (const ChangeRow& row : rows)
        ids.insert(row.who().student.id);
    return int(ids.size());
}

} // namespace

std::vector<GroupRows> ChangesAnswer::groups(const domain::StudentFilter& students, QDate today) const
{
    std::vector<GroupRows> groups;
    for (const ChangeGroup group : allChangeGroups)
        groups.push_back({group, {}, 0, 0});
    if (!changes)
        return groups;
    const analytics::StudentChoice choice(students, today, school.zone);
    std::vector<bool> isShown(changes->students.size(), true);
    if (students != domain::StudentFilter()) {
        for (size_t who = 0; who < isShown.size(); ++who)
            isShown[who] = matches(choice, changes->students[who]);
    }
    for (const ChangeRow& row : rows) {
        if (isShown[row.change->who])
            groups[size_t(groupOf(row.change->kind))].rows.push_back(row);
    }
    for (GroupRows& group : groups) {
        group.students = distinctStudents(group.rows);
        group.cells = distinctCells(group.rows);
    }
    return groups;
}

domain::Result<void> askChanges(
    const storage::Connection& connection, std::optional<domain::Week> week, ChangesAnswer& answer)
{
    const bool exists = week && std::find(answer.photos.begin(), answer.photos.end(), *week) != answer.photos.end();
    answer.filter.courses.clear(); // the page has no filter of courses, and none that nobody sees
    answer.filter.from.reset();
    answer.filter.to = exists ? week : std::nullopt;
    auto changes = analytics::changes(connection, answer.school, answer.filter);
    if (!changes)
        return tl::make_unexpected(changes.error());
    if (!*changes)
        return {};
    answer.changes = std::make_shared<const Changes>(std::move(**changes));
    answer.rows = analytics::rowsOf(*answer.changes);
    answer.isLastWeek = answer.changes->week == answer.photos.back();
    const std::vector<size_t> places = placesByName(*answer.changes);
    std::stable_sort(answer.rows.begin(), answer.rows.end(),
        [&](const ChangeRow& a, const ChangeRow& b) { return places[a.change->who] < places[b.change->who]; });
    return {};
}

} // namespace farol::ui
