#include "core/analytics/changes.h"
#include "core/analytics/words.h"
#include "tests/analytics/naive.h"
#include "tests/analytics/random_picture.h"
#include "tests/support/world.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>

using namespace farol::analytics;
using namespace farol::domain;
using farol::tests::Naive;
using farol::tests::RandomPicture;
using farol::tests::World;
using farol::tests::world;

namespace {

using Turmas = std::set<CohortId>;
using Events = std::multiset<std::string>;

std::string event(StudentId student, CohortId cohort, ChangeKind kind, CourseId course = {}, int from = -1, int to = -1)
{
    return std::to_string(student.value) + " in " + std::to_string(cohort.value) + ": " + word(kind).toStdString() + ' '
        + std::to_string(course.value) + ' ' + std::to_string(from) + ' ' + std::to_string(to);
}

/// Every event recomputed the slow and obvious way from lists and cells.
class Obvious {
public:
    Obvious(const World& school, const School& registered, const Filter& filter, Week week) :
        m_registered(registered),
        m_trilha(school.connection(), registered, {.track = filter.track, .courses = filter.courses}),
        m_whole(school.connection(), registered, {.track = filter.track}),
        m_week(week)
    {
        for (const Cohort& cohort : m_trilha.cohorts()) {
            if (filter.cohorts.empty()
                || std::find(filter.cohorts.begin(), filter.cohorts.end(), cohort.id) != filter.cohorts.end())
                m_chosen.insert(cohort.id);
        }
        for (const Week photo : m_trilha.weeks()) {
            if (photo < week)
                m_photos.push_back(photo);
        }
        for (const int id : {11, 12, 13, 14, 15}) {
            const CourseId course{id};
            const auto& wanted = filter.courses;
            if (wanted.empty() || std::find(wanted.begin(), wanted.end(), course) != wanted.end())
                m_courses.push_back(course);
        }
    }

    Events events()
    {
        for (const StudentId student : students()) {
            tellLists(student);
            for (const CohortId cohort : turmas(m_week, student)) {
                if (!m_chosen.contains(cohort))
                    continue;
                tellStanding(student, cohort);
                tellCells(student, cohort);
            }
        }
        return m_events;
    }

private:
    Week before() const { return m_photos.back(); }

    std::set<StudentId> students() const
    {
        std::set<StudentId> ids;
        for (const Week week : {before(), m_week}) {
            for (const auto& [cohort, student] : m_trilha.people(week))
                ids.insert(student);
        }
        return ids;
    }

    Turmas turmas(Week week, StudentId student) const
    {
        Turmas found;
        for (const auto& person : m_trilha.people(week)) {
            if (person.student == student)
                found.insert(person.cohort);
        }
        return found;
    }

    bool isListed(Week week, CohortId cohort) const
    {
        const auto people = m_trilha.people(week);
        return std::any_of(people.begin(), people.end(), [&](const auto& person) { return person.cohort == cohort; });
    }

    void tellLists(StudentId student)
    {
        const Turmas was = turmas(before(), student);
        const Turmas is = turmas(m_week, student);
        Turmas now = is;
        for (const CohortId cohort : was) {
            if (!isListed(m_week, cohort))
                now.insert(cohort);
        }
        if (was.empty()) {
            const bool seen = std::any_of(
                m_photos.begin(), m_photos.end(), [&](Week week) { return !turmas(week, student).empty(); });
            for (const CohortId cohort : is) {
                if (m_chosen.contains(cohort))
                    m_events.insert(event(student, cohort, seen ? ChangeKind::Returned : ChangeKind::Entered));
            }
        } else if (now.empty()) {
            for (const CohortId cohort : was) {
                if (m_chosen.contains(cohort))
                    m_events.insert(event(student, cohort, ChangeKind::Left));
            }
        } else if (was != now) {
            tellMove(student, was, is, now);
        }
    }

