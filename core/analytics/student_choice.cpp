#include "core/analytics/student_choice.h"

#include <algorithm>

namespace farol::analytics {

namespace {

template <typename Kind>
bool allows(const std::vector<Kind>& wanted, Kind kind)
{
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), kind) != wanted.end();
}

} // namespace

StudentChoice::StudentChoice(const domain::StudentFilter& filter, QDate today, const QTimeZone& zone) :
    m_filter(filter),
    m_search(filter.searched),
    m_today(today),
    m_zone(zone)
{
    m_filter.searched.clear(); // what is left is about how they stand
}

bool StudentChoice::matches(const StudentRow& row) const
{
    return matches(row.student, row.last().member ? &row.last() : nullptr, row.profile);
}

bool StudentChoice::matches(
    const domain::Student& student, const StudentWeek* last, const std::optional<domain::StudyProfile>& profile) const
{
    return (m_filter.isEmpty() || matchesState(last, profile)) && m_search.matches(student);
}

bool StudentChoice::matchesState(const StudentWeek* last, const std::optional<domain::StudyProfile>& profile) const
{
    if (!last || !allows(m_filter.statuses, last->status) || (m_filter.stalledOnly && !last->stalled))
        return false;
    if (!m_filter.profiles.empty() && !(profile && allows(m_filter.profiles, profile->profile)))
        return false;
    return !m_filter.daysAway || isAway(*last);
}

bool StudentChoice::isAway(const StudentWeek& week) const
{
    if (!week.lastAccess)
        return true;
    return week.lastAccess->toTimeZone(m_zone).date().daysTo(m_today) >= *m_filter.daysAway;
}

} // namespace farol::analytics
