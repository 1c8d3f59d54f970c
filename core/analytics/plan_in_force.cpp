#include "core/analytics/plan_in_force.h"

#include <algorithm>

namespace farol::analytics {

using namespace farol::domain;

PlanInForce::PlanInForce(const Plan& plan, std::span<const Course> courses) :
    m_since(plan.since),
    m_tolerance(plan.tolerance),
    m_pace(plan.courses)
{
    for (size_t place = 0; place < courses.size(); ++place) {
        const auto found = std::find_if(plan.courses.begin(), plan.courses.end(),
            [&](const PlannedCourse& planned) { return planned.course.id == courses[place].id; });
        if (found == plan.courses.end())
            m_own.emplace_back();
        else
            m_own.emplace_back(static_cast<size_t>(found - plan.courses.begin()));
        m_sameOrder = m_sameOrder && m_own.back() == place;
    }
}

std::optional<Pace::Expected> PlanInForce::expected(size_t place, int days) const
{
    return m_own[place] ? std::optional(m_pace.expected(*m_own[place], days)) : std::nullopt;
}

std::optional<Tenths> PlanInForce::expectedTenths(size_t place, int days) const
{
    return m_own[place] ? std::optional(m_pace.expectedTenths(*m_own[place], days)) : std::nullopt;
}

std::optional<Tenths> PlanInForce::expectedMean(std::span<const size_t> places, int days) const
{
    if (m_sameOrder)
        return m_pace.expectedMean(places, days);
    std::vector<size_t> own;
    for (const size_t place : places) {
        if (m_own[place])
            own.push_back(*m_own[place]);
    }
    return m_pace.expectedMean(own, days);
}

} // namespace farol::analytics
