#include "core/analytics/change_telling.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace farol::analytics {

using namespace farol::domain;

namespace {

bool isComplete(const CellCounts& counts)
{
    return counts.answered == counts.expected();
}

/// Whether the situation hangs on cells that were not collected: nothing else is known of the student, or everything
/// that is known is finished.
bool isUnsure(const StudentWeek& week)
{
    return !isComplete(week.counts) && week.counts.finished == week.counts.answered;
}

/// A stop is told once it is known over every cell: what was not collected may have moved.
bool surelyStalled(const StudentWeek& week)
{
    return week.stalled && isComplete(week.counts);
}

std::vector<size_t> difference(const std::vector<size_t>& left, const std::vector<size_t>& right)
{
    std::vector<size_t> result;
    std::set_difference(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(result));
    return result;
}

} // namespace

ChangeTelling::ChangeTelling(const Scope& chosen, const Scope& track, const ComparedPhotos& photos,
    const StudentWeeks& view, const ChangePeople& people) :
    m_track(track),
    m_photos(photos),
    m_view(view),
    m_people(people)
{
    for (const Cohort* cohort : track.cohorts)
        m_isChosen.push_back(chosen.cohortAt(cohort->id).has_value());
}

bool ChangeTelling::anyChosen(const std::vector<size_t>& cohorts) const
{
    return std::any_of(cohorts.begin(), cohorts.end(), [this](size_t cohort) { return isChosen(cohort); });
}

size_t ChangeTelling::judging(const std::vector<size_t>& cohorts, QDate date) const
{
    return *std::min_element(cohorts.begin(), cohorts.end(),
        [&](size_t a, size_t b) { return startedLater(*m_track.cohorts[a], *m_track.cohorts[b], date); });
}

size_t ChangeTelling::rowIn(const ChangedPerson& person, size_t cohort) const
{
    return *std::find_if(
        person.rows.begin(), person.rows.end(), [&](size_t row) { return m_people.cohortOf(row) == cohort; });
}

const StudentWeek* ChangeTelling::before(size_t row) const
{
    const StudentRow& own = m_view.rows[row];
    if (!m_photos.before)
        return nullptr;
    if (own.weeks.front().member)
        return &own.weeks.front();
    const ChangedPerson& person = m_people.of(own.student.id);
    if (person.before.empty())
        return nullptr;
    return &m_view.rows[rowIn(person, judging(person.before, m_photos.before->date))].weeks.front();
}

const StudentWeek* ChangeTelling::now(size_t row) const
{
    const StudentRow& own = m_view.rows[row];
    if (own.last().member)
        return &own.last();
    const ChangedPerson& person = m_people.of(own.student.id);
    if (person.now.empty())
        return nullptr;
    return &m_view.rows[rowIn(person, judging(person.now, m_photos.now.date))].last();
}

void ChangeTelling::tellStudents(const std::unordered_map<StudentId, LastSeen>& seen)
{
    for (size_t row = 0; row < m_view.rows.size(); ++row) {
        if (!isChosen(m_people.cohortOf(row)))
            continue;
        tellListing(row, seen);
        if (m_view.rows[row].last().member)
            tellStanding(row);
    }
    m_people.each([this](StudentId, const ChangedPerson& person) { tellMove(person); });
}

void ChangeTelling::tellListing(size_t row, const std::unordered_map<StudentId, LastSeen>& seen)
{
    const StudentRow& own = m_view.rows[row];
    const ChangedPerson& person = m_people.of(own.student.id);
    if (own.last().member && person.knownBefore.empty()) {
        const auto earlier = seen.find(own.student.id);
        Change change{.kind = earlier == seen.end() ? ChangeKind::Entered : ChangeKind::Returned};
        if (earlier != seen.end()) {
            const Cohort* cohort = m_track.school->cohort(earlier->second.cohort);
            change.lastSeen = earlier->second.week;
            change.lastCohort = cohort ? cohort->number : 0;
        }
        tell(row, change);
    }
    if (own.weeks.front().member && person.knownNow.empty())
        tell(row, {.kind = ChangeKind::Left});
}

