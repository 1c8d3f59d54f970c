#include "trail.h"

namespace farol::ui {

void Trail::leave(Visit visit)
{
    if (m_visits.size() == longest)
        m_visits.erase(m_visits.begin());
    m_visits.push_back(std::move(visit));
}

std::optional<Visit> Trail::back()
{
    if (m_visits.empty())
        return std::nullopt;
    Visit visit = std::move(m_visits.back());
    m_visits.pop_back();
    return visit;
}

void Trail::forgetNames()
{
    for (Visit& visit : m_visits) {
        if (visit.place.filter)
            visit.place.filter->students.searched.clear();
    }
}

} // namespace farol::ui
