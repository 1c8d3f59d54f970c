#include "tests/analytics/naive.h"

#include "core/domain/pace.h"
#include "core/domain/profile.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <cmath>

namespace farol::tests {

using namespace farol::domain;
using analytics::StatusCounts;
using analytics::WeekFigure;

Naive::Naive(const storage::Connection& connection, const School& school, const Filter& filter) :
    m_school(school),
    m_filter(filter),
    m_track(*school.track(*filter.track))
{
    const auto photos = storage::eachRow(connection, QStringLiteral("SELECT week, photo_date FROM photo"),
        [this](const storage::Statement& row) { m_photos[row.week(0)] = *row.date(1); });
    const auto members = storage::eachRow(connection, QStringLiteral("SELECT week, cohort, student FROM membership"),
        [this](const storage::Statement& row) {
            m_members.insert({row.week(0), row.id<CohortId>(1), row.id<StudentId>(2)});
        });
    const auto cells = storage::eachRow(connection,
        QStringLiteral("SELECT week, student, course, state, tenths FROM cell"), [this](const storage::Statement& row) {
            Cell cell;
            cell.state = static_cast<CellState>(row.number(3));
            cell.tenths = row.number(4);
            m_cells[{row.week(0), row.id<StudentId>(1), row.id<CourseId>(2)}] = cell;
        });
    if (!photos || !members || !cells)
        qFatal("the history cannot be read");
    for (const auto& [week, date] : m_photos)
        m_plans[week] = m_track.planAt(week);
}

std::vector<Cohort> Naive::cohorts() const
{
    std::vector<Cohort> result;
    for (const Cohort& cohort : m_school.cohorts) {
        const auto& wanted = m_filter.cohorts;
        if (cohort.track == m_track.id
            && (wanted.empty() || std::find(wanted.begin(), wanted.end(), cohort.id) != wanted.end()))
            result.push_back(cohort);
    }
    return result;
}

std::set<CohortId> Naive::allCohorts() const
{
    std::set<CohortId> ids;
    for (const Cohort& cohort : cohorts())
        ids.insert(cohort.id);
    return ids;
}

Naive::Courses Naive::whole(Week week) const
{
    Courses places;
    for (size_t place = 0; place < plan(week).courses.size(); ++place)
        places.push_back(place);
    return places;
}

bool Naive::hasCourse(Week week, CourseId wanted) const
{
    const Courses places = whole(week);
    return std::any_of(places.begin(), places.end(), [&](size_t place) { return course(week, place) == wanted; });
}

Naive::Courses Naive::chosen(Week week) const
{
    Courses places;
    for (const size_t place : whole(week)) {
        const auto& wanted = m_filter.courses;
        if (wanted.empty() || std::find(wanted.begin(), wanted.end(), course(week, place)) != wanted.end())
            places.push_back(place);
    }
    return places;
}

std::set<Naive::Person> Naive::people(Week week) const
{
    std::set<Person> result;
    const auto wanted = allCohorts();
    for (const auto& [at, cohort, student] : m_members) {
        if (at == week && wanted.contains(cohort))
            result.insert({cohort, student});
    }
    return result;
}

std::vector<Week> Naive::weeks() const
{
    std::vector<Week> result;
    for (const auto& [week, date] : m_photos) {
        const bool inside = (!m_filter.from || week >= *m_filter.from) && (!m_filter.to || week <= *m_filter.to);
        if (inside && !people(week).empty())
            result.push_back(week);
    }
    return result;
}

const Cell* Naive::cell(Week week, StudentId student, CourseId course) const
{
    const auto found = m_cells.find({week, student, course});
    return found == m_cells.end() ? nullptr : &found->second;
}

CellCounts Naive::counts(Week week, StudentId student, const Courses& courses) const
{
    CellCounts counts;
    for (const size_t place : courses) {
        const Cell* known = cell(week, student, course(week, place));
        if (!known)
            continue;
        counts.cells += 1;
        counts.answered += answered(known->state) ? 1 : 0;
        counts.noAccess += known->state == CellState::NoAccess ? 1 : 0;
        counts.finished += known->tenths == 1000 ? 1 : 0;
        counts.sumTenths += known->tenths;
    }
    return counts;
}

CellCounts Naive::counts(Week week, StudentId student) const
{
    return counts(week, student, chosen(week));
}

std::optional<int> Naive::days(Week week, CohortId cohort) const
{
    return studyDays(m_school.cohort(cohort)->start, m_photos.at(week), m_school.recessesAt(week));
}

std::optional<Tenths> Naive::expected(Week week, const Person& person) const
{
    Courses places;
    for (const size_t place : chosen(week)) {
        const Cell* known = cell(week, person.student, course(week, place));
        if (known && answered(known->state))
            places.push_back(place);
    }
    const auto k = days(week, person.cohort);
    return k ? Pace(plan(week).courses).expectedMean(places, *k) : std::nullopt;
}

std::optional<Week> Naive::previous(Week week) const
{
    const auto at = m_photos.find(week);
    return at == m_photos.begin() ? std::nullopt : std::optional(std::prev(at)->first);
}

bool Naive::studies(Week week, StudentId student) const
{
    return std::any_of(m_school.cohorts.begin(), m_school.cohorts.end(), [&](const Cohort& cohort) {
        return cohort.track == m_track.id && m_members.contains({week, cohort.id, student});
    });
}

std::optional<std::pair<qint64, int>> Naive::difference(Week week, StudentId student, const Courses& courses) const
{
    const auto before = previous(week);
    if (!before || !studies(week, student))
        return std::nullopt;
    std::pair<qint64, int> result{0, 0};
    for (const size_t place : courses) {
        const Cell* now = cell(week, student, course(week, place));
        const Cell* then = cell(*before, student, course(week, place));
        if (now && then && answered(now->state) && answered(then->state)) {
            result.first += now->tenths - then->tenths;
            result.second += 1;
        }
    }
    return result.second > 0 ? std::optional(result) : std::nullopt;
}

std::optional<Gain> Naive::gain(Week week, StudentId student) const
{
    const auto over = difference(week, student, chosen(week));
    return over ? gainOf(over->first, over->second, week - *previous(week)) : std::nullopt;
}

Status Naive::status(Week week, const Person& person) const
{
    return statusOf(counts(week, person.student), expected(week, person), plan(week).tolerance);
}

bool Naive::stalled(Week week, StudentId student) const
{
    const auto last = difference(week, student, whole(week));
    const auto before = last ? difference(*previous(week), student, whole(*previous(week))) : std::nullopt;
    const CellCounts over = counts(week, student, whole(week));
    const bool finished = over.expected() > 0 && over.finished == over.expected();
    return last && before && last->first <= 0 && before->first <= 0 && !finished;
}

std::optional<StudyProfile> Naive::profile(Week week, StudentId student) const
{
    std::vector<Tenths> gains;
    for (const auto& [at, date] : m_photos) {
        const auto over = at <= week ? difference(at, student, whole(at)) : std::nullopt;
        if (over)
            gains.push_back(gainOf(over->first, over->second, at - *previous(at))->tenths);
    }
    if (gains.size() > profileWindow)
        gains.erase(gains.begin(), gains.end() - static_cast<std::ptrdiff_t>(profileWindow));
    return studyProfile(gains);
}

std::set<Naive::Person> Naive::judged(Week week, const std::set<CohortId>& among) const
{
    std::map<StudentId, CohortId> best;
    const auto rank = [&](CohortId id) {
        const Cohort& cohort = *m_school.cohort(id);
        const bool started = cohort.start && *cohort.start <= m_photos.at(week);
        return std::tuple(started, cohort.start.value_or(QDate(1, 1, 1)), cohort.number);
    };
    for (const Person& person : people(week)) {
        if (!among.contains(person.cohort))
            continue;
        const auto [found, isNew] = best.try_emplace(person.student, person.cohort);
        if (!isNew && rank(found->second) < rank(person.cohort))
            found->second = person.cohort;
    }
    std::set<Person> result;
    for (const auto& [student, cohort] : best)
        result.insert({cohort, student});
    return result;
}

WeekFigure Naive::figureOf(Week week, const std::set<Person>& among, const Courses& courses) const
{
    WeekFigure figure;
    figure.week = week;
    figure.photographed = !among.empty();
    figure.students = static_cast<int>(among.size());
    long double sum = 0;
    int withExpectation = 0;
    for (const Person& person : among) {
        figure.counts += counts(week, person.student, courses);
        for (const size_t place : courses) {
            const Cell* known = cell(week, person.student, course(week, place));
            figure.notStarted += known && known->state == CellState::NotStarted ? 1 : 0;
            const auto k = days(week, person.cohort);
            if (known && answered(known->state) && k) {
                const auto exact = Pace(plan(week).courses).expected(place, *k);
                sum += static_cast<long double>(exact.numerator) / static_cast<long double>(exact.denominator);
                ++withExpectation;
            }
        }
    }
    figure.mean = figure.counts.progress();
    if (withExpectation > 0)
        figure.expected = static_cast<Tenths>(std::floor(sum / withExpectation + 0.5L + 1e-9L));
    return figure;
}

WeekFigure Naive::figure(Week week, const std::set<CohortId>& among) const
{
    return figureOf(week, judged(week, among), chosen(week));
}

WeekFigure Naive::courseFigure(Week week, CourseId wanted) const
{
    std::set<Person> holders;
    for (const Person& person : judged(week, allCohorts())) {
        if (cell(week, person.student, wanted))
            holders.insert(person);
    }
    const Courses all = whole(week);
    const auto place = std::find_if(all.begin(), all.end(), [&](size_t at) { return course(week, at) == wanted; });
    return place == all.end() ? figureOf(week, {}, {}) : figureOf(week, holders, {*place});
}

StatusCounts Naive::statuses(Week week, const std::set<CohortId>& among) const
{
    StatusCounts counts;
    for (const Person& person : judged(week, among)) {
        ++counts.byStatus[static_cast<size_t>(status(week, person))];
        counts.stalled += stalled(week, person.student) ? 1 : 0;
    }
    return counts;
}

} // namespace farol::tests
