#include "core/analytics/cohort_columns.h"
#include "core/analytics/student_columns.h"
#include "core/analytics/student_search.h"
#include "core/analytics/student_weeks.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>

using namespace farol::analytics;
using namespace farol::domain;
using farol::tests::World;
using farol::tests::world;

namespace {

StudentWeeks viewOf(const World& school, Filter filter = {}, Detail detail = Detail::Sums)
{
    filter.track = school.track(u"a");
    auto view = studentWeeks(school.connection(), school.school(), filter, detail);
    EXPECT_TRUE(view.has_value());
    return std::move(*view);
}

Filter fromWeek(const char* key)
{
    Filter filter;
    filter.from = Week::fromKey(QString::fromLatin1(key));
    return filter;
}

} // namespace

TEST(StudentWeeks, ProgressExpectedAndStatusOverExactlyTheAnsweredCells)
{
    // The vectors of domain.md: k = 2 weeks, courses of 1, 3 and 2 weeks.
    const World school = world(R"(
trilha a
  curso 1 SQL 1
  curso 2 Excel 3
  curso 3 BI 2
turma a 1 tag=1 inicio=2026-03-02
foto 2026-W11 dia=2026-03-15 1: 1 | 39,4 39,4 39,4 ; 2 | 39,3 39,3 39,3 ; 3 | 29,3 29,3 29,3
foto 2026-W11 1: 4 | 100 50 x ; 5 | 100 100 x ; 6 | 100 100 - ; 7 | x x x ; 8 | . 33,3 .
)");
    const StudentWeeks view = viewOf(school);
    ASSERT_EQ(view.rows.size(), 8U);
    const auto status = [&](size_t row) { return view.rows[row].last().status; };
    EXPECT_EQ(view.rows[0].last().expected, 444);
    EXPECT_EQ(status(0), Status::OnTrack);
    EXPECT_EQ(status(1), Status::Attention);
    EXPECT_EQ(status(2), Status::Late);
    EXPECT_EQ(view.rows[3].last().expected, 667);
    EXPECT_EQ(view.rows[3].last().progress, 750);
    EXPECT_EQ(view.rows[3].last().gap(), 83);
    EXPECT_EQ(status(4), Status::Finished);
    EXPECT_EQ(status(5), Status::OnTrack);
    EXPECT_EQ(status(6), Status::NoData);
    EXPECT_FALSE(view.rows[6].last().progress);
    EXPECT_FALSE(view.rows[6].last().expected);
    EXPECT_EQ(view.rows[7].last().expected, 333); // of the only cell the photo holds
}

TEST(StudentWeeks, GainIsOverTheCellsOfBothPhotosAndSharedOverTheWeeksBetween)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
  curso 2 Excel 1
turma a 1 tag=1
foto 2026-W10 1: 1 | 10 20 ; 2 | 10 - ; 3 | 10 x
foto 2026-W11 1: 1 | 20 40 ; 2 | 30 50 ; 3 | - 10
foto 2026-W13 1: 1 | 30 30 ; 2 | 30 50 ; 3 | 0 0
)");
    const StudentWeeks view = viewOf(school);
    const auto gain = [&](size_t row, size_t week) { return view.rows[row].weeks[week].gain; };
    EXPECT_FALSE(gain(0, 0));
    EXPECT_EQ(gain(0, 1)->tenths, 150);
    EXPECT_FALSE(gain(0, 1)->estimated);
    EXPECT_EQ(gain(1, 1)->tenths, 200);
    EXPECT_FALSE(gain(2, 1)); // no common cell
    EXPECT_EQ(gain(0, 2)->tenths, 0);
    EXPECT_TRUE(gain(0, 2)->estimated);
    EXPECT_EQ(gain(2, 2)->tenths, -50); // 10 to 0 in two weeks
}

TEST(StudentWeeks, TheGainOfTheFirstWeekLooksAtThePhotoBeforeTheFilter)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1
foto 2026-W10 1: 1 | 10
foto 2026-W11 1: 1 | 20
)");
    const StudentWeeks view = viewOf(school, fromWeek("2026-W11"));
    ASSERT_EQ(view.weeks.size(), 1U);
    EXPECT_EQ(view.rows[0].last().gain->tenths, 100);
}

TEST(StudentWeeks, ACourseFilterChangesFiguresButNotStalledAndProfile)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
  curso 2 Excel 1
