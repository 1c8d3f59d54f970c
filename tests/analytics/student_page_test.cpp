#include "core/analytics/cohort_weeks.h"
#include "core/analytics/student_page.h"
#include "core/analytics/student_weeks.h"
#include "core/storage/masking.h"
#include "tests/support/bulk_history.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>

using namespace farol::analytics;
using namespace farol::domain;
using farol::tests::World;
using farol::tests::world;

namespace {

StudentPage pageOf(const World& school, qint64 student, std::optional<CohortId> wanted = {})
{
    const auto page = studentPage(school.connection(), school.school(), StudentId{student}, wanted);
    EXPECT_TRUE(page && *page);
    return page && *page ? **page : StudentPage();
}

/// Two weeks into courses of 1, 3 and 2 weeks; photos on Sundays.
constexpr auto vectors = R"(
trilha a
  curso 1 SQL 1
  curso 2 Excel 3
  curso 3 BI 2
turma a 1 tag=1 inicio=2026-03-02
aluno 1 "Ícaro Leitão" icaro@x.com +5584998124471
)";

World withPhotos(const std::string& photos)
{
    return world(vectors + photos);
}

QString seenOf(const StudentPage& page)
{
    QString seen;
    for (const StudentPageWeek& week : page.weeks)
        seen += u"~x-v"[size_t(week.seen)];
    return seen;
}

std::string spansOf(const StudentPage& page, const School& school)
{
    QStringList spans;
    for (const CohortSpan& span : page.cohorts) {
        spans << QStringLiteral("%1%2 %3-%4%5")
                     .arg(span.entered ? u"> " : u"")
                     .arg(school.cohort(span.cohort)->number)
                     .arg(span.from.number())
                     .arg(span.to.number())
                     .arg(span.left ? u" >" : u"");
    }
    return spans.join(QStringLiteral("; ")).toStdString();
}

} // namespace

TEST(StudentPage, TellsWhoItIsAndWhereTheyStand)
{
    const World school = withPhotos("foto 2026-W11 dia=2026-03-15 1: 1 acesso=2026-03-14T10:00 | 50 0 x\n");
    const StudentPage page = pageOf(school, 1);
    EXPECT_EQ(page.student.name, u"Ícaro Leitão");
    EXPECT_EQ(page.student.phone, u"+5584998124471");
    EXPECT_EQ(page.cohort, school.cohort(1));
    ASSERT_EQ(page.weeks.size(), 1U);
    EXPECT_EQ(page.last().figures.progress, 250);
    EXPECT_EQ(page.last().figures.expected, 667);
    EXPECT_EQ(page.last().figures.status, Status::Late);
    EXPECT_EQ(page.last().figures.lastAccess, QDateTime(QDate(2026, 3, 14), QTime(10, 0), Qt::UTC));
    EXPECT_EQ(page.outlook.days, 14);
    EXPECT_EQ(page.outlook.planHalfWeeks, 12);
    EXPECT_EQ(page.outlook.photoDate, QDate(2026, 3, 15));
    ASSERT_TRUE(page.outlook.weeksBehind);
    EXPECT_DOUBLE_EQ(*page.outlook.weeksBehind, 1.5);
    EXPECT_FALSE(page.outlook.weeksToFinish);
    EXPECT_FALSE(page.profile);
    EXPECT_TRUE(page.others.empty());
}

