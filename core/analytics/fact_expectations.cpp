#include "core/analytics/fact_expectations.h"

#include "core/analytics/photo_courses.h"
#include "core/analytics/sql.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <numeric>

namespace farol::analytics {

using namespace farol::domain;

namespace {

constexpr auto answeredSql = R"(
SELECT c.course
FROM photo p CROSS JOIN cell c ON c.week = p.week AND c.student = ?
WHERE p.week = ? AND c.state < 2 AND +c.course IN (%1)%2)";

std::vector<size_t> without(std::vector<size_t> places, const std::vector<size_t>& missing)
{
    std::erase_if(
        places, [&missing](size_t place) { return std::find(missing.begin(), missing.end(), place) != missing.end(); });
    return places;
}

} // namespace

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
    const auto courses = photoCourses(m_connection, m_scope, m_photos);
    if (!courses)
        return tl::make_unexpected(courses.error());
    std::vector<size_t> irregular;
    const StudentFact* model = nullptr; // of the same photo and turma, with every course answered
    for (size_t i = 0; i < facts.size(); ++i) {
        StudentFact& fact = facts[i];
        const CellCounts& counts = fact.figures.counts;
        const PhotoCourses& held = (*courses)[fact.photo];
        if (counts.cells != held.courses)
            irregular.push_back(i);
        else if (counts.answered != counts.cells)
            expect(fact, without(held.places, fact.missing));
        else if (model && model->photo == fact.photo && model->cohort == fact.cohort)
            fact.figures.expected = model->figures.expected;
        else {
            expect(fact, held.places);
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
    auto statement = storage::Statement::prepare(m_connection, sql::answered(m_scope));
    if (!statement)
        return tl::make_unexpected(statement.error());
    for (const size_t i : which) {
        StudentFact& fact = facts[i];
        if (const auto asked = statement->run(fact.student, m_photos[fact.photo].week); !asked)
            return asked;
        std::vector<size_t> places;
        while (statement->next()) {
            if (const auto place = m_scope.placeOf(statement->id<CourseId>(0)))
                places.push_back(*place);
        }
        if (const auto done = statement->finish(); !done)
            return done;
        expect(fact, places);
    }
    return {};
}

QString sql::answered(const Scope& scope)
{
    return QString::fromLatin1(answeredSql)
        .arg(scope.courseIds(), scope.weekCondition(QStringLiteral("c.course"), QStringLiteral("p.week")));
}

} // namespace farol::analytics
