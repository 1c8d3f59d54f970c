#include "core/school/changes.h"
#include "core/school/next_id.h"
#include "core/storage/check.h"
#include "sample_file.h"
#include "tests/support/disk.h"
#include "tests/support/dump.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::domain;
using namespace farol::school;
using farol::tests::everything;
using farol::tests::rows;
using farol::tests::world;
using farol::tests::World;

namespace {

const QDateTime inW11(QDate(2026, 3, 13), QTime(18, 0), Qt::UTC);

World twoTurmas()
{
    return world(R"(
        trilha analista
          curso 1 SQL 1
          curso 2 Excel 2
        trilha cientista
          curso 1 SQL 1
        turma analista 12 tag=69 inicio=2026-03-02 tutor=Ana
        turma analista 13 tag=70
        turma cientista 1 tag=71
        recesso 2026-W20
        foto 2026-W10 12: 7 | 50 20
        foto 2026-W11 12: 7 | 60 30)");
}

Problems problemsAfter(const World& here, const School& after)
{
    const auto done = save(here.connection(), {here.school(), after}, inW11);
    EXPECT_FALSE(done);
    return done ? Problems() : done.error().problems;
}

ProblemKind onlyKind(const World& here, const School& after)
{
    const std::string before = everything(here.connection());
    const Problems problems = problemsAfter(here, after);
    EXPECT_EQ(problems.size(), 1u);
    EXPECT_EQ(everything(here.connection()), before) << "nothing is written with a problem";
    return problems.empty() ? ProblemKind::NotJson : problems.front().kind;
}

} // namespace

TEST(Changes, WhatWasSavedIsReadBackAndItsReverseUndoesIt)
{
    const World here = twoTurmas();
    const std::string before = everything(here.connection());
    School after = here.school();
    after.name = QStringLiteral("Escola Horizonte");
    after.tutors.push_back({nextId(after.tutors), QStringLiteral("Bia"), QStringLiteral("bia@x.com")});
    after.cohorts[1].tutor = after.tutors.back().id;
    after.cohorts.push_back({nextId(after.cohorts), after.tracks[1].id, 2, TagId{80}, QDate(2026, 4, 6), {}});
    after.tracks.push_back(
        {nextId(after.tracks), QStringLiteral("piloto"), {10, 20}, {{{CourseId{9}, QStringLiteral("R")}, 3}}});
    const Change change{here.school(), after};
    const auto saved = save(here.connection(), change, inW11);
    ASSERT_TRUE(saved);
    EXPECT_EQ(*saved, here.school());
    EXPECT_EQ(saved->name, u"Escola Horizonte");
    EXPECT_EQ(saved->tracks.back().courses.front().halfWeeks, 3);
    ASSERT_TRUE(save(here.connection(), {*saved, change.before}, inW11));
    EXPECT_EQ(here.school(), change.before);
    // The name of a course stays known; nothing else does.
    ASSERT_TRUE(here.connection().run(QStringLiteral("DELETE FROM course WHERE id = 9")));
    EXPECT_EQ(everything(here.connection()), before);
}

TEST(Changes, NamesNumbersAndTagsMayBeExchanged)
{
    const World here = twoTurmas();
    School after = here.school();
    std::swap(after.tracks[0].name, after.tracks[1].name);
    std::swap(after.cohorts[0].tag, after.cohorts[1].tag);
    std::swap(after.cohorts[0].number, after.cohorts[1].number);
    ASSERT_TRUE(save(here.connection(), {here.school(), after}, inW11));
    EXPECT_EQ(rows(here.connection(), "SELECT name FROM track ORDER BY position"), "cientista\nanalista\n");
    EXPECT_EQ(rows(here.connection(), "SELECT id, number, tag FROM cohort ORDER BY id"), "1|13|70\n2|12|69\n3|1|71\n");
}

TEST(Changes, TheOrderOfTrilhasAndCoursesIsTheirOrderInTheValue)
{
    const World here = twoTurmas();
    School after = here.school();
    std::swap(after.tracks[0], after.tracks[1]);
    std::swap(after.tracks[1].courses[0], after.tracks[1].courses[1]);
    const auto saved = save(here.connection(), {here.school(), after}, inW11);
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->tracks, after.tracks);
}

TEST(Changes, WhoeverSavesSecondIsToldThatTheSchoolChanged)
{
    const World here = twoTurmas();
    const School seenByBoth = here.school();
    School first = seenByBoth;
    first.cohorts[0].archived = true;
    School second = seenByBoth;
    second.tutors[0].email = QStringLiteral("ana@x.com");
    ASSERT_TRUE(save(here.connection(), {seenByBoth, first}, inW11));
    const std::string standing = everything(here.connection());
    const auto done = save(here.connection(), {seenByBoth, second}, inW11);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().problems.at(0).kind, ProblemKind::ChangedMeanwhile);
    EXPECT_EQ(everything(here.connection()), standing);
}

TEST(Changes, WhatHasPhotosIsArchivedAndNotRemoved)
{
    const World here = twoTurmas();
    School after = here.school();
    after.cohorts.erase(after.cohorts.begin());
    const Problems problems = problemsAfter(here, after);
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_EQ(problems[0].kind, ProblemKind::HasHistory);
    EXPECT_EQ(problems[0].value, u"analista, turma 12");
    School archived = here.school();
    archived.cohorts[0].archived = true;
    EXPECT_TRUE(save(here.connection(), {here.school(), archived}, inW11));
    School without = here.school();
    without.cohorts.erase(without.cohorts.begin() + 2);
    without.tracks.pop_back();
    EXPECT_TRUE(save(here.connection(), {here.school(), without}, inW11)) << "nothing was ever collected of it";
}

