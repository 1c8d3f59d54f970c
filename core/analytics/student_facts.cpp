#include "core/analytics/student_facts.h"

#include "core/analytics/answered_courses.h"
#include "core/analytics/course_cells.h"
#include "core/analytics/sql.h"
#include "core/storage/statement.h"

#include <tuple>
#include <unordered_map>

namespace farol::analytics {

using namespace farol::domain;

namespace {

constexpr auto rosterSql = R"(
SELECT m.week, m.cohort, m.student, m.last_access, w.cells, w.answered, w.no_access, w.finished, w.sum_tenths,
    w.gain_cells, w.gain_tenths
FROM photo p
CROSS JOIN membership m ON m.week = p.week AND m.cohort IN (%1)
LEFT JOIN student_week w ON w.week = m.week AND w.student = m.student AND w.track = %2
WHERE p.week BETWEEN ? AND ?
ORDER BY m.week, m.cohort, m.student)";

// b is the same cell in the photo before: a gain is taken over what is answered in both.
constexpr auto chosenSumsSql = R"(
SELECT m.week, m.cohort, m.student, count(*), sum(CASE WHEN c.state < 2 THEN 1 ELSE 0 END),
    sum(CASE WHEN c.state = 2 THEN 1 ELSE 0 END), sum(CASE WHEN c.tenths = 1000 THEN 1 ELSE 0 END), sum(c.tenths),
    count(b.student), coalesce(sum(c.tenths - b.tenths), 0)
FROM (SELECT week, lag(week) OVER (ORDER BY week) AS previous FROM photo) p
CROSS JOIN membership m ON m.week = p.week AND m.cohort IN (%1)
CROSS JOIN cell c ON c.week = m.week AND c.student = m.student
LEFT JOIN cell b ON b.week = p.previous AND b.student = c.student AND b.course = c.course AND b.state < 2 AND c.state < 2
WHERE p.week BETWEEN ? AND ? AND c.course IN (%2)
GROUP BY m.week, m.cohort, m.student
ORDER BY m.week, m.cohort, m.student)";

CellCounts countsAt(const storage::Statement& row, int column)
{
    return {row.number(column), row.number(column + 1), row.number(column + 2), row.number(column + 3),
        row.integer(column + 4)};
}

void count(StatusCounts& counts, const StudentFact& fact)
{
    ++counts.byStatus[static_cast<size_t>(fact.figures.status)];
    counts.stalled += fact.figures.stalled ? 1 : 0;
}

/// Fills the facts of one scope, one question after the other.
class FactReading {
public:
    FactReading(const storage::Connection& connection, const Scope& scope, const std::vector<Photo>& photos) :
        m_connection(connection),
        m_scope(scope),
        m_photos(photos)
    {
    }

    Result<void> readRoster();
    Result<void> readGains(Week from);
    void fillGains();
    Result<void> readChosenSums();
    Result<void> readCells();
    Result<void> fillExpected();
    void fillStatuses();
    StudentFacts take() { return {std::move(m_facts), std::move(m_gains)}; }

private:
    using Facts = std::vector<StudentFact>;

    Result<void> fillIrregular(const std::vector<size_t>& irregular);
    qint64 weeksBefore(size_t photo) const;
    void expect(StudentFact& fact, std::span<const size_t> places) const;
    /// The fact of a row that begins with week, turma, student; rows come in the order of the facts.
    StudentFact* next(Facts::iterator& at, size_t photo, size_t cohort, StudentId student);
    auto order(size_t photo, size_t cohort, StudentId student) const;

    const storage::Connection& m_connection;
    const Scope& m_scope;
    const std::vector<Photo>& m_photos;
    Facts m_facts;
    GainHistory m_gains;
};

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
        if (m_scope.everyCohort && row.number(9) > 0)
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
        if (const auto* entry = m_gains.at(fact.student, photo.week))
            fact.figures.gain = entry->gain();
        const Status overTrack = statusOf(fact.figures.counts, std::nullopt, m_scope.track->tolerance);
        fact.figures.stalled = m_gains.stalled(fact.student, photo.week, photo.previous, overTrack);
    }
}

qint64 FactReading::weeksBefore(size_t photo) const
{
    return m_photos[photo].previous ? m_photos[photo].week - *m_photos[photo].previous : 1;
}

auto FactReading::order(size_t photo, size_t cohort, StudentId student) const
{
    return std::tuple(photo, m_scope.cohorts[cohort]->id, student);
}

