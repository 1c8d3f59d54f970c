#include "core/analytics/cohort_weeks.h"
#include "core/analytics/student_choice.h"
#include "core/analytics/student_weeks.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>

using namespace farol::analytics;
using namespace farol::domain;
using farol::tests::World;
using farol::tests::world;

namespace {

constexpr auto picture = R"(
trilha a
  curso 1 SQL 5
turma a 1 tag=1 inicio=2026-03-02 tutor=Ana
turma a 2 tag=2 inicio=2026-03-02 tutor=Beatriz
turma a 3 tag=3 inicio=2026-03-02
aluno 1 "Ângela Sá" angela@x.com
aluno 2 "João Ávila" joao@x.com
aluno 3 "Caio Reis" caio@x.com
aluno 4 "Nina Sol" nina@x.com
foto 2026-W10 1: 1 | 20 ; 2 | 1 ; 3 | 100 ; 4 | 5
foto 2026-W11 1: 1 acesso=2026-03-14T02:30 | 40 ; 2 acesso=2026-03-04T12:00 | 1 ; 3 acesso=2026-03-13T12:00 | 100
foto 2026-W11 2: 5 | 40
foto 2026-W11 3: 6 | 40
)";

/// The names of the rows of turma 1 that a filter shows, seen on 14/03 in the school.
std::string shown(const World& school, const StudentFilter& students)
{
    Filter filter;
    filter.track = school.track(u"a");
    filter.cohorts = {school.cohort(1)};
    const auto rows = studentWeeks(school.connection(), school.school(), filter);
    const StudentChoice choice(students, QDate(2026, 3, 14), defaultZone());
    QStringList names;
    for (const StudentRow& row : rows->rows) {
        if (choice.matches(row))
            names << row.student.name.section(u' ', 0, 0);
    }
    return names.join(u' ').toStdString();
}

StudentFilter with(auto change)
{
    StudentFilter filter;
    change(filter);
    return filter;
}

} // namespace

TEST(StudentChoice, WithoutAFilterShowsEverybodyAlsoWhoLeft)
{
    EXPECT_EQ(shown(world(picture), {}), "Ângela Caio João Nina");
}

TEST(StudentChoice, BySituationLeavesOutWhoIsNotThereInTheLastWeek)
{
    const World school = world(picture);
    EXPECT_EQ(shown(school, with([](auto& f) { f.statuses = {Status::Late}; })), "João");
    EXPECT_EQ(shown(school, with([](auto& f) { f.statuses = {Status::OnTrack, Status::Finished}; })), "Ângela Caio");
    EXPECT_EQ(shown(school, with([](auto& f) { f.statuses = {Status::NoData}; })), "");
}

TEST(StudentChoice, DaysAwayAreCountedByTheSchoolsCalendar)
{
    const World school = world(picture);
    // 02:30 UTC on the 14th is still the 13th in São Paulo.
    EXPECT_EQ(shown(school, with([](auto& f) { f.daysAway = 1; })), "Ângela Caio João");
    EXPECT_EQ(shown(school, with([](auto& f) { f.daysAway = 2; })), "João");
    EXPECT_EQ(shown(school, with([](auto& f) { f.daysAway = 10; })), "João");
    EXPECT_EQ(shown(school, with([](auto& f) { f.daysAway = 11; })), "");
}

TEST(StudentChoice, WhoNeverEnteredIsAwayForAnyNumberOfDays)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 5
turma a 1 tag=1 inicio=2026-03-02
aluno 1 "Ana Sá" ana@x.com
foto 2026-W11 1: 1 | 0
)");
    EXPECT_EQ(shown(school, with([](auto& f) { f.daysAway = 400; })), "Ana");
}

TEST(StudentChoice, WhatIsSearchedIsTextAndNoPattern)
{
    const World school = world(picture);
    for (const char* pattern : {"ang.la", ".*", "[", "(", "^N", "N|A", "a{2", "\\w", "%", "_"})
        EXPECT_EQ(shown(school, with([&](auto& f) { f.searched = QString::fromLatin1(pattern); })), "") << pattern;
}

TEST(StudentChoice, SearchIgnoresAccentsAndAlsoFindsWhoLeft)
{
    const World school = world(picture);
    EXPECT_EQ(shown(school, with([](auto& f) { f.searched = QStringLiteral("angela"); })), "Ângela");
    EXPECT_EQ(shown(school, with([](auto& f) { f.searched = QStringLiteral("NINA@"); })), "Nina");
}

TEST(StudentChoice, AProfileNeedsFourGains)
{
    EXPECT_EQ(shown(world(picture), with([](auto& f) { f.profiles = {Profile::Stalled}; })), "");
}

TEST(Tutors, TheFilterKeepsTheirTurmasOnly)
{
    const World school = world(picture);
    Filter filter;
    filter.track = school.track(u"a");
    const auto numbers = [&] {
        std::vector<int> found;
        const auto view = cohortWeeks(school.connection(), school.school(), filter);
        for (const CohortRow& row : view->rows)
            found.push_back(row.number);
        return found;
    };
    const School registered = school.school();
    filter.tutors = {registered.tutors[0].id};
    EXPECT_EQ(numbers(), std::vector{1});
    filter.tutors = {registered.tutors[0].id, registered.tutors[1].id};
    EXPECT_EQ(numbers(), (std::vector{1, 2}));
    filter.cohorts = {school.cohort(2)};
    EXPECT_EQ(numbers(), std::vector{2});
}