    void tellMove(StudentId student, const Turmas& was, const Turmas& is, const Turmas& now)
    {
        Turmas different;
        Turmas added;
        std::set_symmetric_difference(
            was.begin(), was.end(), now.begin(), now.end(), std::inserter(different, different.begin()));
        std::set_difference(now.begin(), now.end(), was.begin(), was.end(), std::inserter(added, added.begin()));
        if (std::none_of(different.begin(), different.end(), [&](CohortId id) { return m_chosen.contains(id); }))
            return;
        for (const Turmas& candidates : {added, is, was}) {
            Turmas told;
            std::set_intersection(candidates.begin(), candidates.end(), m_chosen.begin(), m_chosen.end(),
                std::inserter(told, told.begin()));
            if (told.empty())
                continue;
            // Where they are in none of these now, any of them may tell it: the obvious way takes one of each.
            m_events.insert(event(student, latestOf(told), ChangeKind::Moved));
            return;
        }
    }

    /// Of the turmas, the one that started last by the photo of the week.
    CohortId latestOf(const Turmas& turmas) const
    {
        const QDate date = m_week.monday().addDays(4); // a picture's photos are of Fridays
        const auto later = [&](CohortId a, CohortId b) {
            const auto rank = [&](CohortId id) {
                const Cohort& cohort = *m_registered.cohort(id);
                const bool hasStarted = cohort.start && *cohort.start <= date;
                return std::tuple(hasStarted, cohort.start.value_or(QDate()).toJulianDay(), cohort.number, cohort.id);
            };
            return rank(a) > rank(b);
        };
        return *std::min_element(turmas.begin(), turmas.end(), later);
    }

    bool isComplete(Week week, StudentId student) const
    {
        const CellCounts counts = m_trilha.counts(week, student);
        return counts.answered == counts.expected();
    }

    bool isUnsure(Week week, StudentId student) const
    {
        const CellCounts counts = m_trilha.counts(week, student);
        return !isComplete(week, student) && counts.finished == counts.answered;
    }

    bool isSurelyStalled(Week week, StudentId student) const
    {
        return m_trilha.stalled(week, student) && isComplete(week, student);
    }

    Status statusBefore(StudentId student, CohortId cohort) const
    {
        const Turmas was = turmas(before(), student);
        if (was.contains(cohort))
            return m_trilha.status(before(), {cohort, student});
        for (const auto& person : m_trilha.judged(before(), was)) {
            if (person.student == student)
                return m_trilha.status(before(), person);
        }
        return Status::NoData;
    }

    bool studied(StudentId student) const
    {
        int sum = 0;
        for (const int id : {11, 12, 13, 14, 15}) {
            const Cell* now = m_whole.cell(m_week, student, {id});
            const Cell* then = m_whole.cell(before(), student, {id});
            if (m_whole.hasCourse(m_week, {id}) && now && then && answered(now->state) && answered(then->state))
                sum += now->tenths - then->tenths;
        }
        return sum > 0;
    }

    void tellStanding(StudentId student, CohortId cohort)
    {
        if (turmas(before(), student).empty())
            return;
        if (statusBefore(student, cohort) != m_trilha.status(m_week, {cohort, student}) && !isUnsure(before(), student)
            && !isUnsure(m_week, student))
            m_events.insert(event(student, cohort, ChangeKind::Situation));
        if (isSurelyStalled(m_week, student) && !isSurelyStalled(before(), student))
            m_events.insert(event(student, cohort, ChangeKind::Stalled));
        if (m_trilha.stalled(before(), student) && studied(student))
            m_events.insert(event(student, cohort, ChangeKind::Resumed));
    }

    std::optional<int> lastAnswer(StudentId student, CourseId course) const
    {
        for (auto week = m_photos.rbegin(); week != m_photos.rend(); ++week) {
            const Cell* cell = m_trilha.cell(*week, student, course);
            if (cell && answered(cell->state))
                return cell->tenths;
        }
        return std::nullopt;
    }