TEST(Changes, ACourseThatIsAddedIsExpectedFromTheOpenWeekOn)
{
    const World here = twoTurmas();
    School after = here.school();
    after.tracks[0].courses.push_back({{CourseId{3}, QStringLiteral("ETL")}, 2});
    ASSERT_TRUE(save(here.connection(), {here.school(), after}, inW11));
    EXPECT_EQ(rows(here.connection(), "SELECT week - (SELECT min(week) FROM photo), state FROM cell WHERE course = 3"),
        "1|3\n")
        << "asked from now on; empty, and not zero, before";
    EXPECT_EQ(storage::checkHistory(here.connection()), std::vector<storage::Finding>());
}

TEST(Changes, ACourseThatIsRemovedKeepsItsHistoryAndLeavesTheOpenWeek)
{
    const World here = twoTurmas();
    School after = here.school();
    after.tracks[0].courses.pop_back();
    ASSERT_TRUE(save(here.connection(), {here.school(), after}, inW11));
    EXPECT_EQ(
        rows(here.connection(), "SELECT week - (SELECT min(week) FROM photo), course FROM sums ORDER BY week, course"),
        "0|1\n0|2\n1|1\n");
    EXPECT_EQ(storage::checkHistory(here.connection()), std::vector<storage::Finding>());
}

TEST(Changes, ATurmaMoreSealsNothing)
{
    const World here = twoTurmas();
    School after = here.school();
    after.cohorts.push_back({nextId(after.cohorts), after.tracks[0].id, 14, TagId{80}, {}, {}});
    const QDateTime wrongClock = inW11.addYears(3);
    ASSERT_TRUE(save(here.connection(), {here.school(), after}, wrongClock));
    EXPECT_EQ(rows(here.connection(), "SELECT count(*) FROM photo WHERE sealed_at IS NULL"), "1\n");
}

TEST(Changes, EachThingThatCannotBeRegisteredHasItsOwnProblem)
{
    const World here = twoTurmas();
    const School good = here.school();
    School school = good;
    school.tracks[1].name = QStringLiteral("ANALÍSTA");
    EXPECT_EQ(onlyKind(here, school), ProblemKind::Duplicate) << "accents and case aside";
    school = good;
    school.name = QString(500, u'x');
    EXPECT_EQ(onlyKind(here, school), ProblemKind::TooLong);
    school = good;
    school.tracks[0].name = QString(500, u'x');
    EXPECT_EQ(onlyKind(here, school), ProblemKind::TooLong);
    school = good;
    school.tracks[0].name = QStringLiteral(" ");
    EXPECT_EQ(onlyKind(here, school), ProblemKind::Empty);
    school = good;
    school.tracks[0].tolerance = {100, 50};
    EXPECT_EQ(onlyKind(here, school), ProblemKind::LateBelowTolerance);
    school = good;
    school.tracks[0].courses[0].halfWeeks = 0;
    EXPECT_EQ(onlyKind(here, school), ProblemKind::OutOfRange);
    school = good;
    school.tracks[0].courses[0].halfWeeks = 2000;
    EXPECT_EQ(onlyKind(here, school), ProblemKind::OutOfRange);
    school = good;
    school.tracks[0].courses[1].course.name = QStringLiteral("sql");
    EXPECT_EQ(onlyKind(here, school), ProblemKind::Duplicate);
    school = good;
    school.tracks[1].courses[0].course.name = QStringLiteral("Outro nome");
    EXPECT_EQ(onlyKind(here, school), ProblemKind::OtherName);
    school = good;
    school.cohorts[1].tag = school.cohorts[0].tag;
    EXPECT_EQ(onlyKind(here, school), ProblemKind::TagInUse);
    school = good;
    school.cohorts[2].tag = school.cohorts[0].tag;
    EXPECT_EQ(onlyKind(here, school), ProblemKind::TagInUse) << "also in another trilha";
    school = good;
    school.cohorts[1].number = 12;
    EXPECT_EQ(onlyKind(here, school), ProblemKind::Duplicate);
    school = good;
    school.cohorts[1].tutor = TutorId{99};
    EXPECT_EQ(onlyKind(here, school), ProblemKind::UnknownTutor);
    school = good;
    school.cohorts[1].start = QDate(1926, 1, 1);
    EXPECT_EQ(onlyKind(here, school), ProblemKind::BadDate);
    school = good;
    school.tutors.push_back({TutorId{50}, QStringLiteral("ÁNA"), {}});
    EXPECT_EQ(onlyKind(here, school), ProblemKind::Duplicate);
}

TEST(Changes, AFullDiskLeavesTheOldSchoolWhole)
{
    const World here = twoTurmas();
    School after = here.school();
    for (int number = 100; number < 700; ++number)
        after.cohorts.push_back({nextId(after.cohorts), after.tracks[0].id, number, TagId{number + 1000}, {}, {}});
    const Change change{here.school(), after};
    const int failures = tests::withGrowingDisk(
        here.connection(),
        [&]() -> Result<void> {
            const auto saved = save(here.connection(), change, inW11);
            return saved ? Result<void>() : tl::make_unexpected(saved.error().error);
        },
        [&] { EXPECT_EQ(here.school(), change.before); });
    EXPECT_GE(failures, 1);
    EXPECT_EQ(here.school().cohorts.size(), after.cohorts.size());
}
