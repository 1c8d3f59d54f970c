#include "core/analytics/student_fact.h"

namespace farol::analytics {

using namespace farol::domain;

FactsInOrder::FactsInOrder(std::vector<StudentFact>& facts, const Scope& scope) :
    m_scope(scope),
    m_at(facts.begin()),
    m_end(facts.end())
{
}

StudentFact* FactsInOrder::next(size_t photo, size_t cohort, StudentId student)
{
    const auto wanted = order(photo, cohort, student);
    while (m_at != m_end && order(*m_at) < wanted)
        ++m_at;
    return m_at != m_end && order(*m_at) == wanted ? &*m_at : nullptr;
}

void giveCells(std::vector<StudentFact>& facts, const Scope& scope, std::vector<StudentCells> cells)
{
    for (StudentFact& fact : facts)
        fact.figures.courses.resize(scope.places.size());
    FactsInOrder inOrder(facts, scope);
    for (StudentCells& read : cells) {
        if (StudentFact* fact = inOrder.next(read.photo, read.cohort, read.student))
            fact->figures.courses = std::move(read.cells);
    }
}

} // namespace farol::analytics