turma a 1 tag=1 inicio=2026-03-02
foto 2026-W10 1: 1 | 10 0
foto 2026-W11 1: 1 | 10 10
foto 2026-W12 1: 1 | 10 20
foto 2026-W13 1: 1 | 10 30
foto 2026-W14 1: 1 | 10 40
)");
    Filter onlySql;
    onlySql.courses = {CourseId{1}};
    const StudentWeeks view = viewOf(school, onlySql);
    const StudentWeek& last = view.rows[0].last();
    EXPECT_EQ(last.progress, 100);
    EXPECT_EQ(last.gain->tenths, 0);
    EXPECT_EQ(last.counts.cells, 1);
    EXPECT_FALSE(last.stalled); // Excel moves on
    ASSERT_TRUE(view.rows[0].profile);
    EXPECT_EQ(view.rows[0].profile->profile, Profile::Steady);
    EXPECT_DOUBLE_EQ(view.rows[0].profile->lastWeekShare, 0.25);
}

TEST(StudentWeeks, StalledNeedsTwoGainsInARowWithoutStudy)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1
foto 2026-W10 1: 1 | 10 ; 2 | 10 ; 3 | 100 ; 4 | 10
foto 2026-W11 1: 1 | 10 ; 2 | 10,1 ; 3 | 100 ; 4 | -
foto 2026-W12 1: 1 | 9 ; 2 | 10,1 ; 3 | 100 ; 4 | 10
foto 2026-W13 1: 1 | 9 ; 2 | 10,1 ; 3 | 100 ; 4 | 10
)");
    const StudentWeeks view = viewOf(school, fromWeek("2026-W12"));
    const auto stalled = [&](size_t row, size_t week) { return view.rows[row].weeks[week].stalled; };
    EXPECT_TRUE(stalled(0, 0)); // also from the photo before the filter
    EXPECT_FALSE(stalled(1, 0));
    EXPECT_TRUE(stalled(1, 1));
    EXPECT_FALSE(stalled(2, 1)); // finished
    EXPECT_FALSE(stalled(3, 1)); // one gain is missing
}

TEST(StudentWeeks, HistoryOutsideTheFilterAndInAnotherTurmaCountsForTheProfile)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1
turma a 2 tag=2
foto 2026-W10 1: 1 | 1
foto 2026-W11 1: 1 | 1
foto 2026-W12 1: 1 | 1
foto 2026-W13 1: 1 | 2
foto 2026-W14 2: 1 | 21
)");
    Filter second = fromWeek("2026-W14");
    second.cohorts = {school.cohort(2)};
    const StudentWeeks view = viewOf(school, second);
    ASSERT_EQ(view.rows.size(), 1U);
    ASSERT_TRUE(view.rows[0].profile);
    EXPECT_EQ(view.rows[0].profile->profile, Profile::LastWeek);
    EXPECT_DOUBLE_EQ(view.rows[0].profile->lastWeekShare, 0.95);
    EXPECT_NEAR(view.rows[0].profile->regularity, 0.1432, 0.00005);
}

TEST(StudentWeeks, AMoveBetweenTurmasIsTwoRows)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
turma a 2 tag=2
turma a 10 tag=10
foto 2026-W10 2: 1 | 10
foto 2026-W11 10: 1 acesso=2026-03-10T12:00 | 20
)");
    const StudentWeeks view = viewOf(school);
    ASSERT_EQ(view.rows.size(), 2U);
    EXPECT_EQ(view.rows[0].cohortNumber, 2);
    EXPECT_TRUE(view.rows[0].weeks[0].member);
    EXPECT_FALSE(view.rows[0].weeks[1].member);
    EXPECT_FALSE(view.rows[0].neverEntered()); // not there any more
    EXPECT_TRUE(view.rows[1].weeks[1].member);
    EXPECT_EQ(view.rows[1].last().gain->tenths, 100);
    EXPECT_EQ(view.rows[1].last().lastAccess, QDateTime(QDate(2026, 3, 10), QTime(12, 0), Qt::UTC));
}

TEST(StudentWeeks, AreOrderedByTurmaThenNameThenId)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
turma a 10 tag=10
turma a 2 tag=2
aluno 1 "Zoé"
aluno 2 "Álvaro"
aluno 3 "bruno"
aluno 5 "Ana"
aluno 4 "Ana"
foto 2026-W10 10: 5 | 1 ; 4 | 1
foto 2026-W10 2: 1 | 1 ; 2 | 1 ; 3 | 1
)");
    std::vector<qint64> order;
    for (const StudentRow& row : viewOf(school).rows)
        order.push_back(row.student.id.value);
    EXPECT_EQ(order, (std::vector<qint64>{2, 3, 1, 4, 5}));
}

