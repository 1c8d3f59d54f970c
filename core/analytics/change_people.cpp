#include "core/analytics/change_people.h"

#include <algorithm>

namespace farol::analytics {

using namespace farol::domain;

ChangePeople::ChangePeople(const Scope& scope, const StudentWeeks& view, const std::vector<CohortLists>& lists)
{
    m_people.reserve(view.rows.size());
    m_cohorts.reserve(view.rows.size());
    for (size_t i = 0; i < view.rows.size(); ++i) {
        const StudentRow& row = view.rows[i];
        const size_t cohort = scope.cohortAt(row.cohort).value_or(0);
        m_cohorts.push_back(cohort);
        ChangedPerson& person = m_people[row.student.id];
        person.rows.push_back(i);
        const bool before = row.weeks.size() > 1 && row.weeks.front().member;
        if (before) {
            person.before.push_back(cohort);
            person.knownBefore.push_back(cohort);
        }
        if (row.last().member)
            person.now.push_back(cohort);
        if (row.last().member || (before && !lists[cohort].now))
            person.knownNow.push_back(cohort);
    }
}

void ChangePeople::addLastList(size_t cohort, const std::unordered_set<StudentId>& students)
{
    for (const StudentId student : students) {
        const auto found = m_people.find(student);
        if (found == m_people.end() || !std::binary_search(found->second.now.begin(), found->second.now.end(), cohort))
            continue;
        std::vector<size_t>& known = found->second.knownBefore;
        known.insert(std::upper_bound(known.begin(), known.end(), cohort), cohort);
    }
}

std::vector<StudentId> ChangePeople::arrivals() const
{
    std::vector<StudentId> students;
    for (const auto& [student, person] : m_people) {
        if (!person.now.empty() && person.knownBefore.empty())
            students.push_back(student);
    }
    return students;
}

void ChangePeople::each(const std::function<void(StudentId, const ChangedPerson&)>& visit) const
{
    for (const auto& [student, person] : m_people)
        visit(student, person);
}

} // namespace farol::analytics