void ChangeTelling::tellStanding(size_t row)
{
    const StudentWeek* from = before(row);
    const StudentWeek& to = m_view.rows[row].last();
    if (!from)
        return;
    if (from->status != to.status && !isUnsure(*from) && !isUnsure(to))
        tell(row, {.kind = ChangeKind::Situation});
    if (surelyStalled(to) && !surelyStalled(*from))
        tell(row, {.kind = ChangeKind::Stalled});
    if (from->stalled && to.studied)
        tell(row, {.kind = ChangeKind::Resumed});
}

void ChangeTelling::tellMove(const ChangedPerson& person)
{
    if (person.knownBefore.empty() || person.knownNow.empty() || person.knownBefore == person.knownNow)
        return;
    std::vector<size_t> candidates;
    const auto added = difference(person.knownNow, person.knownBefore);
    const auto removed = difference(person.knownBefore, person.knownNow);
    if (!anyChosen(added) && !anyChosen(removed))
        return;
    // The row it is told in: where they are now, and best where they have come to.
    for (const auto* cohorts : {&added, &person.now, &person.before}) {
        candidates = *cohorts;
        std::erase_if(candidates, [this](size_t cohort) { return !isChosen(cohort); });
        if (!candidates.empty())
            break;
    }
    if (!candidates.empty())
        tell(rowIn(person, judging(candidates, m_photos.now.date)), {.kind = ChangeKind::Moved});
}

void ChangeTelling::tellCells(const std::vector<ChangedCell>& cells)
{
    for (const ChangedCell& cell : cells) {
        Change change{.course = cell.column, .from = cell.from, .to = cell.to, .reason = cell.reason};
        if (!cell.to)
            change.kind = ChangeKind::NotCollected;
        else
            change.kind = *cell.to < *cell.from ? ChangeKind::Regressed : ChangeKind::FinishedCourse;
        for (const size_t row : m_people.of(cell.student).rows) {
            if (m_view.rows[row].last().member && isChosen(m_people.cohortOf(row)))
                tell(row, change);
        }
    }
}

StudentBalance ChangeTelling::balance() const
{
    StudentBalance sums;
    m_people.each([&](StudentId, const ChangedPerson& person) {
        const bool was = anyChosen(person.before);
        const bool is = anyChosen(person.now);
        sums.before += was ? 1 : 0;
        sums.now += is ? 1 : 0;
        if (is && !was)
            ++(anyChosen(person.knownBefore)     ? sums.listedAgain
                    : person.knownBefore.empty() ? sums.entered
                                                 : sums.movedIn);
        if (was && !is)
            ++(anyChosen(person.knownNow) ? sums.notListed : person.knownNow.empty() ? sums.left : sums.movedOut);
    });
    return sums;
}

ChangedStudent ChangeTelling::studentOf(size_t row) const
{
    const StudentRow& own = m_view.rows[row];
    const ChangedPerson& person = m_people.of(own.student.id);
    const auto numbers = [this](const std::vector<size_t>& cohorts) {
        std::vector<int> result;
        for (const size_t cohort : cohorts)
            result.push_back(m_track.cohorts[cohort]->number);
        return result;
    };
    ChangedStudent student{own.student, own.cohort, own.cohortNumber, numbers(person.knownBefore),
        numbers(person.knownNow), {}, {}, own.profile};
    if (const StudentWeek* week = before(row))
        student.before = *week;
    if (const StudentWeek* week = now(row))
        student.now = *week;
    return student;
}

void ChangeTelling::takeInto(Changes& changes)
{
    const auto key = [](const Event& event) { return std::tuple(event.row, event.change.course, event.change.kind); };
    std::sort(m_events.begin(), m_events.end(), [&](const Event& a, const Event& b) { return key(a) < key(b); });
    for (size_t i = 0; i < m_events.size(); ++i) {
        if (i == 0 || m_events[i].row != m_events[i - 1].row)
            changes.students.push_back(studentOf(m_events[i].row));
        m_events[i].change.who = changes.students.size() - 1;
        changes.events.push_back(m_events[i].change);
    }
}

} // namespace farol::analytics
