#include "marked_cohorts.h"

#include <algorithm>

namespace farol::ui {

using domain::CohortId;

void MarkedCohorts::flip(CohortId cohort)
{
    if (const auto found = std::find(m_order.begin(), m_order.end(), cohort); found != m_order.end()) {
        m_order.erase(found);
        m_colors.erase(cohort);
        return;
    }
    if (m_order.size() == most) {
        m_colors.erase(m_order.front());
        m_order.erase(m_order.begin());
    }
    for (int color = 0; color < most; ++color) {
        const bool isTaken =
            std::any_of(m_colors.begin(), m_colors.end(), [color](const auto& c) { return c.second == color; });
        if (!isTaken) {
            m_colors[cohort] = color;
            break;
        }
    }
    m_order.push_back(cohort);
}

void MarkedCohorts::toggle(CohortId cohort)
{
    flip(cohort);
    emit changed();
}

void MarkedCohorts::mark(const std::vector<CohortId>& cohorts)
{
    m_order.clear();
    m_colors.clear();
    for (const CohortId cohort : cohorts)
        flip(cohort);
    emit changed();
}

void MarkedCohorts::markSome(const std::vector<CohortId>& among)
{
    constexpr size_t usual = 4;
    if (among.empty() || std::any_of(among.begin(), among.end(), [this](CohortId id) { return isMarked(id); }))
        return;
    std::vector<CohortId> chosen;
    const size_t count = std::min(usual, among.size());
    for (size_t i = 0; i < count; ++i)
        chosen.push_back(among[(2 * i + 1) * among.size() / (2 * count)]);
    mark(chosen);
}

int MarkedCohorts::colorOf(CohortId cohort) const
{
    const auto found = m_colors.find(cohort);
    return found == m_colors.end() ? -1 : found->second;
}

} // namespace farol::ui
