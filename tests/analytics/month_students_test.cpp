#include "core/analytics/month_columns.h"
#include "core/analytics/month_students.h"
#include "core/analytics/selection_sum.h"
#include "tests/support/world.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace farol::analytics;
using namespace farol::domain;
using farol::tests::World;
using farol::tests::world;

namespace {

MonthStudents monthOf(const World& school, std::optional<Month> month = {}, Filter filter = {})
{
    filter.track = school.track(u"a");
    auto view = monthStudents(school.connection(), school.school(), filter, month);
    EXPECT_TRUE(view.has_value());
    return view ? std::move(*view) : MonthStudents();
}

constexpr Month march{2026, 3};
constexpr Month april{2026, 4};

/// Three photos in March and one in April, each Friday: 7 is there all the time, 8 enters in the second, 9 leaves
/// after the first, 10 has one photo only, 11 was not collected at the beginning.
constexpr auto spring = R"(
trilha a
  curso 1 SQL 4
  curso 2 Excel 4
turma a 1 tag=1 inicio=2026-03-02
foto 2026-W10 1: 7 | 10 0 ; 9 | 40 40 ; 11 | - -
foto 2026-W11 1: 7 | 20 0 ; 8 | 10 - ; 11 | 20 20
foto 2026-W13 1: 7 | 40 21,5 ; 8 | 50 30 ; 10 | 5 5 ; 11 | 30 30
foto 2026-W15 1: 7 | 100 100 ; 8 | 50 30
)";

} // namespace

TEST(MonthStudents, ReadsTheFirstAndTheLastPhotoOfTheMonth)
{
    const MonthStudents view = monthOf(world(spring), march);
    ASSERT_EQ(view.photos.size(), 3U);
    EXPECT_EQ(view.photos.front().date, QDate(2026, 3, 6));
    ASSERT_EQ(view.rows.size(), 5U);
    const MonthRow& seven = view.rows[2]; // Aluno 10, 11, 7, 8, 9 by name
    ASSERT_EQ(seven.student.id, StudentId{7});
    EXPECT_EQ(seven.firstWeek.key(), QString::fromLatin1("2026-W10"));
    EXPECT_EQ(seven.lastWeek.key(), QString::fromLatin1("2026-W13"));
    EXPECT_EQ(seven.first.progress, 50);
    EXPECT_EQ(seven.last.progress, 308) << "of 615 / 2";
    EXPECT_EQ(seven.gain(), 258) << "over the month and not per week: (300 + 215) / 2";
    EXPECT_TRUE(seven.last.expected);
    EXPECT_TRUE(seven.atEnd);
}

TEST(MonthStudents, WhoEnteredLaterIsReadFromTheFirstPhotoInTheTurma)
{
    const MonthRow eight = monthOf(world(spring), march).rows[3];
    EXPECT_EQ(eight.firstWeek.key(), QString::fromLatin1("2026-W11"));
    EXPECT_EQ(eight.first.progress, 100);
    EXPECT_EQ(eight.last.progress, 400);
    EXPECT_EQ(eight.gain(), 400) << "only SQL was collected in both";
    EXPECT_EQ(eight.gainCells, 1);
}

TEST(MonthStudents, WhoLeftStaysWithTheLastPhotoInTheTurma)
{
    const MonthRow nine = monthOf(world(spring), march).rows[4];
    EXPECT_FALSE(nine.atEnd);
    EXPECT_EQ(nine.last.progress, 400);
    EXPECT_FALSE(nine.hasTwoPhotos());
    EXPECT_FALSE(nine.gain());
    const Columns<MonthRow> columns = monthColumns(Contacts::Hidden);
    const auto status =
        std::find_if(columns.begin(), columns.end(), [](const auto& column) { return column.key == u"situacao"; });
    ASSERT_NE(status, columns.end());
    EXPECT_EQ(status->value(nine), Value()) << "who left has no situation at the end";
}

TEST(MonthStudents, OnePhotoHasNoGainAndNothingCollectedIsNotZero)
{
    const MonthStudents view = monthOf(world(spring), march);
    EXPECT_FALSE(view.rows[0].gain()) << "one photo";
    const MonthRow& eleven = view.rows[1];
    EXPECT_FALSE(eleven.first.progress);
    EXPECT_EQ(eleven.last.progress, 300);
    EXPECT_FALSE(eleven.gain()) << "no cell in both photos";
    const MonthStudents single = monthOf(world(spring), april);
    ASSERT_EQ(single.rows.size(), 2U);
    for (const MonthRow& row : single.rows)
        EXPECT_FALSE(row.gain());
}

