#include "core/analytics/fact_expectations.h"

#include "core/analytics/answered_courses.h"
#include "core/analytics/course_cells.h"

#include <numeric>

namespace farol::analytics {

using namespace farol::domain;

FactExpectations::FactExpectations(
    const storage::Connection& connection, const Scope& scope, const std::vector<Photo>& photos) :
    m_connection(connection),
    m_scope(scope),
    m_photos(photos),
    m_plans(plansOf(scope, photos)),
    m_days(studyDaysOf(scope, photos))
{
}

void FactExpectations::expect(StudentFact& fact, std::span<const size_t> places) const
{
    const auto days = m_days[fact.cohort][fact.photo];
    fact.figures.expected = days ? m_plans[fact.photo]->expectedMean(places, *days) : std::nullopt;
}

Result<void> FactExpectations::fill(std::vector<StudentFact>& facts) const
{
    const auto courses = answeredCourses(m_connection, m_scope, m_photos);
    if (!courses)
        return tl::make_unexpected(courses.error());
    std::vector<size_t> irregular;
    const StudentFact* model = nullptr; // of the same photo and turma, with every course answered
    for (size_t i = 0; i < facts.size(); ++i) {
        StudentFact& fact = facts[i];
        const CellCounts& counts = fact.figures.counts;
        if (counts.cells != courses->courses(fact.photo))
            irregular.push_back(i);
        else if (counts.answered != counts.cells)
            expect(fact, courses->answered(fact.photo, fact.student));
        else if (model && model->photo == fact.photo && model->cohort == fact.cohort)
            fact.figures.expected = model->figures.expected;
        else {
            expect(fact, courses->places(fact.photo));
            model = &fact;
        }
    }
    return fillByCells(facts, irregular);
}

Result<void> FactExpectations::fillByCells(std::vector<StudentFact>& facts) const
{
    std::vector<size_t> all(facts.size());
    std::iota(all.begin(), all.end(), size_t(0));
    return fillByCells(facts, all);
}

Result<void> FactExpectations::fillByCells(std::vector<StudentFact>& facts, const std::vector<size_t>& which) const
{
    if (which.empty())
        return {};
    const Week from = m_photos[facts[which.front()].photo].week;
    const Week to = m_photos[facts[which.back()].photo].week;
    const auto cells = courseCells(m_connection, m_scope, m_photos, from, to);
    if (!cells)
        return tl::make_unexpected(cells.error());
    auto read = cells->begin();
    for (const size_t i : which) {
        StudentFact& fact = facts[i];
        const auto wanted = factOrder(m_scope, fact.photo, fact.cohort, fact.student);
        while (read != cells->end() && factOrder(m_scope, read->photo, read->cohort, read->student) < wanted)
            ++read;
        if (read == cells->end() || factOrder(m_scope, read->photo, read->cohort, read->student) != wanted)
            continue;
        std::vector<size_t> places;
        for (size_t column = 0; column < m_scope.places.size(); ++column) {
            if (read->cells[column] && answered(read->cells[column]->state))
                places.push_back(m_scope.places[column]);
        }
        expect(fact, places);
    }
    return {};
}

} // namespace farol::analytics
