#include "core/analytics/selection_sum.h"

namespace farol::analytics {

using namespace farol::domain;

void SelectionSum::add(StudentId student, const StudentWeek& week)
{
    add(student, week, week.gainCells, week.gainTenths);
}

void SelectionSum::add(StudentId student, const StudentWeek& week, int gainCells, qint64 gainTenths)
{
    if (m_students.contains(student.value))
        return;
    m_students.insert(student.value);
    m_counts += week.counts;
    m_gainCells += gainCells;
    m_gainTenths += gainTenths;
}

std::optional<Tenths> SelectionSum::gain(qint64 weeksApart) const
{
    const auto gain = gainOf(m_gainTenths, m_gainCells, weeksApart);
    return gain ? std::optional(gain->tenths) : std::nullopt;
}

void ProfileCounts::add(StudentId student, const std::optional<StudyProfile>& profile)
{
    if (m_students.contains(student.value))
        return;
    m_students.insert(student.value);
    if (profile)
        ++m_counts[static_cast<size_t>(profile->profile)];
    else
        ++m_without;
}

} // namespace farol::analytics