TEST(MonthStudents, AMonthWithoutPhotosHasNoRowsAndKnowsTheOthers)
{
    const MonthStudents view = monthOf(world(spring), Month{2026, 2});
    EXPECT_TRUE(view.photos.empty());
    EXPECT_TRUE(view.rows.empty());
    EXPECT_EQ(view.earliest, march);
    EXPECT_EQ(view.latest, april);
    EXPECT_FALSE(monthOf(world("trilha a\n  curso 1 SQL 1\nturma a 1 tag=1\n")).month.isValid());
}

TEST(MonthStudents, TheUsualMonthIsThatOfTheLastPhotoOfTheFilter)
{
    const World school = world(spring);
    EXPECT_EQ(monthOf(school).month, april);
    Filter filter;
    filter.to = Week::fromKey(u"2026-W13");
    EXPECT_EQ(monthOf(school, {}, filter).month, march);
    filter.to = Week::fromKey(u"2026-W01");
    EXPECT_EQ(monthOf(school, {}, filter).month, march) << "before everything: the first there is";
}

TEST(MonthStudents, ThePhotosOwnDateSaysTheMonthAndNotItsWeek)
{
    const MonthStudents view = monthOf(world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1
foto 2026-W14 dia=2026-03-31 1: 7 | 10
foto 2026-W15 dia=2026-04-08 1: 7 | 20
foto 2026-W18 dia=2026-05-01 1: 7 | 30
)"),
        april);
    ASSERT_EQ(view.photos.size(), 1U);
    EXPECT_EQ(view.photos[0].week.key(), QString::fromLatin1("2026-W15"));
}

TEST(MonthStudents, OnlyTheChosenCoursesAreReadAndAMoveIsTwoRows)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
  curso 2 Excel 1
turma a 1 tag=1
turma a 2 tag=2
foto 2026-W10 1: 7 | 10 50
foto 2026-W11 1: 7 | 20 60
foto 2026-W12 2: 7 | 30 70
foto 2026-W13 2: 7 | 50 90
)");
    Filter sql;
    sql.courses = {CourseId{1}};
    const MonthStudents view = monthOf(school, march, sql);
    ASSERT_EQ(view.rows.size(), 2U);
    EXPECT_EQ(view.rows[0].last.progress, 200);
    EXPECT_EQ(view.rows[0].gain(), 100);
    EXPECT_FALSE(view.rows[0].atEnd);
    EXPECT_EQ(view.rows[1].first.progress, 300);
    EXPECT_EQ(view.rows[1].gain(), 200);
    EXPECT_TRUE(view.rows[1].atEnd);
}

TEST(MonthStudents, MonthsGoOverTheYear)
{
    EXPECT_EQ((Month{2026, 12} + 1), (Month{2027, 1}));
    EXPECT_EQ((Month{2026, 1} + -1), (Month{2025, 12}));
    EXPECT_EQ((Month{2026, 3}).key(), QString::fromLatin1("2026-03"));
    EXPECT_LT((Month{2025, 12}), (Month{2026, 1}));
}

TEST(SelectionSum, MeansComeFromCellsAndEachStudentCountsOnce)
{
    StudentWeek one;
    one.counts = {3, 3, 0, 0, 1000};
    one.gainCells = 3;
    one.gainTenths = 30;
    StudentWeek other;
    other.counts = {3, 1, 1, 0, 0};
    other.gainCells = 1;
    other.gainTenths = 90;
    SelectionSum sum;
    sum.add({1}, one);
    sum.add({1}, one);
    sum.add({2}, other);
    EXPECT_EQ(sum.students(), 2);
    EXPECT_EQ(sum.mean(), 250) << "1000 over 4 cells, and not the mean of 33,3 and 0";
    EXPECT_EQ(sum.gain(), 30) << "120 over 4 cells";
    EXPECT_EQ(sum.gain(2), 15);
    EXPECT_EQ(sum.counts().answered, 4);
    EXPECT_EQ(sum.counts().expected(), 5);
    EXPECT_FALSE(SelectionSum().mean());
    EXPECT_FALSE(SelectionSum().gain());
}

TEST(SelectionSum, ProfilesAreCountedOncePerStudent)
{
    ProfileCounts counts;
    const auto of = [](Profile profile) { return StudyProfile{profile, 0, 0, 0}; };
    counts.add({1}, of(Profile::Steady));
    counts.add({1}, of(Profile::Steady));
    counts.add({2}, of(Profile::LastWeek));
    counts.add({3}, std::nullopt);
    EXPECT_EQ(counts.of(Profile::Steady), 1);
    EXPECT_EQ(counts.of(Profile::LastWeek), 1);
    EXPECT_EQ(counts.of(Profile::Stalled), 0);
    EXPECT_EQ(counts.without(), 1);
}