TEST(StudentPage, HasEveryWeekAlsoThoseWithoutAPhotoOrAList)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 4
turma a 1 tag=1
foto 2026-W09 1: 2 | 5
foto 2026-W10 1: 1 | 10 ; 2 | 5
foto 2026-W11 1: 1 | - ; 2 | 6
foto 2026-W13 1: 2 | 7
foto 2026-W14 1: 1 | 30 ; 2 | 8
foto 2026-W15 1: 2 | 9
)");
    const StudentPage page = pageOf(school, 1);
    EXPECT_EQ(seenOf(page), u"v-~xv");
    EXPECT_EQ(page.weeks[0].cohortMean, 75);
    EXPECT_EQ(page.weeks[1].cohortMean, 60); // over what was collected: of the other student alone
    EXPECT_EQ(page.weeks[1].cohortCounts.expected(), 2);
    EXPECT_FALSE(page.weeks[1].figures.progress);
    EXPECT_FALSE(page.weeks[2].cohortMean);
    EXPECT_EQ(page.lastPhoto, Week::fromKey(u"2026-W15")); // the student left before it
    EXPECT_EQ(spansOf(page, school.school()), "> 1 10-11 >; > 1 14-14 >");
}

TEST(StudentPage, AGainOverSeveralWeeksIsSharedByThemAndEstimated)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 4
turma a 1 tag=1
foto 2026-W10 1: 1 | 10
foto 2026-W11 1: 1 | 12
foto 2026-W13 1: 1 | 20
)");
    const StudentPage page = pageOf(school, 1);
    ASSERT_EQ(page.weeks.size(), 4U);
    EXPECT_FALSE(page.weeks[0].gain);
    EXPECT_EQ(page.weeks[1].gain->tenths, 20);
    EXPECT_FALSE(page.weeks[1].gain->estimated);
    EXPECT_FALSE(page.weeks[2].figures.gain);
    for (const size_t week : {size_t(2), size_t(3)}) {
        EXPECT_EQ(page.weeks[week].gain->tenths, 40) << week;
        EXPECT_TRUE(page.weeks[week].gain->estimated) << week;
    }
    EXPECT_EQ(page.outlook.lastGains, (std::vector<Tenths>{20, 40, 40}));
    EXPECT_EQ(page.outlook.meanStudyGain(), 33);
}

TEST(StudentPage, EstimatesTheFinishByTheLastFourWeeks)
{
    // 36,2 % and gains of 0 0 1 19: 63,8 / 5,0 = 12,76 weeks.
    const World school = world(R"(
trilha a
  curso 1 SQL 4
turma a 1 tag=1
foto 2026-W10 1: 1 | 16,2
foto 2026-W11 1: 1 | 16,2
foto 2026-W12 1: 1 | 16,2
foto 2026-W13 1: 1 | 17,2
foto 2026-W14 dia=2026-04-05 1: 1 | 36,2
)");
    const StudentPage page = pageOf(school, 1);
    EXPECT_EQ(page.outlook.meanStudyGain(), 50);
    ASSERT_TRUE(page.outlook.weeksToFinish);
    EXPECT_DOUBLE_EQ(*page.outlook.weeksToFinish, 12.76);
    EXPECT_EQ(page.outlook.finish(), QDate(2026, 4, 5).addDays(89));
    EXPECT_FALSE(page.outlook.weeksBehind) << "no start date, no expectation";
    ASSERT_TRUE(page.profile);
    EXPECT_EQ(page.profile->profile, Profile::LastWeek);
    EXPECT_NEAR(page.profile->regularity, 0.1432, 0.00005);
    EXPECT_DOUBLE_EQ(page.profile->lastWeekShare, 0.95);
    EXPECT_EQ(page.profileGains, (std::vector<Tenths>{0, 0, 10, 190}));
}

TEST(StudentPage, WithoutStudyOrWithEverythingDoneNothingIsEstimated)
{
    const std::pair<const char*, bool> table[] = {{"10 10 10 10 10", false}, {"50 60 80 90 100", false},
        {"10 5 3 2 1", false}, {"10 10 10 10 10,1", true}, {"50 60 70 80 90", true}};
    for (const auto& [history, isEstimated] : table) {
        std::string photos = "trilha a\n curso 1 SQL 4\nturma a 1 tag=1\n";
        int week = 10;
        for (const QString& value : QString::fromLatin1(history).split(u' '))
            photos += "foto 2026-W" + std::to_string(week++) + " 1: 1 | " + value.toStdString() + "\n";
        const StudentPage page = pageOf(world(photos), 1);
        EXPECT_EQ(page.outlook.weeksToFinish.has_value(), isEstimated) << history;
    }
    StudentOutlook slow;
    slow.photoDate = QDate(2026, 3, 15);
    slow.weeksToFinish = 9990.0;
    EXPECT_FALSE(slow.finish()) << "two centuries say nothing";
}

