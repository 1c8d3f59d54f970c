#include "core/analytics/cohort_weeks.h"
#include "core/analytics/course_weeks.h"
#include "core/analytics/coverage.h"
#include "core/analytics/overview.h"
#include "core/analytics/student_weeks.h"
#include "core/analytics/weekly_series.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>

using namespace farol::analytics;
using namespace farol::domain;
using farol::tests::World;
using farol::tests::world;

// The formulas of domain.md, each as pictures and answers.

namespace {

template <typename Ask>
auto asked(const World& school, Ask ask, Filter filter = {})
{
    filter.track = school.track(u"a");
    auto view = ask(school.connection(), school.school(), filter);
    EXPECT_TRUE(view.has_value());
    return *view;
}

StudentWeeks students(const World& school, const Filter& filter = {})
{
    return asked(
        school, [](const auto& c, const auto& s, const Filter& f) { return studentWeeks(c, s, f); }, filter);
}

Week week(const char* key)
{
    return *Week::fromKey(QString::fromLatin1(key));
}

/// A trilha of one course of four weeks and a turma that began on Monday of week 10, photographed on Sundays.
World photographed(const QString& values)
{
    QString picture = QStringLiteral("trilha a a=5 b=15\n curso 1 SQL 4\nturma a 1 tag=1 inicio=2026-03-02\n");
    const QStringList weeks = values.split(u' ');
    for (qsizetype i = 0; i < weeks.size(); ++i) {
        const QDate sunday = QDate(2026, 3, 8).addDays(7 * i);
        if (weeks[i] != u"~")
            picture += QStringLiteral("foto 2026-W%1 dia=%2 1: 7 | %3\n")
                           .arg(10 + i)
                           .arg(sunday.toString(Qt::ISODate), weeks[i]);
    }
    return world(picture.toStdString());
}

} // namespace

TEST(Formulas, TheMeanOfTwoTurmasCountsTheStudentOfBothOnce)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
  curso 2 Excel 1
turma a 1 tag=1
turma a 2 tag=2
foto 2026-W10 1: 7 | 100 50
foto 2026-W10 2: 7 | 100 50 ; 8 | 0 0
)");
    const WeeklySeries series = asked(school, weeklySeries);
    ASSERT_EQ(series.cohorts.size(), 2U);
    EXPECT_EQ(series.cohorts[0].figures[0].mean, 750);
    EXPECT_EQ(series.cohorts[1].figures[0].mean, 375);
    EXPECT_EQ(series.whole[0].mean, 375);
    const auto card = asked(school, overview);
    ASSERT_TRUE(card);
    EXPECT_EQ(card->last.mean, 375);
    EXPECT_EQ(card->last.students, 2);
    EXPECT_EQ(card->cohorts, 2);
    EXPECT_EQ(card->statuses.total(), 2);
}

TEST(Formulas, StatusAtEveryBoundaryOfTheTolerances)
{
    // One week into a course of four: 25,0 expected; a = 5, b = 15.
    const std::tuple<const char*, Status, std::optional<Tenths>> table[] = {{"0", Status::Late, -250},
        {"9,9", Status::Late, -151}, {"10", Status::Attention, -150}, {"19,9", Status::Attention, -51},
        {"20", Status::OnTrack, -50}, {"25", Status::OnTrack, 0}, {"99,9", Status::OnTrack, 749},
        {"100", Status::Finished, 750}, {"x", Status::NoData, std::nullopt}, {"-", Status::NoData, std::nullopt},
        {"?", Status::NoData, std::nullopt}};
    for (const auto& [value, status, gap] : table) {
        const StudentWeeks view = students(photographed(QString::fromLatin1(value)));
        ASSERT_EQ(view.rows.size(), 1U);
        EXPECT_EQ(view.rows[0].last().status, status) << value;
        EXPECT_EQ(view.rows[0].last().gap(), gap) << value;
    }
}

TEST(Formulas, StalledIsTwoGainsInARowThatShowNoStudy)
{
    const std::pair<const char*, bool> table[] = {{"10", false}, {"10 10", false}, {"10 10 10", true},
        {"10 20 20", false}, {"10 10 20", false}, {"20 10 5", true}, {"10 10 10,1", false}, {"100 100 100", false},
        {"10 - 10 10", false}, {"10 10 - 10", false}, {"10 ~ 10 10", true}, {"10 x x", false}, {"0 0 0", true}};
    for (const auto& [history, stalled] : table) {
        const World school = photographed(QString::fromLatin1(history));
        EXPECT_EQ(students(school).rows.at(0).last().stalled, stalled) << history;
        EXPECT_EQ(asked(school, cohortWeeks).total.statuses.back().stalled, stalled ? 1 : 0) << history;
    }
}

