#include "core/analytics/cohort_weeks.h"
#include "core/analytics/progress_view.h"
#include "core/analytics/student_weeks.h"
#include "tests/analytics/random_picture.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>

using namespace farol::analytics;
using namespace farol::domain;
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
    Filter some = all;
    some.cohorts = {school.cohort(u"a/2"), school.cohort(u"a/10")};
    some.courses = {CourseId{14}, CourseId{12}};
    Filter courses = range;
    courses.courses = {CourseId{12}, CourseId{13}};
    Filter nobody = all;
    nobody.from = Week::fromKey(u"2031-W01");
    return {all, range, some, courses, nobody};
}

void expectSame(const WeekFigure& left, const WeekFigure& right)
{
    EXPECT_EQ(left.week, right.week);
    EXPECT_EQ(left.photographed, right.photographed);
    EXPECT_EQ(left.students, right.students);
    EXPECT_EQ(left.counts, right.counts);
    EXPECT_EQ(left.notStarted, right.notStarted);
    EXPECT_EQ(left.mean, right.mean);
    EXPECT_EQ(left.expected, right.expected);
    EXPECT_EQ(left.change, right.change);
}

void expectSame(const StudentWeek& left, const StudentWeek& right)
{
    EXPECT_EQ(left.member, right.member);
    EXPECT_EQ(left.counts, right.counts);
    EXPECT_EQ(left.progress, right.progress);
    EXPECT_EQ(left.expected, right.expected);
    EXPECT_EQ(left.gain ? std::optional(left.gain->tenths) : std::nullopt,
        right.gain ? std::optional(right.gain->tenths) : std::nullopt);
    EXPECT_EQ(left.status, right.status);
    EXPECT_EQ(left.stalled, right.stalled);
    EXPECT_EQ(left.studied, right.studied);
    EXPECT_EQ(left.lastAccess, right.lastAccess);
}

/// The weeks from `first` on are the same, and everything that is not of a week.
void expectSameFrom(size_t first, const StudentWeeks& left, const StudentWeeks& right)
{
    ASSERT_EQ(left.weeks, right.weeks);
    EXPECT_EQ(left.courses, right.courses);
    ASSERT_EQ(left.rows.size(), right.rows.size());
    for (size_t i = 0; i < left.rows.size(); ++i) {
        const StudentRow& a = left.rows[i];
        const StudentRow& b = right.rows[i];
        SCOPED_TRACE("row " + std::to_string(i) + ", student " + std::to_string(b.student.id.value));
        ASSERT_EQ(std::pair(a.student.id, a.cohort), std::pair(b.student.id, b.cohort));
        EXPECT_EQ(a.student.name, b.student.name);
        EXPECT_EQ(a.profile ? std::optional(a.profile->profile) : std::nullopt,
            b.profile ? std::optional(b.profile->profile) : std::nullopt);
        for (size_t week = first; week < left.weeks.size(); ++week)
            expectSame(a.weeks[week], b.weeks[week]);
    }
}

std::vector<StudentId> everyOther(const StudentWeeks& view, size_t remainder)
{
    std::vector<StudentId> students;
    for (size_t i = 0; i < view.rows.size(); ++i) {
        if (view.rows[i].student.id.value % 2 == qint64(remainder))
            students.push_back(view.rows[i].student.id);
    }
    return students;
}

/// First the keys, then half of the rows, then the other half: in the end what one reading of all brings.
void expectTwoSteps(const World& school, const Filter& filter)
{
    const auto whole = studentWeeks(school.connection(), school.school(), filter);
    auto keys = studentKeys(school.connection(), school.school(), filter);
    ASSERT_TRUE(whole && keys);
    EXPECT_EQ(keys->unread, whole->weeks.size() - std::min<size_t>(1, whole->weeks.size()));
    expectSameFrom(keys->unread, *keys, *whole);
    for (const size_t remainder : {0U, 1U}) {
        const auto students = everyOther(*keys, remainder);
        auto read = studentWeeksOf(school.connection(), school.school(), filter, students);
        ASSERT_TRUE(read);
        for (const StudentRow& row : read->rows)
            EXPECT_EQ(size_t(row.student.id.value % 2), remainder);
        readInto(*keys, *std::move(read));
    }
    expectSameFrom(0, *keys, *whole);
}

void expectOneReading(const World& school, const Filter& filter)
{
    const auto list = progressView(school.connection(), school.school(), filter, ProgressTable::Students);
    const auto turmas = progressView(school.connection(), school.school(), filter, ProgressTable::Cohorts);
    const auto students = studentWeeks(school.connection(), school.school(), filter);
    const auto cohorts = cohortWeeks(school.connection(), school.school(), filter);
    const auto series = weeklySeries(school.connection(), school.school(), filter);
    const auto top = overview(school.connection(), school.school(), filter);
    ASSERT_TRUE(list && turmas && students && cohorts && series && top);
    expectSameFrom(0, list->students, *students);
    EXPECT_EQ(list->students.unread, 0U);
    EXPECT_TRUE(turmas->students.rows.empty());
    for (const ProgressView* view : {&*list, &*turmas}) {
        ASSERT_EQ(view->overview.has_value(), top->has_value());
        if (*top) {
            expectSame(view->overview->last, (*top)->last);
            EXPECT_EQ(view->overview->statuses, (*top)->statuses);
            EXPECT_EQ(view->overview->previousStatuses, (*top)->previousStatuses);
            EXPECT_EQ(view->overview->cohortsChange, (*top)->cohortsChange);
            EXPECT_EQ(view->overview->meanChange, (*top)->meanChange);
        }
        ASSERT_EQ(view->series.weeks, series->weeks);
        ASSERT_EQ(view->series.cohorts.size(), series->cohorts.size());
        for (size_t week = 0; week < series->weeks.size(); ++week)
            expectSame(view->series.whole[week], series->whole[week]);
        ASSERT_EQ(view->cohorts.rows.size(), cohorts->rows.size());
        for (size_t row = 0; row < cohorts->rows.size(); ++row) {
            EXPECT_EQ(view->cohorts.rows[row].cohort, cohorts->rows[row].cohort);
            EXPECT_EQ(view->cohorts.rows[row].statuses.back(), cohorts->rows[row].statuses.back());
            for (size_t week = 0; week < cohorts->weeks.size(); ++week)
                expectSame(view->cohorts.rows[row].figures[week], cohorts->rows[row].figures[week]);
        }
    }
}

} // namespace

class ProgressReading : public testing::TestWithParam<RandomPicture::Plans> { };

INSTANTIATE_TEST_SUITE_P(Plans, ProgressReading,
    testing::Values(RandomPicture::Plans::One, RandomPicture::Plans::Changing), testing::PrintToStringParamName());

TEST_P(ProgressReading, OneReadingAndTwoStepsTellWhatEachQuestionAloneTells)
{
    for (const quint32 seed : {4U, 5U}) {
        const World school = world(RandomPicture(seed, GetParam()).text());
        const auto all = filters(school);
        for (size_t i = 0; i < all.size(); ++i) {
            SCOPED_TRACE("seed " + std::to_string(seed) + ", filter " + std::to_string(i));
            expectOneReading(school, all[i]);
            expectTwoSteps(school, all[i]);
            if (HasFailure())
                return;
        }
    }
}