TEST(StudentPage, ARegressionIsToldWithWhatWentBack)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 4
  curso 2 BI 4
turma a 1 tag=1
foto 2026-W10 1: 1 | 50 20
foto 2026-W11 1: 1 | 48 20
foto 2026-W12 1: 1 | 47 30
)");
    const StudentPage page = pageOf(school, 1);
    EXPECT_EQ(page.weeks[1].gain->tenths, -10);
    ASSERT_EQ(page.weeks[1].drops.size(), 1U);
    EXPECT_EQ(page.weeks[1].drops[0].course.name, u"SQL");
    EXPECT_EQ(page.weeks[1].drops[0].before, 500);
    EXPECT_EQ(page.weeks[1].drops[0].after, 480);
    EXPECT_TRUE(page.weeks[2].drops.empty()) << "the whole went forward";
    CourseDrop drop;
    EXPECT_FALSE(drop.hasNewLessons() || drop.isReset());
    drop.lessonsBefore = 5;
    drop.lessonsAfter = 5;
    EXPECT_TRUE(drop.hasNewLessons());
    drop.lessonsAfter = 4;
    EXPECT_TRUE(drop.isReset());
}

TEST(StudentPage, HasEveryCourseOfTheLastWeek)
{
    const World school = withPhotos(R"(
foto 2026-W10 dia=2026-03-08 1: 1 | 99 10 x
foto 2026-W11 dia=2026-03-15 1: 1 | 100 30 x
foto 2026-W12 dia=2026-03-22 1: 1 | 100= 90 -
foto 2026-W13 dia=2026-03-29 1: 1 | 100= 40 0
)");
    const StudentPage page = pageOf(school, 1);
    ASSERT_EQ(page.courses.size(), 3U);
    EXPECT_EQ(page.courses[0].state(), CellState::Value);
    EXPECT_EQ(page.courses[0].finished, QDate(2026, 3, 15)) << "the first photo with 100 %, whatever followed";
    EXPECT_EQ(page.courses[0].gain->tenths, 0);
    EXPECT_EQ(page.courses[0].expected, 1000);
    EXPECT_EQ(page.courses[1].gain->tenths, -500);
    EXPECT_FALSE(page.courses[1].finished.isValid());
    EXPECT_EQ(page.courses[1].expected, 1000);
    EXPECT_EQ(page.courses[2].state(), CellState::NotStarted);
    EXPECT_EQ(page.courses[2].progress(), 0);
    EXPECT_FALSE(page.courses[2].gain) << "not collected before";
    EXPECT_EQ(page.courses[2].expected, 0);
}

TEST(StudentPage, OfACourseThatWentBackFromTheEndTellsNoDay)
{
    const World school = withPhotos("foto 2026-W10 1: 1 | 100 . x\nfoto 2026-W11 1: 1 | 92 . x\n");
    const StudentPage page = pageOf(school, 1);
    EXPECT_FALSE(page.courses[0].finished.isValid());
    EXPECT_EQ(page.courses[1].state(), CellState::NotCollected) << "the photo does not hold it";
    EXPECT_EQ(page.courses[2].state(), CellState::NoAccess);
    EXPECT_FALSE(page.courses[2].progress());
}

TEST(StudentPage, CoursesAndExpectationAreThoseOfThePlanOfTheLastWeek)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
  curso 2 Excel 3
