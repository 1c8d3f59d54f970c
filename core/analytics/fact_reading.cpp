#include "core/analytics/fact_reading.h"

#include "core/analytics/course_cells.h"
#include "core/analytics/sql.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace farol::analytics {

using namespace farol::domain;

namespace {

constexpr auto rosterSql = R"(
SELECT m.week, m.cohort, m.student, m.last_access, w.cells, w.answered, w.no_access, w.finished, w.sum_tenths,
    w.gain_cells, w.gain_tenths
FROM photo p
CROSS JOIN membership m ON m.week = p.week AND %1
LEFT JOIN student_week w ON w.week = m.week AND w.student = m.student AND w.track = %2
WHERE p.week BETWEEN ? AND ?
ORDER BY m.week, m.cohort, m.student)";

// b is the same cell in the photo before: a gain is taken over what is answered in both.
constexpr auto chosenSumsSql = R"(
SELECT m.week, m.cohort, m.student, count(*), sum(CASE WHEN c.state < 2 THEN 1 ELSE 0 END),
    sum(CASE WHEN c.state = 2 THEN 1 ELSE 0 END), sum(CASE WHEN c.tenths = 1000 THEN 1 ELSE 0 END), sum(c.tenths),
    count(b.student), coalesce(sum(c.tenths - b.tenths), 0)
FROM (SELECT week, lag(week) OVER (ORDER BY week) AS previous FROM photo) p
CROSS JOIN membership m ON m.week = p.week AND %1
CROSS JOIN cell c ON c.week = m.week AND c.student = m.student
LEFT JOIN cell b ON b.week = p.previous AND b.student = c.student AND b.course = c.course AND b.state < 2 AND c.state < 2
WHERE p.week BETWEEN ? AND ? AND c.course IN (%2)%3
GROUP BY m.week, m.cohort, m.student
ORDER BY m.week, m.cohort, m.student)";

CellCounts countsAt(const storage::Statement& row, int column)
{
    return {row.number(column), row.number(column + 1), row.number(column + 2), row.number(column + 3),
        row.integer(column + 4)};
}

} // namespace

FactReading::FactReading(
    const storage::Connection& connection, const Scope& scope, const std::vector<Photo>& photos, Basis basis) :
    m_connection(connection),
    m_scope(scope),
    m_photos(photos),
    m_basis(basis),
    m_plans(plansOf(scope, photos))
{
}

Result<void> FactReading::readRoster()
{
    const auto take = [this](const storage::Statement& row) {
        const auto photo = photoAt(m_photos, row.week(0));
        const auto cohort = m_scope.cohortAt(row.id<CohortId>(1));
        if (!photo || !cohort)
            return;
        StudentFact& fact = m_facts.emplace_back(StudentFact{*photo, *cohort, row.id<StudentId>(2), {}});
        fact.figures.member = true;
        fact.figures.lastAccess = row.instant(3);
        fact.figures.counts = countsAt(row, 4);
        if (m_basis == Basis::Stored && m_scope.everyCohort && row.number(9) > 0)
            m_gains.add(fact.student, {row.week(0), row.number(9), row.number(10), weeksBefore(*photo)});
    };
    return storage::eachRow(m_connection, sql::roster(m_scope), take, m_scope.from, m_scope.to);
}

Result<void> FactReading::readGains(Week from)
{
    // With every turma of the track in the scope, the gains of its weeks come with the roster.
    const Week upTo = m_scope.everyCohort ? m_photos.front().week - 1 : m_scope.to;
    if (upTo < from)
        return {};
    return gainHistory(m_connection, m_scope, from, upTo).map([this](GainHistory history) {
        m_gains = std::move(history);
    });
}

