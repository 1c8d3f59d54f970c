#include "core/analytics/student_weeks.h"

#include "core/analytics/read_student_weeks.h"
#include "core/analytics/snapshot.h"
#include "core/analytics/student_names.h"
#include "core/domain/text.h"

#include <algorithm>
#include <unordered_map>

namespace farol::analytics {

using namespace farol::domain;

namespace {

std::vector<StudentId> idsOf(const std::vector<StudentRow>& rows)
{
    std::vector<StudentId> ids;
    for (const StudentRow& row : rows)
        ids.push_back(row.student.id);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

/// One row per student and turma, in the order the facts come.
std::vector<StudentRow> rowsOf(std::vector<StudentFact>& facts, const Scope& scope, size_t photos)
{
    std::vector<StudentRow> rows;
    std::vector<std::unordered_map<StudentId, size_t>> places(scope.cohorts.size());
    for (StudentFact& fact : facts) {
        const auto [found, isNew] = places[fact.cohort].try_emplace(fact.student, rows.size());
        if (isNew) {
            StudentRow& row = rows.emplace_back();
            row.student.id = fact.student;
            row.cohort = scope.cohorts[fact.cohort]->id;
            row.cohortNumber = scope.cohorts[fact.cohort]->number;
            row.weeks.resize(photos);
        }
        rows[found->second].weeks[fact.photo] = std::move(fact.figures);
    }
    return rows;
}

/// By turma number, then name, then id; every name is folded once.
std::vector<StudentRow> sorted(std::vector<StudentRow> rows)
{
    struct Key {
        int number;
        QString folded;
        size_t row;
    };
    std::vector<Key> keys;
    keys.reserve(rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        keys.push_back({rows[i].cohortNumber, folded(rows[i].student.name), i});
    std::sort(keys.begin(), keys.end(), [&rows](const Key& a, const Key& b) {
        if (a.number != b.number)
            return a.number < b.number;
        if (const int order = a.folded.compare(b.folded))
            return order < 0;
        const Student& left = rows[a.row].student;
        const Student& right = rows[b.row].student;
        const int order = left.name.compare(right.name);
        return order != 0 ? order < 0 : left.id < right.id;
    });
    std::vector<StudentRow> result;
    result.reserve(rows.size());
    for (const Key& key : keys)
        result.push_back(std::move(rows[key.row]));
    return result;
}

} // namespace

Result<StudentWeeks> readStudentWeeks(const storage::Connection& connection, const Scope& scope,
    const std::vector<Photo>& photos, Gains gains, Detail detail)
{
    auto facts = studentFacts(connection, scope, photos, gains, detail);
    if (!facts)
        return tl::make_unexpected(facts.error());
    std::vector<StudentRow> rows = rowsOf(facts->facts, scope, photos.size());
    return readStudents(connection, idsOf(rows)).map([&](const Students& students) {
        for (StudentRow& row : rows) {
            if (const auto known = students.find(row.student.id); known != students.end())
                row.student = known->second;
        }
        StudentWeeks result{{}, scope.courses(), sorted(std::move(rows))};
        for (const Photo& photo : photos)
            result.weeks.push_back(photo.week);
        if (!photos.empty() && photos.back().previous)
            result.weeksApart = photos.back().week - *photos.back().previous;
        if (gains == Gains::ForProfile) {
            for (StudentRow& row : result.rows)
                row.profile = facts->gains.profile(row.student.id, result.weeks.back());
        }
        return result;
    });
}

Result<StudentWeeks> studentWeeks(
    const storage::Connection& connection, const School& school, const Filter& filter, Detail detail)
{
    const Snapshot snapshot(connection);
    return scopeOf(school, filter).and_then([&](const Scope& scope) {
        return photosOf(connection, scope).and_then([&](const std::vector<Photo>& photos) {
            return readStudentWeeks(connection, withCoursesOf(scope, photos), photos, Gains::ForProfile, detail);
        });
    });
}

} // namespace farol::analytics