StudentFact* FactReading::next(Facts::iterator& at, size_t photo, size_t cohort, StudentId student)
{
    const auto wanted = order(photo, cohort, student);
    while (at != m_facts.end() && order(at->photo, at->cohort, at->student) < wanted)
        ++at;
    return at != m_facts.end() && order(at->photo, at->cohort, at->student) == wanted ? &*at : nullptr;
}

Result<void> FactReading::readChosenSums()
{
    for (StudentFact& fact : m_facts) {
        fact.figures.counts = {};
        fact.figures.gain.reset();
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
    };
    return storage::eachRow(m_connection, sql::chosenSums(m_scope), take, m_scope.from, m_scope.to);
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

void FactReading::expect(StudentFact& fact, std::span<const size_t> places) const
{
    const auto days = studyDaysOf(m_scope, fact.cohort, m_photos[fact.photo].date);
    fact.figures.expected = days ? m_scope.pace.expectedMean(places, *days) : std::nullopt;
}

Result<void> FactReading::fillExpected()
{
    const auto courses = answeredCourses(m_connection, m_scope, m_photos);
    if (!courses)
        return tl::make_unexpected(courses.error());
    std::vector<size_t> irregular;
    const StudentFact* model = nullptr; // of the same photo and turma, with every course answered
    for (size_t i = 0; i < m_facts.size(); ++i) {
        StudentFact& fact = m_facts[i];
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
    return fillIrregular(irregular);
}

/// Students of whom a photo does not hold every course, as after a change of the track: from their cells.
Result<void> FactReading::fillIrregular(const std::vector<size_t>& irregular)
{
    if (irregular.empty())
        return {};
    const Week from = m_photos[m_facts[irregular.front()].photo].week;
    const Week to = m_photos[m_facts[irregular.back()].photo].week;
    const auto cells = courseCells(m_connection, m_scope, m_photos, from, to);
    if (!cells)
        return tl::make_unexpected(cells.error());
    auto read = cells->begin();
    for (const size_t i : irregular) {
        StudentFact& fact = m_facts[i];
        const auto wanted = order(fact.photo, fact.cohort, fact.student);
        while (read != cells->end() && order(read->photo, read->cohort, read->student) < wanted)
            ++read;
        if (read == cells->end() || order(read->photo, read->cohort, read->student) != wanted)
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

void FactReading::fillStatuses()
{
    for (StudentFact& fact : m_facts) {
        StudentWeek& figures = fact.figures;
        figures.progress = figures.counts.progress();
        figures.status = statusOf(figures.counts, figures.expected, m_scope.track->tolerance);
    }
}

} // namespace

QString sql::roster(const Scope& scope)
{
    return QString::fromLatin1(rosterSql).arg(scope.cohortIds()).arg(scope.track->id.value);
}

QString sql::chosenSums(const Scope& scope)
{
    return QString::fromLatin1(chosenSumsSql).arg(scope.cohortIds(), scope.courseIds());
}

StatusCounts countStatuses(
    std::span<const StudentFact* const> facts, const Scope& scope, const std::vector<Photo>& photos)
{
    StatusCounts counts;
    if (facts.empty() || facts.front()->cohort == facts.back()->cohort) { // one turma lists nobody twice
        for (const StudentFact* fact : facts)
            count(counts, *fact);
        return counts;
    }
    std::unordered_map<StudentId, const StudentFact*> judged;
    judged.reserve(facts.size());
    for (const StudentFact* fact : facts) {
        const StudentFact*& kept = judged[fact->student];
        if (!kept || startedLater(*scope.cohorts[fact->cohort], *scope.cohorts[kept->cohort], photos[fact->photo].date))
            kept = fact;
    }
    for (const auto& [student, fact] : judged)
        count(counts, *fact);
    return counts;
}

Result<StudentFacts> studentFacts(const storage::Connection& connection, const Scope& scope,
    const std::vector<Photo>& photos, Gains gains, Detail detail)
{
    if (photos.empty())
        return StudentFacts{};
    FactReading reading(connection, scope, photos);
    const Photo& first = photos.front();
    const Week gainsFrom = gains == Gains::ForProfile ? Week::fromOrdinal(0) : first.previous.value_or(first.week);
    return reading.readGains(gainsFrom)
        .and_then([&] { return reading.readRoster(); })
        .map([&] { reading.fillGains(); })
        .and_then([&] { return scope.wholeTrack ? Result<void>() : reading.readChosenSums(); })
        .and_then([&] { return detail == Detail::Courses ? reading.readCells() : Result<void>(); })
        .and_then([&] { return reading.fillExpected(); })
        .map([&] {
            reading.fillStatuses();
            return reading.take();
        });
}

} // namespace farol::analytics