void FactReading::fillGains()
{
    for (StudentFact& fact : m_facts) {
        const Photo& photo = m_photos[fact.photo];
        if (const auto* entry = m_gains.at(fact.student, photo.week)) {
            fact.figures.gain = entry->gain();
            fact.figures.studied = entry->difference > 0;
            fact.figures.gainCells = entry->cells;
            fact.figures.gainTenths = entry->difference;
        }
        const Status overTrack = statusOf(fact.figures.counts, std::nullopt, m_plans[fact.photo]->tolerance());
        fact.figures.stalled = m_gains.stalled(fact.student, photo.week, photo.previous, overTrack);
    }
}

qint64 FactReading::weeksBefore(size_t photo) const
{
    return m_photos[photo].previous ? m_photos[photo].week - *m_photos[photo].previous : 1;
}

StudentFact* FactReading::next(Facts::iterator& at, size_t photo, size_t cohort, StudentId student)
{
    const auto wanted = factOrder(m_scope, photo, cohort, student);
    while (at != m_facts.end() && factOrder(m_scope, at->photo, at->cohort, at->student) < wanted)
        ++at;
    return at != m_facts.end() && factOrder(m_scope, at->photo, at->cohort, at->student) == wanted ? &*at : nullptr;
}

Result<void> FactReading::readChosenSums()
{
    for (StudentFact& fact : m_facts) {
        fact.figures.counts = {};
        fact.figures.gain.reset();
        fact.figures.gainCells = fact.figures.gainTenths = 0;
    }
    auto at = m_facts.begin();
    const auto take = [&](const storage::Statement& row) {
        const auto photo = photoAt(m_photos, row.week(0));
        const auto cohort = m_scope.cohortAt(row.id<CohortId>(1));
        StudentFact* fact = photo && cohort ? next(at, *photo, *cohort, row.id<StudentId>(2)) : nullptr;
        if (!fact)
            return;
        fact->figures.counts = countsAt(row, 3);
        fact->figures.gain = gainOf(row.integer(9), row.number(8), weeksBefore(*photo));
        fact->figures.gainCells = row.number(8);
        fact->figures.gainTenths = row.number(9);
        if (m_basis == Basis::Replanned && row.number(8) > 0)
            m_gains.add(fact->student, {row.week(0), row.number(8), row.number(9), weeksBefore(*photo)});
    };
    return storage::eachRow(m_connection, sql::chosenSums(m_scope), take, m_scope.from, m_scope.to);
}

void FactReading::fillMissingCells()
{
    for (StudentFact& fact : m_facts) {
        const PlanInForce& plan = *m_plans[fact.photo];
        fact.figures.counts.cells = static_cast<int>(std::count_if(
            m_scope.places.begin(), m_scope.places.end(), [&plan](size_t place) { return plan.has(place); }));
    }
}

Result<void> FactReading::readCells()
{
    const auto cells = courseCells(m_connection, m_scope, m_photos, m_scope.from, m_scope.to);
    if (!cells)
        return tl::make_unexpected(cells.error());
    for (StudentFact& fact : m_facts)
        fact.figures.courses.resize(m_scope.places.size());
    auto at = m_facts.begin();
    for (const StudentCells& read : *cells) {
        if (StudentFact* fact = next(at, read.photo, read.cohort, read.student))
            fact->figures.courses = read.cells;
    }
    return {};
}

void FactReading::fillStatuses()
{
    for (StudentFact& fact : m_facts) {
        StudentWeek& figures = fact.figures;
        figures.progress = figures.counts.progress();
        figures.status = statusOf(figures.counts, figures.expected, m_plans[fact.photo]->tolerance());
    }
}

QString sql::roster(const Scope& scope)
{
    return QString::fromLatin1(rosterSql).arg(scope.listed()).arg(scope.track->id.value);
}

QString sql::chosenSums(const Scope& scope)
{
    return QString::fromLatin1(chosenSumsSql)
        .arg(scope.listed(), scope.courseIds(),
            scope.weekCondition(QStringLiteral("c.course"), QStringLiteral("p.week")));
}

} // namespace farol::analytics
