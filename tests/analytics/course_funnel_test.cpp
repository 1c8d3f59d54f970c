#include "core/analytics/course_funnel.h"
#include "core/analytics/course_funnel_columns.h"
#include "core/analytics/course_weeks.h"
#include "tests/analytics/csv_text.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>
#include <sstream>

using namespace farol::analytics;
using namespace farol::domain;
using farol::tests::World;
using farol::tests::world;

namespace {

constexpr auto school = R"(
trilha analista
  curso 1 SQL 1
  curso 2 Excel 3
  curso 3 Python 2
turma analista 1 inicio=2026-03-02
turma analista 2 inicio=2026-03-02
)";

CourseFunnel funnelOf(const World& of, Filter filter = {})
{
    filter.track = of.track(u"analista");
    const auto funnel = courseFunnel(of.connection(), of.school(), filter);
    EXPECT_TRUE(funnel);
    return funnel.value_or(CourseFunnel());
}

CourseFunnel funnelOf(const std::string& photos, const Filter& filter = {})
{
    return funnelOf(world(school + photos), filter);
}

/// "students started finished", a course a line.
std::string reached(const CourseFunnel& funnel)
{
    std::ostringstream text;
    for (const CourseFunnelRow& row : funnel.rows)
        text << row.students() << ' ' << row.started << ' ' << row.finished << '\n';
    return text.str();
}

/// As many students with the same cells, from this id on.
std::string group(int first, int count, const char* cells)
{
    std::string text;
    for (int n = 0; n < count; ++n)
        text += (n == 0 ? "" : " ; ") + std::to_string(first + n) + " | " + cells;
    return text;
}

} // namespace

TEST(CourseFunnel, CountsWhoStartedAndWhoFinishedOfThoseWhoHaveTheCourse)
{
    const CourseFunnel funnel = funnelOf("foto 2026-W10 1: 7 | 100 40 0 ; 8 | 100 0 0 ; 9 | 20 x 0\n");
    EXPECT_EQ(reached(funnel), "3 3 2\n2 1 0\n3 0 0\n");
    EXPECT_EQ(funnel.rows[0].finishedShare(), 667);
    EXPECT_EQ(funnel.rows[0].notStarted(), 0);
    EXPECT_EQ(funnel.rows[1].underWay(), 1);
    EXPECT_EQ(funnel.rows[1].last().counts.noAccess, 1);
    EXPECT_EQ(funnel.whole.students, 3);
    EXPECT_EQ(funnel.cohorts, 1);
}

TEST(CourseFunnel, ACourseNobodyStartedHasZerosAndNothingMadeUp)
{
    const CourseFunnelRow row = funnelOf("foto 2026-W10 1: 7 | 50 0 0\nfoto 2026-W11 1: 7 | 50 0 0\n").rows.back();
    EXPECT_EQ(row.started, 0);
    EXPECT_EQ(row.finishedShare(), 0);
    EXPECT_FALSE(row.halfWithin);
    EXPECT_FALSE(row.stalledShare());
    EXPECT_FALSE(row.gain);
    EXPECT_EQ(row.last().mean, 0);
}

TEST(CourseFunnel, EveryStudentCountsOnceWhateverTheTurmas)
{
    const std::string photos = "foto 2026-W10 1: 7 | 0 0 0 ; 8 | 0 0 0\nfoto 2026-W10 2: 7 | 0 0 0\n"
                               "foto 2026-W11 1: 7 | 100 10 0 ; 8 | 20 0 0\nfoto 2026-W11 2: 7 | 100 10 0\n";
    const CourseFunnel funnel = funnelOf(photos);
    EXPECT_EQ(reached(funnel), "2 2 1\n2 1 0\n2 0 0\n");
    EXPECT_EQ(funnel.rows[0].moved, 2);
    EXPECT_EQ(funnel.whole.students, 2);
    EXPECT_EQ(funnel.cohorts, 2);
}

TEST(CourseFunnel, OnlyTheTurmasOfTheFilterInItsLastWeek)
{
    const World of = world(std::string(school) + R"(
foto 2026-W10 1: 7 | 20 0 0 ; 8 | 0 0 0
foto 2026-W10 2: 9 | 100 0 0
foto 2026-W11 1: 8 | 100 5 0
foto 2026-W11 2: 9 | 100 50 0
)");
    Filter one;
    one.cohorts = {of.cohort(u"analista/1")};
    EXPECT_EQ(reached(funnelOf(of, one)), "1 1 1\n1 1 0\n1 0 0\n") << "7 has left";
    Filter before = one;
    before.to = Week::fromKey(u"2026-W10");
    EXPECT_EQ(reached(funnelOf(of, before)), "2 1 0\n2 0 0\n2 0 0\n") << "what came later is not known yet";
    Filter courses;
    courses.courses = {CourseId{2}};
    EXPECT_EQ(reached(funnelOf(of, courses)), "2 2 0\n");
}

