#include "core/analytics/fact_reading.h"

#include "core/analytics/course_cells.h"
#include "core/analytics/sql.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace farol::analytics {

using namespace farol::domain;

namespace {

// b is the same cell in the photo before: a gain is taken over what is answered in both.
constexpr auto replannedSumsSql = R"(
SELECT m.week, m.cohort, m.student, %1, count(b.student), coalesce(sum(c.tenths - b.tenths), 0)
FROM (SELECT week, lag(week) OVER (ORDER BY week) AS previous FROM photo) p
CROSS JOIN membership m ON m.week = p.week AND %2
CROSS JOIN cell c ON c.week = m.week AND c.student = m.student
LEFT JOIN cell b ON b.week = p.previous AND b.student = c.student AND b.course = c.course AND b.state < 2 AND c.state < 2
WHERE p.week BETWEEN ? AND ? AND c.course IN (%3)%4
GROUP BY m.week, m.cohort, m.student
ORDER BY m.week, m.cohort, m.student)";

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

Result<void> FactReading::readRoster(ChosenGains gains)
{
    return studentRoster(m_connection, m_scope, m_photos, gains).map([this](Facts facts) {
        m_facts = std::move(facts);
        if (m_basis == Basis::Replanned)
            return;
        for (const StudentFact& fact : m_facts)
            addGain(fact);
    });
}

void FactReading::addGain(const StudentFact& fact)
{
    if (fact.gain.cells == 0)
        m_gains.know(fact.student);
    else
        m_gains.add(fact.student,
            {m_photos[fact.photo].week, fact.gain.cells, fact.gain.tenths, weeksBefore(m_photos[fact.photo])});
}

std::vector<StudentId> FactReading::students(size_t photos) const
{
    std::vector<StudentId> students;
    for (const StudentFact& fact : m_facts) {
        if (fact.photo < photos)
            students.push_back(fact.student);
    }
    std::sort(students.begin(), students.end());
    students.erase(std::unique(students.begin(), students.end()), students.end());
    return students;
}

Result<void> FactReading::readGainsBeside()
{
    const Photo& first = m_photos.front();
    const Result<void> before = first.previous
        ? addGainsElsewhere(m_gains, m_connection, m_scope, students(1), *first.previous, *first.previous)
        : Result<void>();
    if (!before || m_scope.everyCohort)
        return before;
    return addGainsElsewhere(
        m_gains, m_connection, m_scope, students(m_photos.size()), first.week, m_photos.back().week);
}

Result<void> FactReading::readGainsBefore()
{
    return addGainsBefore(m_gains, m_connection, m_scope, m_photos.front().week);
}

void FactReading::fillGains()
{
    for (StudentFact& fact : m_facts) {
        const Photo& photo = m_photos[fact.photo];
        if (const auto* entry = m_gains.at(fact.student, photo.week)) {
            if (m_scope.wholeTrack) {
                fact.figures.gain = entry->gain();
                fact.figures.gainCells = entry->cells;
                fact.figures.gainTenths = entry->difference;
            }
            fact.figures.studied = entry->difference > 0;
        }
        const Status overTrack = statusOf(fact.track, std::nullopt, m_plans[fact.photo]->tolerance());
        fact.figures.stalled = m_gains.stalled(fact.student, photo.week, photo.previous, overTrack);
    }
}

Result<void> FactReading::readReplannedSums()
{
    for (StudentFact& fact : m_facts)
        fact.figures.counts = fact.track = {};
    FactsInOrder facts(m_facts, m_scope);
    const auto take = [&](const storage::Statement& row) {
        const auto photo = photoAt(m_photos, row.week(0));
        const auto cohort = m_scope.cohortAt(row.id<CohortId>(1));
        StudentFact* fact = photo && cohort ? facts.next(*photo, *cohort, row.id<StudentId>(2)) : nullptr;
        if (!fact)
            return;
        fact->figures.counts = fact->track = countsOf(row.integer(3));
        fact->gain = {row.number(4), row.number(5)};
        addGain(*fact);
    };
    return storage::eachRow(m_connection, sql::replannedSums(m_scope), take, m_scope.from, m_scope.to);
}

void FactReading::fillMissingCells()
{
    for (StudentFact& fact : m_facts) {
        const PlanInForce& plan = *m_plans[fact.photo];
        fact.track.cells = static_cast<int>(std::count_if(
            m_scope.places.begin(), m_scope.places.end(), [&plan](size_t place) { return plan.has(place); }));
        fact.figures.counts = fact.track;
    }
}

Result<void> FactReading::readCells()
{
    return courseCells(m_connection, m_scope, m_photos, m_scope.from, m_scope.to)
        .map([this](std::vector<StudentCells> cells) { giveCells(m_facts, m_scope, std::move(cells)); });
}

void FactReading::fillStatuses()
{
    for (StudentFact& fact : m_facts) {
        StudentWeek& figures = fact.figures;
        figures.progress = figures.counts.progress();
        figures.status = statusOf(figures.counts, figures.expected, m_plans[fact.photo]->tolerance());
    }
}

QString sql::replannedSums(const Scope& scope)
{
    return QString::fromLatin1(replannedSumsSql)
        .arg(packedCellCounts(), scope.listed(), scope.courseIds(),
            scope.weekCondition(QStringLiteral("c.course"), QStringLiteral("p.week")));
}

} // namespace farol::analytics
