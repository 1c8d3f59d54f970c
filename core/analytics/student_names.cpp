#include "core/analytics/student_names.h"

#include "core/analytics/scope.h"
#include "core/analytics/sql.h"
#include "core/domain/text.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace farol::analytics {

using namespace farol::domain;

namespace {

constexpr auto studentsSql = R"(
SELECT n.id, n.name, n.email, n.phone, n.created_at FROM student n WHERE n.id IN (%1))";

constexpr size_t atOnce = 5000; // a statement's text has its limits

} // namespace

QString sql::students(std::span<const StudentId> students)
{
    return QString::fromLatin1(studentsSql).arg(idList(students));
}

Result<Students> readStudents(const storage::Connection& connection, std::span<const StudentId> ids)
{
    Students students;
    students.reserve(ids.size());
    const auto take = [&](const storage::Statement& row) {
        const auto id = row.id<StudentId>(0);
        students.emplace(id, Student{id, row.text(1), row.text(2), row.text(3), row.instant(4)});
    };
    for (; !ids.empty(); ids = ids.subspan(std::min(atOnce, ids.size()))) {
        const QString sql = sql::students(ids.first(std::min(atOnce, ids.size())));
        if (const auto done = storage::eachRow(connection, sql, take); !done)
            return tl::make_unexpected(done.error());
    }
    return students;
}

bool operator<(const ListPlace& left, const ListPlace& right)
{
    if (left.cohortNumber != right.cohortNumber)
        return left.cohortNumber < right.cohortNumber;
    if (const int order = left.folded.compare(right.folded))
        return order < 0;
    const int order = left.student->name.compare(right.student->name);
    return order != 0 ? order < 0 : left.student->id < right.student->id;
}

Result<void> KnownStudents::know(const storage::Connection& connection, std::vector<StudentId> students)
{
    std::erase_if(students, [this](StudentId student) { return m_known.contains(student); });
    std::sort(students.begin(), students.end());
    students.erase(std::unique(students.begin(), students.end()), students.end());
    return readStudents(connection, students).map([&](Students read) {
        for (const StudentId id : students) {
            Student& student = read[id];
            student.id = id;
            const QString name = folded(student.name);
            m_known.emplace(id, Known{std::move(student), name});
        }
    });
}

ListPlace KnownStudents::placeOf(StudentId student, int cohortNumber) const
{
    const Known& known = m_known.at(student);
    return {cohortNumber, known.folded, &known.student};
}

} // namespace farol::analytics