TEST(StudentWeeks, DetailHoldsTheCellsInCourseOrder)
{
    const World school = world(R"(
trilha a
  curso 9 SQL 1
  curso 2 Excel 1
turma a 1 tag=1
foto 2026-W10 1: 1 | 10= x
)");
    const StudentWeeks view = viewOf(school, {}, Detail::Courses);
    EXPECT_EQ(view.courses[0].id, CourseId{9});
    const auto& cells = view.rows[0].last().courses;
    ASSERT_EQ(cells.size(), 2U);
    EXPECT_EQ(cells[0]->tenths, 100);
    EXPECT_EQ(cells[0]->origin, Origin::Carried);
    EXPECT_EQ(cells[1]->state, CellState::NoAccess);
}

TEST(Columns, OfStudentsHideContactsButNeverRows)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1 inicio=2026-03-02
aluno 1 "Ana" ana@x.com +5511999990000
foto 2026-W09 1: 2 | 5
foto 2026-W10 dia=2026-03-08 1: 1 | 97,5
)");
    const StudentWeeks view = viewOf(school);
    const auto keys = [](const Columns<StudentRow>& columns) {
        QStringList all;
        for (const auto& column : columns)
            all << column.key;
        return all.join(u' ');
    };
    EXPECT_EQ(keys(studentColumns(view, Contacts::Hidden)),
        u"aluno turma situacao 2026-W09 2026-W10 avanco esperado diferenca ultimo_acesso perfil");
    const auto shown = studentColumns(view, Contacts::Shown);
    EXPECT_EQ(keys(shown),
        u"aluno email celular turma situacao 2026-W09 2026-W10 avanco esperado diferenca ultimo_acesso perfil");
    EXPECT_EQ(shown[5].title, u"S09");
    const StudentRow& ana = view.rows[1];
    EXPECT_EQ(shown[0].value(ana), Value(QStringLiteral("Ana")));
    EXPECT_EQ(shown[3].value(ana), Value(qint64(1)));
    EXPECT_EQ(shown[4].value(ana), Value(QStringLiteral("em dia")));
    EXPECT_EQ(shown[5].value(ana), Value());
    EXPECT_EQ(shown[6].value(ana), Value(Percent{975}));
    EXPECT_EQ(shown[7].value(ana), Value());
    EXPECT_EQ(shown[9].value(ana), Value(Percent{-25}));
    EXPECT_EQ(shown[4].value(view.rows[0]), Value()); // left since
}

TEST(Columns, OfTurmasEndWithTheLastWeek)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1 tutor=Ana inicio=2026-03-02
foto 2026-W10 dia=2026-03-08 1: 1 | 50
foto 2026-W11 1: 1 | 60
)");
    const auto view = cohortWeeks(school.connection(), school.school(), {school.track(u"a"), {}, {}, {}, {}});
    ASSERT_TRUE(view);
    std::vector<Value> values;
    for (const auto& column : cohortColumns(*view))
        values.push_back(column.value(view->rows[0]));
    EXPECT_EQ(values,
        (std::vector<Value>{qint64(1), QStringLiteral("Ana"), Percent{500}, Percent{600}, qint64(1), Percent{100},
            Percent{1000}, Percent{-400}}));
    EXPECT_EQ(cohortColumns(*view)[0].value(view->total), Value());
}

TEST(Search, IgnoresAccentsCaseAndPunctuation)
{
    const Student ana{StudentId{1}, QStringLiteral("Ana Conceição"), QStringLiteral("ana.c@x.com"),
        QStringLiteral("+55 (11) 99999-0000"), {}};
    for (const char* found : {"", "  ", "CONCEICAO", "conceição ana", "ana.c@", "9999", "(11) 99999", "5511999990000"})
        EXPECT_TRUE(StudentSearch(QString::fromUtf8(found)).matches(ana)) << found;
    for (const char* other : {"joao", "ana joao", "8888", "ana 9999"})
        EXPECT_FALSE(StudentSearch(QString::fromUtf8(other)).matches(ana)) << other;
}