TEST(CourseFunnel, WhatWasNotCollectedInTheLastWeekIsStillStarted)
{
    const CourseFunnel funnel = funnelOf("foto 2026-W10 1: 7 | 30 100 0\nfoto 2026-W11 1: 7 | - - -\n");
    EXPECT_EQ(reached(funnel), "1 1 0\n1 1 1\n1 0 0\n");
    EXPECT_EQ(funnel.rows[0].last().counts.answered, 0);
    EXPECT_FALSE(funnel.rows[0].last().mean);
}

TEST(CourseFunnel, HalfOfThoseWhoseStartWasSeenFinishedWithinSoManyWeeks)
{
    const auto photos = [](int students) {
        // Five begin in W11; one finishes in the same week, two in W12, the others in W14.
        const auto week = [](const char* key, const std::string& cells) {
            return "foto 2026-" + std::string(key) + " 1: " + cells + " ; 50 | 30 0 0\n";
        };
        const int late = students - 3;
        return week("W10", group(1, students, "0 0 0"))
            + week("W11", group(1, 1, "100 0 0") + " ; " + group(2, students - 1, "10 0 0"))
            + week("W12", group(1, 3, "100 0 0") + " ; " + group(4, late, "60 0 0"))
            + "foto 2026-W14 1: " + group(1, students, "100 0 0") + " ; 50 | 100 0 0\n";
    };
    const CourseFunnelRow five = funnelOf(photos(5)).rows[0];
    EXPECT_EQ(five.finished, 6);
    EXPECT_EQ(five.timed, 5) << "50 came with progress: nobody knows since when";
    EXPECT_EQ(five.halfWithin, 2) << "1, 2, 2, 4 and 4 weeks, first and last included";
    EXPECT_EQ(funnelOf(photos(6)).rows[0].halfWithin, 2) << "three of six";
    EXPECT_EQ(funnelOf(photos(7)).rows[0].halfWithin, 4);
    const CourseFunnelRow four = funnelOf(photos(4)).rows[0];
    EXPECT_EQ(four.timed, 4);
    EXPECT_FALSE(four.halfWithin) << "too few to tell";
}

TEST(CourseFunnel, StoppedIsUnderWayWithoutAGainInTheLastTwoPhotos)
{
    const CourseFunnelRow row = funnelOf(R"(
foto 2026-W10 1: 1 | 20 0 0 ; 2 | 20 0 0 ; 3 | 20 0 0 ; 4 | 20 0 0 ; 5 | 100 0 0 ; 6 | 0 0 0 ; 7 | 50 0 0
foto 2026-W11 1: 1 | 20 0 0 ; 2 | 30 0 0 ; 3 | -  0 0 ; 4 | 20 0 0 ; 5 | 100 0 0 ; 6 | 0 0 0 ; 7 | 40 0 0 ; 8 | 5 0 0
foto 2026-W12 1: 1 | 20 0 0 ; 2 | 30 0 0 ; 3 | 20 0 0 ; 4 | 25 0 0 ; 5 | 100 0 0 ; 6 | 0 0 0 ; 7 | 40 0 0 ; 8 | 5 0 0
)")
                                    .rows[0];
    EXPECT_EQ(row.underWay(), 6);
    EXPECT_EQ(row.judged, 4) << "3 has a gap, 8 is new, 5 has finished, 6 has not begun";
    EXPECT_EQ(row.stalled, 2) << "1, and 7, whose progress only fell";
    EXPECT_EQ(row.stalledShare(), 500);
}

TEST(CourseFunnel, TheGainOfTheWeekIsTheMeanOfThoseWhoHadTheCourseUnderWay)
{
    const std::string first = "foto 2026-W10 1: 1 | 0 0 0 ; 2 | 40 0 0 ; 3 | 100 0 0 ; 4 | 0 0 0 ; 5 | 20 0 0\n";
    const CourseFunnelRow row =
        funnelOf(first + "foto 2026-W11 1: 1 | 30 0 0 ; 2 | 100 0 0 ; 3 | 100 0 0 ; 4 | 0 0 0 ; 5 | - 0 0\n").rows[0];
    EXPECT_EQ(row.moving, 2) << "3 had finished, 4 has not begun, 5 was not collected";
    EXPECT_EQ(row.moved, 2);
    ASSERT_TRUE(row.gain);
    EXPECT_EQ(row.gain->tenths, 450);
    EXPECT_FALSE(row.gain->estimated);
    const CourseFunnelRow later =
        funnelOf(first + "foto 2026-W13 1: 1 | 30 0 0 ; 2 | 40 0 0 ; 3 | 100 0 0 ; 4 | 0 0 0 ; 5 | 20 0 0\n").rows[0];
    EXPECT_EQ(later.moving, 3);
    EXPECT_EQ(later.moved, 1);
    EXPECT_EQ(later.gain->tenths, 33) << "30 p.p. of three students over three weeks";
    EXPECT_TRUE(later.gain->estimated);
}

