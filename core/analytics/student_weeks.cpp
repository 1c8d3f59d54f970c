#include "core/analytics/student_weeks.h"

#include "core/analytics/read_student_weeks.h"
#include "core/analytics/snapshot.h"
#include "core/analytics/sql.h"
#include "core/domain/text.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace farol::analytics {

using namespace farol::domain;

namespace {

constexpr auto studentsSql = R"(
SELECT n.id, n.name, n.email, n.phone, n.created_at
FROM student n
WHERE n.id IN (SELECT m.student
               FROM photo p CROSS JOIN membership m ON m.week = p.week AND m.cohort IN (%1)
               WHERE p.week BETWEEN ? AND ?))";

using Students = std::unordered_map<StudentId, Student>;

Result<Students> readStudents(const storage::Connection& connection, const Scope& scope)
{
    Students students;
    const auto take = [&](const storage::Statement& row) {
        const auto id = row.id<StudentId>(0);
        students.emplace(id, Student{id, row.text(1), row.text(2), row.text(3), row.instant(4)});
    };
    return storage::eachRow(connection, sql::students(scope), take, scope.from, scope.to).map([&] {
        return std::move(students);
    });
}

/// One row per student and turma, in the order the facts come.
std::vector<StudentRow> rowsOf(
    std::vector<StudentFact>& facts, const Scope& scope, size_t photos, const Students& students)
{
    std::vector<StudentRow> rows;
    std::vector<std::unordered_map<StudentId, size_t>> places(scope.cohorts.size());
    for (StudentFact& fact : facts) {
        const auto [found, isNew] = places[fact.cohort].try_emplace(fact.student, rows.size());
        if (isNew) {
            StudentRow& row = rows.emplace_back();
            const auto known = students.find(fact.student);
            row.student = known == students.end() ? Student{fact.student, {}, {}, {}, {}} : known->second;
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

QString sql::students(const Scope& scope)
{
    return QString::fromLatin1(studentsSql).arg(scope.cohortIds());
}

Result<StudentWeeks> readStudentWeeks(const storage::Connection& connection, const Scope& scope,
    const std::vector<Photo>& photos, Gains gains, Detail detail)
{
    auto facts = studentFacts(connection, scope, photos, gains, detail);
    if (!facts)
        return tl::make_unexpected(facts.error());
    return readStudents(connection, scope).map([&](const Students& students) {
        StudentWeeks result{{}, scope.courses(), sorted(rowsOf(facts->facts, scope, photos.size(), students))};
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