TEST(Formulas, ProfilesOfTheLastFourGainsOrMore)
{
    const std::pair<const char*, std::optional<Profile>> table[] = {{"0 5 10 15", std::nullopt},
        {"0 5 10 15 20", Profile::Steady}, {"0 0 0 1 20", Profile::LastWeek}, {"0 10 10 20 20", Profile::Bursts},
        {"0 2 6 12 20", Profile::Accelerating}, {"7 7 7 7 7", Profile::Stalled}, {"0 5 - 10 15 20", std::nullopt},
        {"20 15 10 5 0", Profile::Stalled}};
    for (const auto& [history, profile] : table) {
        const auto row = students(photographed(QString::fromLatin1(history))).rows.at(0);
        EXPECT_EQ(row.profile ? std::optional(row.profile->profile) : std::nullopt, profile) << history;
    }
}

TEST(Formulas, AGainIsOverWhatBothPhotosHave)
{
    const std::tuple<const char*, std::optional<Tenths>, bool> table[] = {{"10", std::nullopt, false},
        {"10 25", 150, false}, {"25 10", -150, false}, {"10 - ", std::nullopt, false}, {"- 10", std::nullopt, false},
        {"x 10", std::nullopt, false}, {"10 ~ 25", 75, true}, {"10 ~ ~ 11", 3, true}, {"0 0", 0, false}};
    for (const auto& [history, gain, estimated] : table) {
        const auto last = students(photographed(QString::fromLatin1(history).trimmed())).rows.at(0).last();
        EXPECT_EQ(last.gain ? std::optional(last.gain->tenths) : std::nullopt, gain) << history;
        EXPECT_EQ(last.gain && last.gain->estimated, estimated) << history;
    }
}

TEST(Formulas, NeverEnteredIsAMemberWithoutLastAccess)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1
foto 2026-W10 1: 1 | 0 ; 2 acesso=2026-03-01T12:00 | 0 ; 3 | 0
foto 2026-W11 1: 1 | 0 ; 2 acesso=2026-03-01T12:00 | 0
)");
    const StudentWeeks view = students(school);
    ASSERT_EQ(view.rows.size(), 3U);
    EXPECT_TRUE(view.rows[0].neverEntered());
    EXPECT_FALSE(view.rows[1].neverEntered());
    EXPECT_FALSE(view.rows[2].neverEntered()) << "no longer a member, so nothing is said";
}

TEST(Formulas, FinishedNeedsEveryCellThatCanBeRead)
{
    const std::pair<const char*, Status> table[] = {{"100 100", Status::Finished}, {"100 x", Status::Finished},
        {"100 -", Status::OnTrack}, {"100 99,9", Status::OnTrack}, {"100 .", Status::Finished},
        {"x x", Status::NoData}};
    for (const auto& [values, status] : table) {
        const World school = world("trilha a\n curso 1 SQL 1\n curso 2 BI 1\nturma a 1 tag=1 inicio=2026-03-02\n"
                                   "foto 2026-W10 dia=2026-03-08 1: 7 | "
            + std::string(values) + '\n');
        EXPECT_EQ(students(school).rows.at(0).last().status, status) << values;
    }
}

TEST(Formulas, CoverageStandsBesideTheMean)
{
    struct Counts {
        const char* values;
        int expected, answered, noAccess, notStarted;
        std::optional<Tenths> mean;
    };
    const Counts table[] = {{"50 0", 2, 2, 0, 1, 250}, {"50 -", 2, 1, 0, 0, 500}, {"50 ?", 2, 1, 0, 0, 500},
        {"50 x", 1, 1, 1, 0, 500}, {"x x", 0, 0, 2, 0, std::nullopt}, {"- ?", 2, 0, 0, 0, std::nullopt},
        {"0 0", 2, 2, 0, 2, 0}, {"0,1 0", 2, 2, 0, 1, 1}, {"100 .", 1, 1, 0, 0, 1000}};
    for (const Counts& one : table) {
        const World school = world("trilha a\n curso 1 SQL 1\n curso 2 BI 1\nturma a 1 tag=1\nfoto 2026-W10 1: 7 | "
            + std::string(one.values) + '\n');
        const WeekFigure whole = asked(school, cohortWeeks).total.figures.at(0);
        EXPECT_EQ(whole.counts.expected(), one.expected) << one.values;
        EXPECT_EQ(whole.counts.answered, one.answered) << one.values;
        EXPECT_EQ(whole.counts.noAccess, one.noAccess) << one.values;
        EXPECT_EQ(whole.notStarted, one.notStarted) << one.values;
        EXPECT_EQ(whole.mean, one.mean) << one.values;
        const auto photo = lastPhoto(school.connection());
        ASSERT_TRUE(photo && *photo);
        EXPECT_EQ((*photo)->expected, one.expected) << one.values;
        EXPECT_EQ((*photo)->answered, one.answered) << one.values;
        EXPECT_EQ((*photo)->noAccess, one.noAccess) << one.values;
    }
}