TEST(CourseFunnel, AFirstPhotoMovesNobody)
{
    const CourseFunnelRow row = funnelOf("foto 2026-W10 1: 7 | 30 0 0\n").rows[0];
    EXPECT_EQ(row.moving, 0);
    EXPECT_FALSE(row.gain);
    EXPECT_EQ(row.judged, 0);
    EXPECT_FALSE(row.stalledShare());
}

TEST(CourseFunnel, MeansOverTheWeeksAreThoseOfTheViewPorCurso)
{
    const World of = world(std::string(school) + R"(
foto 2026-W10 1: 7 | 20 0 0 ; 8 | 0 x -
foto 2026-W11 1: 7 | 30 0 0 ; 8 | 10 5 0
foto 2026-W11 2: 7 | 30 0 0 ; 9 | 100 0 x
)");
    Filter filter;
    filter.track = of.track(u"analista");
    const CourseFunnel funnel = funnelOf(of);
    const auto view = courseWeeks(of.connection(), of.school(), filter);
    ASSERT_TRUE(view);
    ASSERT_EQ(funnel.weeks, view->weeks);
    ASSERT_EQ(funnel.rows.size(), view->rows.size());
    for (size_t row = 0; row < funnel.rows.size(); ++row) {
        EXPECT_EQ(funnel.rows[row].course, view->rows[row].course);
        for (size_t week = 0; week < funnel.weeks.size(); ++week) {
            EXPECT_EQ(funnel.rows[row].figures[week].mean, view->rows[row].figures[week].mean);
            EXPECT_EQ(funnel.rows[row].figures[week].expected, view->rows[row].figures[week].expected);
        }
    }
}

TEST(CourseFunnel, ACourseThatLeftTheTrilhaIsOfTheWeeksThatHadIt)
{
    const World of = world(std::string(school) + R"(
foto 2026-W10 1: 7 | 50 10 0
plano analista desde=2026-W11 1:1 3:2
foto 2026-W11 1: 7 | 60 0
)");
    const CourseFunnel now = funnelOf(of);
    ASSERT_EQ(now.rows.size(), 3U);
    EXPECT_EQ(now.rows[2].course.id, CourseId{2});
    EXPECT_FALSE(now.rows[2].last().photographed);
    EXPECT_EQ(now.rows[2].started, 0);
    EXPECT_FALSE(now.rows[2].plannedHalfWeeks);
    EXPECT_EQ(now.rows[0].plannedHalfWeeks, 2);
    const auto columns = courseFunnelColumns();
    for (const Column<CourseFunnelRow>& column : columns) {
        const bool isName = column.key == u"curso" || column.key == u"curso_id";
        EXPECT_EQ(column.value(now.rows[2]) == Value(), !isName) << column.key.toStdString();
    }
}

TEST(CourseFunnel, NothingOfAFilterThatMatchesNobody)
{
    Filter filter;
    filter.cohorts = {CohortId{99}};
    const CourseFunnel funnel = funnelOf("foto 2026-W10 1: 7 | 30 0 0\n", filter);
    EXPECT_TRUE(funnel.weeks.empty());
    EXPECT_TRUE(funnel.rows.empty());
    EXPECT_EQ(funnel.whole.students, 0);
    const World of = world(std::string(school));
    EXPECT_FALSE(courseFunnel(of.connection(), of.school(), Filter())) << "a trilha it must have";
}

TEST(CourseFunnel, TheReportSaysWhatTheQuestionSays)
{
    const World of = world(std::string(school) + R"(
foto 2026-W10 1: 7 | 0 0 0 ; 8 | 20 0 -
foto 2026-W11 1: 7 | 100 10 x ; 8 | 25 0 0
)");
    EXPECT_EQ(farol::tests::csvOf(of, ReportName::CourseFunnel),
        "semana;trilha;curso_id;curso;alunos;iniciaram;concluiram;concluiram_pct;semanas_mediana;semanas_de;"
        "em_andamento;parados;parados_pct;parados_de;avanco;moveram;moveram_de;media;esperado;esperados;coletados;"
        "sem_acesso\n"
        "2026-W11;analista;1;SQL;2;2;1;50,0;;1;1;0;;0;52,5;2;2;62,5;100,0;2;2;0\n"
        "2026-W11;analista;2;Excel;2;1;0;0,0;;0;1;0;;0;10,0;1;1;5,0;23,8;2;2;0\n"
        "2026-W11;analista;3;Python;1;0;0;0,0;;0;0;0;;0;;0;0;0,0;0,0;1;1;1\n");
}
