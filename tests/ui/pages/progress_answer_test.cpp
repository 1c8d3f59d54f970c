#include "tests/support/world.h"
#include "ui/pages/progress_answer.h"

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

/// One student in one turma, photographed in these weeks; the next year begins after 2026-W53.
tests::World photographed(std::initializer_list<const char*> weeks)
{
    std::string picture = "trilha analista\n  curso 1 SQL 2\n  curso 2 Excel 2\n"
                          "turma analista 2 tag=69 inicio=2026-09-07\n";
    for (const char* week : weeks)
        picture += std::string("foto ") + week + " 2: 7 | 20 0\n";
    return tests::world(picture);
}

ProgressAnswer asked(
    const tests::World& world, const ChosenFilter& chosen = {}, ProgressView view = ProgressView::General)
{
    const storage::Connection reader = world.reader();
    auto page = askPage(reader, world.school(), chosen);
    EXPECT_TRUE(page);
    ProgressAnswer answer;
    if (page)
        static_cast<PageAnswer&>(answer) = std::move(*page);
    if (answer.hasPhotos()) {
        EXPECT_TRUE(askProgress(reader, view, answer));
    }
    return answer;
}

std::string weeksOf(const std::vector<domain::Week>& weeks)
{
    QStringList keys;
    for (const domain::Week week : weeks)
        keys << week.key();
    return keys.join(u' ').toStdString();
}

domain::Week week(QStringView key)
{
    return *domain::Week::fromKey(key);
}

} // namespace

TEST(ProgressAnswer, ShowsTheLastTenPhotosUnlessAskedOtherwise)
{
    const tests::World world = photographed({"2026-W47", "2026-W48", "2026-W49", "2026-W50", "2026-W51", "2026-W52",
        "2026-W53", "2027-W01", "2027-W02", "2027-W03", "2027-W04", "2027-W05"});
    const ProgressAnswer answer = asked(world);
    EXPECT_EQ(answer.photos.size(), 12U);
    EXPECT_EQ(weeksOf(answer.students->weeks),
        "2026-W49 2026-W50 2026-W51 2026-W52 2026-W53 2027-W01 2027-W02 2027-W03 2027-W04 2027-W05");
    EXPECT_FALSE(answer.filter.to) << "the next photo will be among them";
}

TEST(ProgressAnswer, CountsPhotosNotWeeks)
{
    const tests::World world = photographed({"2026-W40", "2026-W41", "2026-W47"});
    const ProgressAnswer answer = asked(world);
    EXPECT_EQ(weeksOf(answer.students->weeks), "2026-W40 2026-W41 2026-W47");
    EXPECT_EQ(answer.series.weeks.size(), 8U) << "the chart has every week between";
    EXPECT_FALSE(answer.series.whole[3].mean) << "and nothing where nobody photographed";
}

TEST(ProgressAnswer, CrossesTheYear)
{
    const tests::World world = photographed({"2026-W52", "2026-W53", "2027-W01", "2027-W02"});
    ChosenFilter chosen;
    chosen.weeks = WeekChoice::Chosen;
    chosen.filter.from = week(u"2026-W53");
    chosen.filter.to = week(u"2027-W01");
    const ProgressAnswer answer = asked(world, chosen);
    EXPECT_EQ(weeksOf(answer.students->weeks), "2026-W53 2027-W01");
    ASSERT_TRUE(answer.overview);
    EXPECT_EQ(answer.overview->last.week, week(u"2027-W01"));
    EXPECT_EQ(answer.overview->previousWeek, week(u"2026-W53"));
}

TEST(ProgressAnswer, ForgetsWhatIsNotInTheSchoolAnyMore)
{
    const tests::World world = photographed({"2026-W47"});
    ChosenFilter chosen;
    chosen.filter.track = domain::TrackId{999};
    chosen.filter.cohorts = {domain::CohortId{999}, world.cohort(2)};
    chosen.filter.courses = {domain::CourseId{0}, domain::CourseId{2}};
    const ProgressAnswer answer = asked(world, chosen);
    EXPECT_EQ(answer.filter.track, world.track(u"analista"));
    EXPECT_EQ(answer.filter.cohorts, std::vector{world.cohort(2)});
    EXPECT_EQ(answer.filter.courses, std::vector{domain::CourseId{2}});
    EXPECT_EQ(answer.students->rows.size(), 1U);
}

TEST(ProgressAnswer, OnlyUnknownIdsMeanEverything)
{
    const tests::World world = photographed({"2026-W47"});
    ChosenFilter chosen;
    chosen.filter.cohorts = {domain::CohortId{999}};
    EXPECT_EQ(asked(world, chosen).students->rows.size(), 1U);
}

TEST(ProgressAnswer, LeavesOutTurmasOfAnotherTrilha)
{
    const tests::World world = tests::world(R"(
trilha analista
  curso 1 SQL 2
trilha cientista
  curso 3 Python 2
turma analista 2 tag=69 inicio=2026-11-02
turma cientista 5 tag=70 inicio=2026-11-02
foto 2026-W47 analista/2: 7 | 20
foto 2026-W47 cientista/5: 8 | 30
)");
    ChosenFilter chosen;
    chosen.filter.track = world.track(u"cientista");
    chosen.filter.cohorts = {world.cohort(u"analista/2")};
    const ProgressAnswer answer = asked(world, chosen);
    EXPECT_TRUE(answer.filter.cohorts.empty());
    ASSERT_EQ(answer.students->rows.size(), 1U);
    EXPECT_EQ(answer.students->rows[0].student.id, domain::StudentId{8});
}

TEST(ProgressAnswer, StartsWithTheFirstTrilhaThatHasTurmas)
{
    const tests::World world =
        tests::world("trilha nova\n  curso 1 SQL 2\ntrilha antiga\n  curso 2 Excel 2\nturma antiga 5 tag=70\n"
                     "foto 2026-W47 5: 8 | 30\n");
    EXPECT_EQ(asked(world).filter.track, world.track(u"antiga"));
}

TEST(ProgressAnswer, AsksOnlyTheViewThatIsShown)
{
    const tests::World world = photographed({"2026-W47"});
    EXPECT_EQ(asked(world).students->rows.size(), 1U);
    const ProgressAnswer byCohort = asked(world, {}, ProgressView::ByCohort);
    EXPECT_TRUE(byCohort.students->rows.empty());
    EXPECT_EQ(byCohort.cohorts.rows.size(), 1U);
}

TEST(ProgressAnswer, OfNothingIsNothingAndNoError)
{
    const tests::World nobody = tests::world("");
    EXPECT_FALSE(asked(nobody).hasSchool());
    const tests::World noPhoto = photographed({});
    EXPECT_TRUE(asked(noPhoto).hasSchool());
    EXPECT_TRUE(asked(noPhoto).photos.empty());
    EXPECT_FALSE(asked(noPhoto).overview);
}

TEST(ProgressAnswer, OfWeeksWithoutAPhotoHasNoFigures)
{
    const tests::World world = photographed({"2026-W40", "2026-W47"});
    ChosenFilter chosen;
    chosen.weeks = WeekChoice::Chosen;
    chosen.filter.from = week(u"2026-W42");
    chosen.filter.to = week(u"2026-W44");
    const ProgressAnswer answer = asked(world, chosen);
    EXPECT_FALSE(answer.overview);
    EXPECT_TRUE(answer.students->rows.empty());
    EXPECT_EQ(answer.photos.size(), 2U) << "the filter still offers what there is";
}