TEST(Formulas, TheClockOfATurmaStandsStillInARecess)
{
    // A course of four weeks from Monday of week 10; photo on Sunday of week 12.
    const std::pair<const char*, Tenths> table[] = {{"", 750}, {"recesso 2026-W11\n", 500},
        {"recesso 2026-W10\nrecesso 2026-W11\n", 250}, {"recesso 2026-W09\nrecesso 2026-W13\n", 750}};
    for (const auto& [recess, expected] : table) {
        const World school = world("trilha a\n curso 1 SQL 4\n" + std::string(recess)
            + "turma a 1 tag=1 inicio=2026-03-02\nfoto 2026-W12 dia=2026-03-22 1: 7 | 10\n");
        EXPECT_EQ(students(school).rows.at(0).last().expected, expected) << recess;
        EXPECT_EQ(asked(school, cohortWeeks).total.figures.at(0).expected, expected) << recess;
        EXPECT_EQ(asked(school, courseWeeks).rows.at(0).figures.at(0).expected, expected) << recess;
    }
}

TEST(Formulas, TheOverviewComparesWithThePhotoBeforeInTheFilter)
{
    const World school = photographed(QStringLiteral("10 ~ 30 60"));
    const std::tuple<const char*, const char*, std::optional<Tenths>, const char*> table[] = {
        {"2026-W10", "2026-W13", 300, "2026-W12"}, {"2026-W10", "2026-W12", 200, "2026-W10"},
        {"2026-W13", "2026-W13", std::nullopt, ""}, {"2026-W11", "2026-W12", std::nullopt, ""}};
    for (const auto& [from, to, change, previous] : table) {
        Filter filter;
        filter.from = week(from);
        filter.to = week(to);
        const auto card = asked(school, overview, filter);
        ASSERT_TRUE(card) << to;
        EXPECT_EQ(card->meanChange, change) << to;
        EXPECT_EQ(card->previousWeek ? card->previousWeek->key() : QString(), QLatin1String(previous)) << to;
    }
}

TEST(Formulas, AFilterWithoutPhotosHasNoOverviewAndEmptySeries)
{
    const World school = photographed(QStringLiteral("10 20"));
    for (const auto& [from, to] : {std::pair("2025-W01", "2025-W52"), std::pair("2026-W12", "2027-W01")}) {
        Filter filter;
        filter.from = week(from);
        filter.to = week(to);
        EXPECT_FALSE(asked(school, overview, filter)) << from;
        EXPECT_TRUE(asked(school, weeklySeries, filter).weeks.empty()) << from;
        EXPECT_TRUE(students(school, filter).rows.empty()) << from;
        EXPECT_TRUE(asked(school, cohortWeeks, filter).weeks.empty()) << from;
    }
}

TEST(Formulas, SituationsAlwaysAddUpToTheStudents)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 4
turma a 1 tag=1 inicio=2026-03-02
turma a 2 tag=2
foto 2026-W10 dia=2026-03-08 1: 1 | 25 ; 2 | 12 ; 3 | 0 ; 4 | 100 ; 5 | x ; 6 | -
foto 2026-W10 2: 1 | 25 ; 7 | 90
)");
    const CohortWeeks view = asked(school, cohortWeeks);
    const StatusCounts& first = view.rows[0].statuses[0];
    EXPECT_EQ(first.byStatus, (std::array{1, 1, 1, 1, 2}));
    EXPECT_EQ(view.rows[1].statuses[0].of(Status::NoData), 2);
    EXPECT_EQ(view.total.statuses[0].total(), 7);
    EXPECT_EQ(view.total.statuses[0].onTrackOrFinished(), 2) << "student 1 is judged by the turma with a start";
}
