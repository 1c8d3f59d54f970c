#include "core/analytics/course_weeks.h"
#include "core/analytics/overview.h"
#include "core/analytics/scope.h"
#include "core/analytics/sql.h"
#include "core/analytics/student_weeks.h"
#include "csv_text.h"

#include <gtest/gtest.h>

using namespace farol::analytics;
using namespace farol::domain;
using farol::tests::csvOf;
using farol::tests::everyReport;
using farol::tests::World;
using farol::tests::world;

// A photo is judged by the plan of its week: its courses, their order and lengths, its tolerances.

namespace {

// Excel leaves trilha a and Python comes, while the student goes on with Excel in trilha b.
constexpr auto exchanged = R"(
trilha a
  curso 1 SQL 1
  curso 2 Excel 1
trilha b
  curso 2 Excel 1
turma a 1 tag=1 inicio=2026-03-02
turma b 2 tag=2 inicio=2026-03-02
foto 2026-W10 dia=2026-03-08 a/1: 7 | 100 50
foto 2026-W10 b/2: 7 | 50
plano a desde=2026-W11 1:2 3:1:Python
foto 2026-W11 dia=2026-03-15 a/1: 7 | 100 20
foto 2026-W11 b/2: 7 | 60
)";

Filter ofTrack(const World& school, QStringView track = u"a")
{
    Filter filter;
    filter.track = school.track(track);
    return filter;
}

Filter ofWeek(Filter filter, const char* key)
{
    filter.from = filter.to = Week::fromKey(QString::fromLatin1(key));
    return filter;
}

StudentWeeks viewOf(const World& school, const Filter& filter)
{
    auto view = studentWeeks(school.connection(), school.school(), filter, Detail::Courses);
    EXPECT_TRUE(view.has_value());
    return std::move(*view);
}

QStringList namesOf(const std::vector<Course>& courses)
{
    QStringList names;
    for (const Course& course : courses)
        names << course.name;
    return names;
}

std::string headingOf(const std::string& csv)
{
    return csv.substr(0, csv.find('\n'));
}

} // namespace

TEST(Judging, ACourseThatLeftKeepsItsHistoryAndLeavesEveryFigureFromThenOn)
{
    const World school = world(exchanged);
    EXPECT_EQ(everyReport(school, ofTrack(school)),
        R"(resumo
2026-W10;a;1;1;75,0;;2;2;0;1;0;0;0;0;0
2026-W11;a;1;1;60,0;-15,0;2;2;0;1;0;0;0;0;0
por-turma
2026-W10;a;turma 1;;1;75,0;;50,0;2;2;1;0;0;0;0;0
2026-W11;a;turma 1;;1;60,0;-15,0;50,0;2;2;1;0;0;0;0;0
por-curso
2026-W10;a;1;SQL;1;100,0;;0;0;1;1;1;0
2026-W10;a;2;Excel;1;50,0;;0;1;0;1;1;0
2026-W11;a;1;SQL;1;100,0;0,0;0;0;1;1;1;0
2026-W11;a;3;Python;1;20,0;;0;1;0;1;1;0
geral
2026-W10;a;turma 1;7;Aluno 7;;;75,0;;50,0;25,0;em dia;não;;;2;2;100,0;;50,0
2026-W11;a;turma 1;7;Aluno 7;;;60,0;0,0;50,0;10,0;em dia;não;;;2;2;100,0;20,0;
tabelao
2026-W10;02/03/2026;a;turma 1;;7;Aluno 7;;;1;SQL;valor;100,0;;;08/03/2026 14:00;buscado;100,0;em dia
2026-W10;02/03/2026;a;turma 1;;7;Aluno 7;;;2;Excel;valor;50,0;;;08/03/2026 14:00;buscado;0,0;em dia
2026-W11;09/03/2026;a;turma 1;;7;Aluno 7;;;1;SQL;valor;100,0;;;15/03/2026 14:00;buscado;100,0;em dia
2026-W11;09/03/2026;a;turma 1;;7;Aluno 7;;;3;Python;valor;20,0;;;15/03/2026 14:00;buscado;0,0;em dia
)");
}

TEST(Judging, OnlyTheWeeksOfTheFilterDecideWhetherACourseThatLeftIsListed)
{
    const World school = world(exchanged);
    const Filter all = ofTrack(school);
    const auto courses = [&](const Filter& filter) { return namesOf(viewOf(school, filter).courses).join(u' '); };
    EXPECT_EQ(courses(all), u"SQL Python Excel");
    EXPECT_EQ(courses(ofWeek(all, "2026-W10")), u"SQL Python Excel") << "one that came later is empty there";
    EXPECT_EQ(courses(ofWeek(all, "2026-W11")), u"SQL Python");
    const auto ends = [&](const Filter& filter) {
        const std::string heading = headingOf(csvOf(school, ReportName::General, filter));
        return heading.substr(heading.find("coletados;"));
    };
    EXPECT_EQ(ends(all), "coletados;SQL;Python;Excel");
    EXPECT_EQ(ends(ofWeek(all, "2026-W11")), "coletados;SQL;Python");
}

TEST(Judging, ACourseThatCameAndWentBetweenTwoPhotosIsNotListed)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1
foto 2026-W10 1: 7 | 10
plano a desde=2026-W11 1:1 2:1:Engano
plano a desde=2026-W12 1:1
foto 2026-W13 1: 7 | 20
)");
    ASSERT_EQ(school.school().tracks.front().former.size(), 2U);
    const StudentWeeks view = viewOf(school, ofTrack(school));
    EXPECT_EQ(namesOf(view.courses), QStringList{QStringLiteral("SQL")});
    EXPECT_EQ(view.rows.front().last().gain->tenths, 33);
}