turma a 1 tag=1 inicio=2026-03-02
foto 2026-W10 dia=2026-03-08 1: 1 | 50 50
plano a desde=2026-W11 2:2 "5:2:Power BI" a=10 b=20
foto 2026-W11 dia=2026-03-15 1: 1 | 50 0
)");
    const StudentPage page = pageOf(school, 1);
    ASSERT_EQ(page.courses.size(), 2U);
    EXPECT_EQ(page.courses[0].course.name, u"Excel");
    EXPECT_EQ(page.courses[1].course.name, u"Power BI");
    EXPECT_EQ(page.outlook.tolerance, (Tolerance{100, 200}));
    EXPECT_EQ(page.weeks[0].figures.progress, 500);
}

TEST(StudentPage, OfWhoMovedFollowsTheTurmaOfEachWeek)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 4
turma a 11 tag=11 inicio=2026-02-02
turma a 12 tag=12 inicio=2026-03-02
foto 2026-W09 11: 1 | 10 ; 2 | 20
foto 2026-W10 dia=2026-03-08 11: 1 | 20 ; 2 | 40
foto 2026-W10 12: 3 | 1
foto 2026-W11 dia=2026-03-15 11: 2 | 60
foto 2026-W11 12: 1 | 30 ; 3 | 2
)");
    const StudentPage page = pageOf(school, 1);
    EXPECT_EQ(page.cohort, school.cohort(12));
    EXPECT_TRUE(page.others.empty());
    EXPECT_EQ(page.weeks[1].cohort, school.cohort(11));
    EXPECT_EQ(page.weeks[1].cohortMean, 300);
    EXPECT_EQ(page.weeks[1].figures.expected, 1000);
    EXPECT_EQ(page.weeks[2].cohort, school.cohort(12));
    EXPECT_EQ(page.weeks[2].cohortMean, 160);
    EXPECT_EQ(page.weeks[2].figures.expected, 500);
    EXPECT_EQ(page.weeks[2].gain->tenths, 100);
    EXPECT_EQ(spansOf(page, school.school()), "11 9-10 >; > 12 11-11");
}

TEST(StudentPage, OfWhoIsInTwoTurmasIsAboutTheOneThatStartedLastAndOffersTheOther)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 4
trilha b
  curso 2 BI 4
turma a 1 tag=1 inicio=2026-03-09
turma a 2 tag=2 inicio=2026-03-02
turma b 3 tag=3 inicio=2026-02-02
foto 2026-W11 dia=2026-03-15 1: 1 | 30
foto 2026-W11 2: 1 | 30
foto 2026-W11 3: 1 | 80
)");
    const StudentPage page = pageOf(school, 1);
    EXPECT_EQ(page.cohort, school.cohort(1));
    EXPECT_EQ(page.last().figures.expected, 250);
    EXPECT_EQ(page.others, (std::vector{school.cohort(2), school.cohort(3)}));
    EXPECT_EQ(page.cohorts.size(), 3U);
    const StudentPage second = pageOf(school, 1, school.cohort(2));
    EXPECT_EQ(second.last().figures.expected, 500);
    EXPECT_EQ(second.others, (std::vector{school.cohort(1), school.cohort(3)}));
    const StudentPage other = pageOf(school, 1, school.cohort(3));
    ASSERT_EQ(other.courses.size(), 1U);
    EXPECT_EQ(other.courses[0].course.name, u"BI");
    EXPECT_EQ(other.last().figures.progress, 800);
}

TEST(StudentPage, ATurmaThatNeverHadTheStudentIsNotWhatTheyAreShownBy)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 4
turma a 1 tag=1
turma a 2 tag=2
foto 2026-W11 1: 1 | 30
foto 2026-W11 2: 2 | 30
)");
    EXPECT_EQ(pageOf(school, 1, school.cohort(2)).cohort, school.cohort(1));
    EXPECT_EQ(pageOf(school, 1, CohortId{99}).cohort, school.cohort(1));
}