    void tellCells(StudentId student, CohortId cohort)
    {
        for (const CourseId course : m_courses) {
            const Cell* now = m_trilha.cell(m_week, student, course);
            if (!now || !m_trilha.hasCourse(m_week, course))
                continue;
            const Cell* then = m_trilha.cell(before(), student, course);
            const bool isKnown = then && answered(then->state);
            const int tenths = isKnown ? then->tenths : -1;
            if (now->state == CellState::NotCollected)
                m_events.insert(event(student, cohort, ChangeKind::NotCollected, course, tenths));
            if (!answered(now->state))
                continue;
            if (isKnown && now->tenths < tenths)
                m_events.insert(event(student, cohort, ChangeKind::Regressed, course, tenths, now->tenths));
            const auto last = lastAnswer(student, course);
            if (now->tenths == complete && last && *last < complete)
                m_events.insert(event(student, cohort, ChangeKind::FinishedCourse, course, *last, complete));
        }
    }

    const School& m_registered;
    Naive m_trilha;
    Naive m_whole;
    Week m_week;
    Turmas m_chosen;
    std::vector<Week> m_photos; ///< before the week
    std::vector<CourseId> m_courses;
    Events m_events;
};

Events eventsOf(const Changes& changes)
{
    Events events;
    for (const Change& change : changes.events) {
        const ChangedStudent& who = changes.students[change.who];
        const CourseId course = change.course ? changes.courses[*change.course].id : CourseId{};
        events.insert(
            event(who.student.id, who.cohort, change.kind, course, change.from.value_or(-1), change.to.value_or(-1)));
    }
    return events;
}

std::string differences(const Events& left, const Events& right)
{
    Events only;
    std::set_symmetric_difference(
        left.begin(), left.end(), right.begin(), right.end(), std::inserter(only, only.begin()));
    return std::accumulate(only.begin(), only.end(), std::string(), [&left](std::string text, const std::string& one) {
        return text + (left.contains(one) ? "told: " : "missing: ") + one + '\n';
    });
}

void expectBalance(const Changes& changes)
{
    ASSERT_TRUE(changes.balance);
    const StudentBalance& sums = *changes.balance;
    EXPECT_EQ(sums.before + sums.entered + sums.movedIn + sums.listedAgain - sums.left - sums.movedOut - sums.notListed,
        sums.now);
    EXPECT_EQ(sums.left, changes.studentsWith(ChangeKind::Left));
    EXPECT_EQ(sums.entered, changes.studentsWith(ChangeKind::Entered) + changes.studentsWith(ChangeKind::Returned));
}

std::vector<Filter> filters(const World& school)
{
    Filter all;
    all.track = school.track(u"a");
    Filter turmas = all;
    turmas.cohorts = {school.cohort(u"a/2"), school.cohort(u"a/10")};
    Filter courses = all;
    courses.courses = {CourseId{14}, CourseId{12}};
    Filter archived = all;
    archived.cohorts = {school.cohort(u"a/1"), school.cohort(u"a/3")};
    Filter other = all;
    other.track = school.track(u"b");
    return {all, turmas, courses, archived, other};
}

} // namespace

class RandomChanges : public testing::TestWithParam<RandomPicture::Plans> { };

INSTANTIATE_TEST_SUITE_P(Plans, RandomChanges,
    testing::Values(RandomPicture::Plans::One, RandomPicture::Plans::Changing), testing::PrintToStringParamName());

TEST_P(RandomChanges, EveryEventOfEveryWeekIsTheObviousOne)
{
    size_t compared = 0;
    for (const quint32 seed : {4U}) {
        const World school = world(RandomPicture(seed, GetParam()).text());
        const School registered = school.school();
        for (Filter filter : filters(school)) {
            const Naive naive(school.connection(), registered, filter);
            const auto weeks = naive.weeks();
            for (size_t i = 1; i < weeks.size(); ++i) {
                filter.to = weeks[i];
                SCOPED_TRACE("seed " + std::to_string(seed) + ", week " + weeks[i].key().toStdString());
                const auto told = changes(school.connection(), registered, filter);
                ASSERT_TRUE(told && *told);
                ASSERT_EQ((*told)->week, weeks[i]);
                const Events events = eventsOf(**told);
                const Events obvious = Obvious(school, registered, filter, weeks[i]).events();
                ASSERT_TRUE(events == obvious) << differences(events, obvious);
                compared += obvious.size();
                expectBalance(**told);
            }
        }
    }
    EXPECT_GT(compared, 1000U);
}
