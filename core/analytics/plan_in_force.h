#pragma once

#include "core/domain/entities.h"
#include "core/domain/pace.h"

#include <optional>
#include <span>
#include <vector>

namespace farol::analytics {

/// How a trilha is judged from a week on. Places are those of a scope, which also knows the courses of other plans: one
/// that this plan does not have is not expected.
class PlanInForce {
public:
    PlanInForce(const domain::Plan& plan, std::span<const domain::Course> courses);

    domain::Week since() const { return m_since; }
    const domain::Tolerance& tolerance() const { return m_tolerance; }
    bool has(size_t place) const { return m_own[place].has_value(); }

    /// Expected after so many study days, as an exact fraction of 1000; nothing when the plan does not have the course.
    std::optional<domain::Pace::Expected> expected(size_t place, int days) const;
    std::optional<domain::Tenths> expectedTenths(size_t place, int days) const;
    /// Mean over those of these courses that the plan has, rounded to tenths; nothing for none.
    std::optional<domain::Tenths> expectedMean(std::span<const size_t> places, int days) const;

private:
    domain::Week m_since;
    domain::Tolerance m_tolerance;
    domain::Pace m_pace;
    std::vector<std::optional<size_t>> m_own; ///< place in the scope → place in this plan
    bool m_sameOrder = true; ///< every place is the same in both
};

} // namespace farol::analytics
