#pragma once

#include "core/analytics/student_fact.h"

#include <span>

namespace farol::analytics {

/// Fills in what was expected of each fact: by the plan of its week, the clock of its turma and the cells that enter
/// its progress. All facts are of the scope and the photos, in their order.
class FactExpectations {
public:
    FactExpectations(const storage::Connection& connection, const Scope& scope, const std::vector<Photo>& photos);

    /// From what is missing, and from the cells only of those of whom a photo does not hold every course.
    [[nodiscard]] domain::Result<void> fill(std::vector<StudentFact>& facts) const;
    /// From the cells of everybody.
    [[nodiscard]] domain::Result<void> fillByCells(std::vector<StudentFact>& facts) const;

private:
    [[nodiscard]] domain::Result<void> fillByCells(
        std::vector<StudentFact>& facts, const std::vector<size_t>& which) const;
    void expect(StudentFact& fact, std::span<const size_t> places) const;

    const storage::Connection& m_connection;
    const Scope& m_scope;
    const std::vector<Photo>& m_photos;
    std::vector<const PlanInForce*> m_plans;
    StudyDays m_days;
};

} // namespace farol::analytics
