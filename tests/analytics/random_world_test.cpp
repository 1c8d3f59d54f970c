#include "core/analytics/cohort_weeks.h"
#include "core/analytics/course_weeks.h"
#include "core/analytics/month_students.h"
#include "core/analytics/overview.h"
#include "core/analytics/student_weeks.h"
#include "core/analytics/weekly_series.h"
#include "tests/analytics/naive.h"
#include "tests/analytics/random_picture.h"
#include "tests/support/world.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

using namespace farol::analytics;
using namespace farol::domain;
using farol::tests::Naive;
using farol::tests::RandomPicture;
using farol::tests::World;
using farol::tests::world;

namespace {

std::vector<Filter> filters(const World& school)
{
    Filter all;
    all.track = school.track(u"a");
    Filter range = all;
    range.from = Week::fromKey(u"2026-W51");
    range.to = Week::fromKey(u"2027-W02");
    Filter turmas = range;
    turmas.cohorts = {school.cohort(u"a/2"), school.cohort(u"a/10")};
    Filter courses = all;
    courses.courses = {CourseId{14}, CourseId{12}};
    Filter everything = turmas;
    everything.courses = courses.courses;
    Filter changed = range;
    changed.courses = {CourseId{12}, CourseId{13}, CourseId{15}};
    Filter one = all;
    one.cohorts = {school.cohort(u"a/3")};
    Filter other = all;
    other.track = school.track(u"b");
    return {all, range, turmas, courses, everything, changed, one, other};
}

void expectFigure(const WeekFigure& figure, const WeekFigure& obvious)
{
    EXPECT_EQ(figure.photographed, obvious.photographed);
    EXPECT_EQ(figure.students, obvious.students);
    EXPECT_EQ(figure.mean, obvious.mean);
    EXPECT_EQ(figure.expected, obvious.expected);
    EXPECT_EQ(figure.notStarted, obvious.notStarted);
    EXPECT_EQ(figure.counts, obvious.counts);
}

void expectStudents(const StudentWeeks& view, const Naive& naive)
{
    ASSERT_EQ(view.weeks, naive.weeks());
    for (size_t i = 0; i < view.weeks.size(); ++i) {
        const Week week = view.weeks[i];
        const auto people = naive.people(week);
        size_t members = 0;
        for (const StudentRow& row : view.rows) {
            const StudentWeek& figures = row.weeks[i];
            if (!figures.member)
                continue;
            ++members;
            const Naive::Person person{row.cohort, row.student.id};
            SCOPED_TRACE(week.key().toStdString() + " student " + std::to_string(row.student.id.value));
            EXPECT_TRUE(people.contains(person));
            EXPECT_EQ(figures.counts, naive.counts(week, person.student));
            EXPECT_EQ(figures.progress, naive.counts(week, person.student).progress());
            EXPECT_EQ(figures.expected, naive.expected(week, person));
            EXPECT_EQ(figures.status, naive.status(week, person));
            EXPECT_EQ(figures.stalled, naive.stalled(week, person.student));
            const auto gain = naive.gain(week, person.student);
            ASSERT_EQ(figures.gain.has_value(), gain.has_value());
            if (gain) {
                EXPECT_EQ(figures.gain->tenths, gain->tenths);
                EXPECT_EQ(figures.gain->estimated, gain->estimated);
            }
        }
        EXPECT_EQ(members, people.size());
    }
}

void expectProfiles(const StudentWeeks& view, const Naive& naive)
{
    for (const StudentRow& row : view.rows) {
        const auto profile = naive.profile(view.weeks.back(), row.student.id);
        ASSERT_EQ(row.profile.has_value(), profile.has_value());
        if (profile) {
            EXPECT_EQ(row.profile->profile, profile->profile);
        }
    }
}

void expectCells(const StudentWeeks& view, const Naive& naive)
{
    for (const StudentRow& row : view.rows) {
        for (size_t i = 0; i < view.weeks.size(); ++i) {
            for (size_t c = 0; row.weeks[i].member && c < view.courses.size(); ++c) {
                const Cell* cell = naive.cell(view.weeks[i], row.student.id, view.courses[c].id);
                const auto& held = row.weeks[i].courses[c];
                const bool counts = cell && naive.hasCourse(view.weeks[i], view.courses[c].id);
                ASSERT_EQ(held.has_value(), counts);
                if (counts) {
                    EXPECT_EQ(std::pair(held->state, held->tenths), std::pair(cell->state, cell->tenths));
                }
            }
        }
    }
}

/// A course that left is listed while a week of the view had it; one that is there, always.
void expectCourses(const std::vector<Course>& listed, const std::vector<Week>& weeks, const Track& track,
    const Filter& filter, const Naive& naive)
{
    std::set<CourseId> wanted;
    for (const PlannedCourse& planned : track.courses)
        wanted.insert(planned.course.id);
    for (const int id : {11, 12, 13, 14, 15}) {
        const auto had = [&](Week week) { return naive.hasCourse(week, CourseId{id}); };
        if (std::any_of(weeks.begin(), weeks.end(), had))
            wanted.insert(CourseId{id});
    }
    if (!filter.courses.empty()) {
        std::erase_if(wanted, [&](CourseId id) {
            return std::find(filter.courses.begin(), filter.courses.end(), id) == filter.courses.end();
        });
    }
    std::set<CourseId> found;
    for (const Course& course : listed)
        EXPECT_TRUE(found.insert(course.id).second);
    EXPECT_EQ(found, wanted);
}

void expectCohorts(const CohortWeeks& view, const Naive& naive)
{
    ASSERT_EQ(view.weeks, naive.weeks());
    for (size_t i = 0; i < view.weeks.size(); ++i) {
        const Week week = view.weeks[i];
        SCOPED_TRACE(week.key().toStdString());
        expectFigure(view.total.figures[i], naive.figure(week, naive.allCohorts()));
        EXPECT_EQ(view.total.statuses[i], naive.statuses(week, naive.allCohorts()));
        EXPECT_EQ(view.total.statuses[i].total(), view.total.figures[i].students);
        for (const CohortRow& row : view.rows) {
            expectFigure(row.figures[i], naive.figure(week, {row.cohort}));
            EXPECT_EQ(row.statuses[i], naive.statuses(week, {row.cohort}));
        }
    }
}

void expectSeries(const WeeklySeries& series, const Naive& naive)
{
    size_t photographed = 0;
    std::optional<WeekFigure> before;
    for (size_t i = 0; i < series.weeks.size(); ++i) {
        const WeekFigure& figure = series.whole[i];
        ASSERT_EQ(figure.week, series.weeks[i]);
        if (!figure.photographed)
            continue;
        ++photographed;
        expectFigure(figure, naive.figure(figure.week, naive.allCohorts()));
        const bool comparable = before && before->mean && figure.mean;
        EXPECT_EQ(figure.change, comparable ? std::optional(*figure.mean - *before->mean) : std::nullopt);
        before = figure;
        for (const CohortSeries& cohort : series.cohorts)
            expectFigure(cohort.figures[i], naive.figure(figure.week, {cohort.cohort}));
    }
    EXPECT_EQ(photographed, naive.weeks().size());
}

void expectOverview(const Overview& overview, const Naive& naive)
{
    const auto weeks = naive.weeks();
    expectFigure(overview.last, naive.figure(weeks.back(), naive.allCohorts()));
    EXPECT_EQ(overview.statuses, naive.statuses(weeks.back(), naive.allCohorts()));
    ASSERT_GT(weeks.size(), 1U);
    const Week previous = weeks[weeks.size() - 2];
    EXPECT_EQ(overview.previousWeek, previous);
    EXPECT_EQ(overview.previousStatuses, naive.statuses(previous, naive.allCohorts()));
    EXPECT_EQ(*overview.studentsChange, overview.last.students - naive.figure(previous, naive.allCohorts()).students);
}

/// The gain of a month, cell by cell.
std::optional<Tenths> obviousGain(const MonthRow& row, const Filter& filter, const Naive& naive)
{
    qint64 sum = 0;
    int cells = 0;
    for (CourseId course{1}; course.value < 40; ++course.value) {
        const auto& chosen = filter.courses;
        if (!chosen.empty() && std::find(chosen.begin(), chosen.end(), course) == chosen.end())
            continue;
        const Cell* first = naive.cell(row.firstWeek, row.student.id, course);
        const Cell* last = naive.cell(row.lastWeek, row.student.id, course);
        const bool counts =
            row.hasTwoPhotos() && naive.hasCourse(row.firstWeek, course) && naive.hasCourse(row.lastWeek, course);
        if (!counts || !first || !last || !answered(first->state) || !answered(last->state))
            continue;
        sum += last->tenths - first->tenths;
        ++cells;
    }
    return meanTenths(sum, cells);
}

void expectMonths(const World& school, const Filter& filter, const Naive& naive)
{
    if (filter.from || filter.to)
        return; // a month does not care, the obvious recomputation does
    const School registered = school.school();
    const auto usual = monthStudents(school.connection(), registered, filter);
    ASSERT_TRUE(usual);
    size_t photos = 0;
    for (Month month = usual->earliest; month <= usual->latest; month = month + 1) {
        const auto view = monthStudents(school.connection(), registered, filter, month);
        ASSERT_TRUE(view);
        std::set<Naive::Person> people;
        for (const MonthPhoto& photo : view->photos) {
            const auto own = naive.people(photo.week);
            people.insert(own.begin(), own.end());
        }
        EXPECT_EQ(view->rows.size(), people.size());
        photos += view->photos.size();
        for (const MonthRow& row : view->rows) {
            const Naive::Person person{row.cohort, row.student.id};
            EXPECT_EQ(row.first.counts, naive.counts(row.firstWeek, person.student));
            EXPECT_EQ(row.last.counts, naive.counts(row.lastWeek, person.student));
            EXPECT_EQ(row.last.expected, naive.expected(row.lastWeek, person));
            EXPECT_EQ(row.last.status, naive.status(row.lastWeek, person));
            EXPECT_EQ(row.gain(), obviousGain(row, filter, naive));
        }
    }
    EXPECT_EQ(photos, naive.weeks().size());
}

void expectEverything(const World& school, const Filter& filter)
{
    const School registered = school.school();
    const auto& connection = school.connection();
    const Naive naive(connection, registered, filter);
    const auto students = studentWeeks(connection, registered, filter, Detail::Courses);
    const auto cohorts = cohortWeeks(connection, registered, filter);
    const auto series = weeklySeries(connection, registered, filter);
    const auto last = overview(connection, registered, filter);
    const auto courses = courseWeeks(connection, registered, filter);
    ASSERT_TRUE(students && cohorts && series && last && *last && courses);
    expectStudents(*students, naive);
    expectProfiles(*students, naive);
    expectCells(*students, naive);
    expectCourses(students->courses, students->weeks, *registered.track(*filter.track), filter, naive);
    expectCohorts(*cohorts, naive);
    expectSeries(*series, naive);
    expectOverview(**last, naive);
    expectMonths(school, filter, naive);
    std::vector<Course> listed;
    for (const CourseRow& row : courses->rows) {
        listed.push_back(row.course);
        for (size_t i = 0; i < courses->weeks.size(); ++i)
            expectFigure(row.figures[i], naive.courseFigure(courses->weeks[i], row.course.id));
    }
    expectCourses(listed, courses->weeks, *registered.track(*filter.track), filter, naive);
}

} // namespace

class RandomWorld : public testing::TestWithParam<RandomPicture::Plans> { };

INSTANTIATE_TEST_SUITE_P(Plans, RandomWorld, testing::Values(RandomPicture::Plans::One, RandomPicture::Plans::Changing),
    testing::PrintToStringParamName());

TEST_P(RandomWorld, EveryQuestionEqualsTheObviousRecomputation)
{
    for (const quint32 seed : {1U, 2U, 3U}) {
        const World school = world(RandomPicture(seed, GetParam()).text());
        const auto all = filters(school);
        for (size_t i = 0; i < all.size(); ++i) {
            SCOPED_TRACE("seed " + std::to_string(seed) + ", filter " + std::to_string(i));
            expectEverything(school, all[i]);
            if (HasFailure())
                return;
        }
    }
}