TEST(Judging, ChosenCoursesCountInTheWeeksThatHadThem)
{
    const World school = world(exchanged);
    Filter filter = ofTrack(school);
    filter.courses = {CourseId{2}};
    const StudentWeeks excel = viewOf(school, filter);
    EXPECT_EQ(excel.rows.front().weeks[0].progress, 500);
    EXPECT_EQ(excel.rows.front().weeks[1].counts, CellCounts{}) << "the cell there is trilha b's";
    EXPECT_EQ(excel.rows.front().weeks[1].status, Status::NoData);
    EXPECT_FALSE(excel.rows.front().weeks[1].courses.front().has_value());
    filter.courses = {CourseId{3}};
    const StudentWeeks python = viewOf(school, filter);
    EXPECT_EQ(python.rows.front().weeks[0].counts, CellCounts{}) << "empty, not zero";
    EXPECT_EQ(python.rows.front().weeks[0].progress, std::nullopt);
    EXPECT_EQ(python.rows.front().weeks[1].progress, 200);
    EXPECT_EQ(viewOf(school, ofTrack(school, u"b")).rows.front().weeks[1].progress, 600);
}

TEST(Judging, AnAnswerOfACourseThatLeftInTheSameWeekCountsNoMore)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
  curso 2 Excel 1
turma a 1 tag=1 inicio=2026-03-02
foto 2026-W10 1: 7 | 0 90
foto 2026-W11 1: 7 | 10 100
plano a desde=2026-W11 1:1
)");
    const StudentWeeks view = viewOf(school, ofTrack(school));
    EXPECT_EQ(view.rows.front().weeks[0].progress, 450);
    EXPECT_EQ(view.rows.front().weeks[1].progress, 100);
    EXPECT_EQ(view.rows.front().weeks[1].counts.cells, 1);
    const auto courses = courseWeeks(school.connection(), school.school(), ofTrack(school));
    ASSERT_TRUE(courses);
    ASSERT_EQ(courses->rows.size(), 2U);
    EXPECT_EQ(courses->rows[1].figures[0].mean, 900);
    EXPECT_FALSE(courses->rows[1].figures[1].photographed);
}

TEST(Judging, LengthsAndTolerancesAreThoseOfTheWeek)
{
    const auto picture = [](const std::string& how) {
        return world(R"(
trilha a a=5 b=15
  curso 1 SQL 2
turma a 1 tag=1 inicio=2026-03-02
foto 2026-W10 dia=2026-03-08 1: 7 | 30
plano a desde=2026-W11 1:4 a=25 b=40 )"
            + how + "\nfoto 2026-W11 dia=2026-03-15 1: 7 | 30\n");
    };
    const StudentWeeks kept = viewOf(picture(""), Filter{TrackId{1}, {}, {}, {}, {}});
    EXPECT_EQ(kept.rows.front().weeks[0].expected, 500);
    EXPECT_EQ(kept.rows.front().weeks[0].status, Status::Late);
    EXPECT_EQ(kept.rows.front().weeks[1].expected, 500);
    EXPECT_EQ(kept.rows.front().weeks[1].status, Status::OnTrack);
    const StudentWeeks anew = viewOf(picture("passado"), Filter{TrackId{1}, {}, {}, {}, {}});
    EXPECT_EQ(anew.rows.front().weeks[0].expected, 250) << "because the person asked";
    EXPECT_EQ(anew.rows.front().weeks[0].status, Status::OnTrack);
}

TEST(Judging, TheFiguresOnTopCompareTwoWeeksEachByItsOwnPlan)
{
    const World school = world(exchanged);
    const auto top = overview(school.connection(), school.school(), ofTrack(school));
    ASSERT_TRUE(top && *top);
    EXPECT_EQ((*top)->last.counts.cells, 2);
    EXPECT_EQ((*top)->last.mean, 600);
    EXPECT_EQ((*top)->meanChange, -150);
    EXPECT_EQ((*top)->statuses.onTrackPercent(), 100);
    EXPECT_EQ(StatusCounts{}.onTrackPercent(), std::nullopt);
}

TEST(Judging, ASchoolWithOnePlanPaysNothing)
{
    const World school = world("trilha a\n  curso 1 SQL 1\n  curso 2 Excel 1\nturma a 1 tag=1");
    const School registered = school.school();
    for (const std::vector<CourseId>& courses : {std::vector<CourseId>{}, std::vector{CourseId{2}}}) {
        Filter filter = ofTrack(school);
        filter.courses = courses;
        const auto scope = scopeOf(registered, filter);
        ASSERT_TRUE(scope);
        EXPECT_EQ(scope->weekCondition(QStringLiteral("c.course"), QStringLiteral("p.week")), QString());
        EXPECT_EQ(scope->wholeTrack, courses.empty());
    }
}

TEST(Judging, TheConditionNamesOnlyCoursesThatAPlanLacks)
{
    const World school = world(std::string(exchanged) + "plano a desde=2026-W13 1:2 2:1 3:1\n");
    const School registered = school.school();
    const auto scope = scopeOf(registered, ofTrack(school));
    ASSERT_TRUE(scope);
    const qint64 w11 = Week::fromKey(u"2026-W11")->ordinal();
    EXPECT_EQ(scope->weekCondition(QStringLiteral("c"), QStringLiteral("w")),
        QStringLiteral(" AND (c <> 2 OR w < %1 OR w >= %2) AND (c <> 3 OR w >= %1)").arg(w11).arg(w11 + 2));
}
