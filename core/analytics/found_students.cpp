#include "core/analytics/found_students.h"

#include "core/analytics/snapshot.h"
#include "core/analytics/student_search.h"
#include "core/domain/text.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace farol::analytics {

using namespace farol::domain;

namespace {

const auto everybodySql = QStringLiteral("SELECT id, name, email, phone, created_at FROM student");

const auto cohortsSql = QStringLiteral(R"(
SELECT m.cohort FROM membership m
WHERE m.student = ? AND m.week = (SELECT max(week) FROM membership WHERE student = ?)
ORDER BY m.cohort)");

Student studentOf(const storage::Statement& row)
{
    return {row.id<StudentId>(0), row.text(1), row.text(2), row.text(3), row.instant(4)};
}

bool comesBefore(const FoundStudent& left, const FoundStudent& right)
{
    const int order = compareNames(left.student.name, right.student.name);
    return order != 0 ? order < 0 : left.student.id < right.student.id;
}

Result<std::vector<FoundStudent>> matching(const storage::Connection& connection, const QString& text)
{
    const StudentSearch search(text);
    std::vector<FoundStudent> found;
    const auto take = [&](const storage::Statement& row) {
        if (Student student = studentOf(row); search.matches(student))
            found.push_back({std::move(student), {}});
    };
    return storage::eachRow(connection, everybodySql, take).map([&] { return std::move(found); });
}

Result<void> addCohorts(const storage::Connection& connection, std::vector<FoundStudent>& found)
{
    auto statement = storage::Statement::prepare(connection, cohortsSql);
    if (!statement)
        return tl::make_unexpected(statement.error());
    for (FoundStudent& one : found) {
        if (const auto asked = statement->run(one.student.id, one.student.id); !asked)
            return asked;
        while (statement->next())
            one.cohorts.push_back(statement->id<CohortId>(0));
        if (const auto read = statement->finish(); !read)
            return read;
    }
    return {};
}

} // namespace

Result<std::vector<FoundStudent>> findStudents(const storage::Connection& connection, const QString& text)
{
    const Snapshot snapshot(connection);
    return matching(connection, text).and_then([&](std::vector<FoundStudent> found) {
        std::sort(found.begin(), found.end(), comesBefore);
        return addCohorts(connection, found).map([&] { return std::move(found); });
    });
}

Result<FoundStudents> findStudents(const storage::Connection& connection, const QString& text, size_t most)
{
    const Snapshot snapshot(connection);
    return matching(connection, text).and_then([&](std::vector<FoundStudent> found) {
        const QString wanted = folded(text).trimmed();
        const auto others = std::partition(found.begin(), found.end(),
            [&](const FoundStudent& one) { return folded(one.student.name).startsWith(wanted); });
        const size_t shown = std::min(most, found.size());
        FoundStudents first{{}, found.size() - shown};
        std::sort(found.begin(), others, comesBefore);
        if (found.begin() + ptrdiff_t(shown) > others)
            std::sort(others, found.end(), comesBefore);
        found.resize(shown);
        first.students = std::move(found);
        return addCohorts(connection, first.students).map([&] { return std::move(first); });
    });
}

Result<std::optional<Student>> studentWithId(const storage::Connection& connection, StudentId id)
{
    std::optional<Student> student;
    return storage::eachRow(
        connection, everybodySql + QStringLiteral(" WHERE id = ?"),
        [&](const storage::Statement& row) { student = studentOf(row); }, id)
        .map([&] { return std::move(student); });
}

} // namespace farol::analytics
