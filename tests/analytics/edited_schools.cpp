#include "edited_schools.h"

#include "tests/support/bulk_history.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace farol::tests {

using namespace farol::domain;
using school::Judging;
using school::Moment;
using school::withPlan;
using school::withRecesses;

namespace {

QDateTime sundayOf(Week week)
{
    return QDateTime(week.sunday(), QTime(21, 0), defaultZone()).toUTC();
}

} // namespace

Stage withRecess()
{
    return {world(R"(
trilha a
  curso 1 SQL 1
  curso 2 Excel 1
  curso 3 BI 2
recesso 2026-W11
turma a 1 tag=1 inicio=2026-03-02
turma a 2 tag=2 inicio=2026-03-09
turma a 3 tag=3
foto 2026-W10 1: 1 | 30 0 0 ; 2 | 80 0 0 ; 3 | 100 40 0 ; 4 | x - 0
foto 2026-W11 1: 1 | 60 0 0 ; 2 | 80 0 0 ; 3 | 100 100 0 ; 4 | x - 0
foto 2026-W11 2: 1 | 60 0 0 ; 5 | 10 0 0
foto 2026-W12 1: 1 | 90 0 0 ; 2 | 80 0 0 ; 3 | 100 100 100 ; 4 | x - 10
foto 2026-W12 2: 1 | 90 0 0 ; 5 | 10 30 0 ; 6 | 50 50 20
foto 2026-W12 3: 7 | 10 0 0
foto 2026-W13 1: 1 | 90 40 0 ; 2 | 80 0 0 ; 3 | 100 100 100 ; 4 | x - 10
foto 2026-W13 2: 1 | 90 40 0 ; 5 | 20 60 0 ; 6 | 90 70 20
foto 2026-W13 3: 7 | 10 0 0
)"),
        sundayOf(*Week::fromKey(u"2026-W13"))};
}

Stage withARemovedCourse()
{
    return {world(R"(
trilha a a=5 b=15
  curso 1 SQL 1
  curso 2 Excel 1
  curso 3 BI 2
trilha b
  curso 2 Excel 1
  curso 5 ETL 2
turma a 1 tag=1 inicio=2026-03-02
turma b 1 tag=2 inicio=2026-03-02
foto 2026-W10 a/1: 1 | 30 0 0 ; 2 | 80 0 0 ; 3 | 100 40 0 ; 4 | 100 100 0
foto 2026-W10 b/1: 1 | 0 10 ; 3 | 40 0
plano a desde=2026-W11 1:1 3:1,5 4:1:Python
foto 2026-W11 a/1: 1 | 60 0 0 ; 2 | 80 0 0 ; 3 | 100 50 0 ; 4 | 100 30 0
foto 2026-W11 b/1: 1 | 20 10 ; 3 | 60 0
foto 2026-W12 a/1: 1 | 60 0 0 ; 2 | 90 40 0 ; 3 | 100 50 50 ; 4 | 100 100 100
foto 2026-W12 b/1: 1 | 20 10 ; 3 | 90 100
)"),
        sundayOf(*Week::fromKey(u"2026-W12"))};
}

Stage bulk()
{
    BulkPlan plan;
    plan.students = 70;
    plan.cohorts = 4;
    plan.weeks = 5;
    plan.courses = 6;
    plan.seed = 7;
    Stage stage{World(), sundayOf(plan.last)};
    EXPECT_TRUE(writeBulkHistory(stage.world.connection(), plan));
    return stage;
}

namespace {

School replanned(School school, const Tolerance& tolerance, std::vector<PlannedCourse> courses, const Moment& moment,
    Judging judging)
{
    school.tracks.front() = withPlan(school.tracks.front(), tolerance, std::move(courses), moment, judging);
    return school;
}

} // namespace

School slower(School school, const Moment& moment, Judging judging)
{
    const Track track = school.tracks.front();
    std::vector<PlannedCourse> courses = track.courses;
    for (PlannedCourse& course : courses)
        course.halfWeeks *= 3;
    return replanned(school, track.tolerance, courses, moment, judging);
}

School stricter(School school, const Moment& moment, Judging judging)
{
    const Track track = school.tracks.front();
    std::vector<PlannedCourse> courses = track.courses;
    for (PlannedCourse& course : courses)
        course.halfWeeks = 1;
    return replanned(school, {0, 10}, courses, moment, judging);
}

School withoutTheFirstCourse(School school, const Moment& moment, Judging judging)
{
    const Track track = school.tracks.front();
    const std::vector<PlannedCourse> courses(track.courses.begin() + 1, track.courses.end());
    return replanned(school, track.tolerance, courses, moment, judging);
}

School withOtherCourses(School school, const Moment& moment, Judging judging)
{
    const Track track = school.tracks.front();
    std::vector<PlannedCourse> courses(track.courses.rbegin(), std::prev(track.courses.rend()));
    if (school.tracks.size() > 1)
        courses.push_back(school.tracks.back().courses.front()); // of which there are cells already
    courses.push_back({{CourseId{777}, QStringLiteral("Novo")}, 2});
    return replanned(school, track.tolerance, courses, moment, judging);
}

School withLongHolidays(School school, const Moment& moment, Judging judging)
{
    std::vector<Week> weeks = school.recessWeeks();
    weeks.push_back(moment.week - 1);
    weeks.push_back(moment.week);
    std::sort(weeks.begin(), weeks.end());
    return withRecesses(std::move(school), weeks, moment, judging);
}

} // namespace farol::tests