TEST(StudentPage, OfNobodyIsNothingAndOfWhoWasNeverListedOnlyThePerson)
{
    const World school = withPhotos("aluno 9 \"Só cadastro\"\nfoto 2026-W11 1: 2 | 1 1 1\n");
    const auto nobody = studentPage(school.connection(), school.school(), StudentId{77});
    ASSERT_TRUE(nobody);
    EXPECT_FALSE(*nobody);
    const auto listed = studentPage(school.connection(), school.school(), StudentId{9});
    ASSERT_TRUE(listed);
    if (*listed) {
        EXPECT_FALSE((*listed)->cohort);
        EXPECT_TRUE((*listed)->weeks.empty());
    }
}

TEST(StudentPage, AWeekInWhichNothingWasCollectedHasNoFigures)
{
    const World school = withPhotos("foto 2026-W10 1: 1 | - - -\n");
    const StudentPage page = pageOf(school, 1);
    EXPECT_EQ(seenOf(page), u"-");
    EXPECT_EQ(page.last().figures.status, Status::NoData);
    EXPECT_FALSE(page.outlook.weeksBehind);
    EXPECT_FALSE(page.outlook.weeksToFinish);
    EXPECT_FALSE(page.last().cohortMean);
    EXPECT_EQ(page.courses.size(), 3U);
}

TEST(StudentPage, KeepsMaskedNamesMasked)
{
    const World school = withPhotos("foto 2026-W10 1: 1 | 1 1 1\n");
    ASSERT_TRUE(farol::storage::setNames(school.connection(), farol::storage::Names::Masked));
    const StudentPage page = pageOf(school, 1);
    EXPECT_TRUE(page.student.name.startsWith(u"Aluno 0"));
    EXPECT_TRUE(page.student.phone.isEmpty());
    EXPECT_TRUE(page.student.email.isEmpty());
}

TEST(StudentPage, SaysOfEveryStudentWhatTheListsSay)
{
    World school;
    farol::tests::BulkPlan bulk = farol::tests::BulkPlan::tiny();
    bulk.skippedWeek = 3;
    ASSERT_TRUE(farol::tests::writeBulkHistory(school.connection(), bulk));
    const School registered = school.school();
    Filter filter;
    filter.track = registered.tracks.front().id;
    const auto view = studentWeeks(school.connection(), registered, filter);
    const auto turmas = cohortWeeks(school.connection(), registered, filter);
    ASSERT_TRUE(view && turmas);
    size_t compared = 0;
    for (const StudentRow& row : view->rows) {
        const StudentPage page = pageOf(school, row.student.id.value, row.cohort);
        EXPECT_EQ(page.student, row.student);
        for (size_t i = 0; i < view->weeks.size(); ++i) {
            if (!row.weeks[i].member)
                continue;
            const StudentPageWeek& point = page.weeks.at(size_t(view->weeks[i] - page.weeks.front().week));
            ASSERT_EQ(point.cohort, row.cohort);
            EXPECT_EQ(point.figures.counts, row.weeks[i].counts);
            EXPECT_EQ(point.figures.progress, row.weeks[i].progress);
            EXPECT_EQ(point.figures.expected, row.weeks[i].expected);
            EXPECT_EQ(point.figures.status, row.weeks[i].status);
            EXPECT_EQ(point.figures.stalled, row.weeks[i].stalled);
            EXPECT_EQ(point.figures.lastAccess, row.weeks[i].lastAccess);
            EXPECT_EQ(point.figures.gain.has_value(), row.weeks[i].gain.has_value());
            for (const CohortRow& turma : turmas->rows) {
                if (turma.cohort == row.cohort) {
                    EXPECT_EQ(point.cohortMean, turma.figures[i].mean);
                }
            }
            ++compared;
        }
        if (row.last().member && row.profile) {
            ASSERT_TRUE(page.profile);
            EXPECT_EQ(page.profile->profile, row.profile->profile);
            EXPECT_DOUBLE_EQ(page.profile->slope, row.profile->slope);
        }
    }
    EXPECT_GT(compared, view->rows.size());
}
