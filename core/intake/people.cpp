#include "core/intake/people.h"

#include "core/domain/text.h"
#include "core/school/limits.h"
#include "core/storage/statement.h"

namespace farol::intake {

using namespace farol::domain;

namespace {

const auto membersText = QStringLiteral("SELECT DISTINCT m.student FROM photo p CROSS JOIN membership m "
                                        "WHERE m.week = p.week AND m.cohort = ?");

FoundStudent theOne(const std::vector<StudentId>& found)
{
    if (found.empty())
        return tl::make_unexpected(LeftOutReason::UnknownStudent);
    if (found.size() > 1)
        return tl::make_unexpected(LeftOutReason::SeveralStudents);
    return found.front();
}

} // namespace

Result<People> People::read(const storage::Connection& connection)
{
    People people(connection);
    auto erased = storage::ErasedStudents::read(connection);
    if (!erased)
        return tl::make_unexpected(erased.error());
    people.m_erased = *std::move(erased);
    const auto take = [&](const storage::Statement& row) {
        const auto id = row.id<StudentId>(0);
        people.m_names.insert(id, folded(row.text(1)));
        const QString email = folded(row.text(2)).trimmed();
        if (!email.isEmpty())
            people.m_emails[email].push_back(id);
    };
    return storage::eachRow(connection, QStringLiteral("SELECT id, name, email FROM student ORDER BY id"), take)
        .map([&] { return std::move(people); });
}

FoundStudent People::byId(const ToldRow& row)
{
    const StudentId id{*row.studentId};
    if (m_erased.contains(id))
        return tl::make_unexpected(LeftOutReason::ErasedStudent);
    if (m_names.contains(id))
        return id;
    if (id.value == 0 || id.value > school::largestId || (row.name.isEmpty() && row.email.isEmpty()))
        return tl::make_unexpected(LeftOutReason::UnknownStudent);
    m_added.try_emplace(id, Student{id, row.name, row.email, row.phone, {}});
    return id;
}

FoundStudent People::find(const ToldRow& row, CohortId cohort)
{
    if (row.studentId)
        return byId(row);
    if (!row.email.isEmpty()) {
        QString& email = m_foldings[row.email];
        if (email.isEmpty())
            email = folded(row.email);
        const auto found = m_emails.constFind(email);
        if (found != m_emails.constEnd())
            return theOne(*found);
    }
    return row.name.isEmpty() ? FoundStudent(tl::make_unexpected(LeftOutReason::UnknownStudent))
                              : theOne(namesOf(cohort).value(folded(row.name)));
}

const People::ByText& People::namesOf(CohortId cohort)
{
    const auto [found, isNew] = m_cohorts.try_emplace(cohort);
    if (!isNew)
        return found->second;
    ByText& names = found->second;
    const auto read = storage::eachRow(
        *m_connection, membersText,
        [&](const storage::Statement& row) {
            const auto student = row.id<StudentId>(0);
            const QString name = m_names.value(student);
            if (!name.isEmpty())
                names[name].push_back(student);
        },
        cohort);
    if (!read)
        m_state = read;
    return names;
}

} // namespace farol::intake
