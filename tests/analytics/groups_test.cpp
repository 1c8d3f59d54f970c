#include "core/analytics/group_columns.h"
#include "core/analytics/groups.h"
#include "core/analytics/overview.h"
#include "tests/analytics/random_picture.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>
#include <numeric>

using namespace farol::analytics;
using namespace farol::domain;
using farol::tests::RandomPicture;
using farol::tests::World;
using farol::tests::world;

namespace {

// In week 14, photographed on Sunday 05/04, 25,0 is expected of turma 1: five weeks of twenty.
constexpr auto picture = R"(
trilha a
  curso 1 SQL 20
turma a 1 tag=1 inicio=2026-03-02
turma a 2 tag=2 inicio=2026-03-30
aluno 1 "Ana" ana@x.com
aluno 2 "Bia" bia@x.com
aluno 3 "Caio" caio@x.com
aluno 4 "Davi" davi@x.com
aluno 5 "Eva" eva@x.com
aluno 6 "Fabio" fabio@x.com
foto 2026-W10 dia=2026-03-08 1: 1 | 5 ; 2 | 10 ; 3 | 2 ; 4 | 97 ; 5 | 1
foto 2026-W11 dia=2026-03-15 1: 1 | 10 ; 2 | 10 ; 3 | 4 ; 4 | 98 ; 5 | 1
foto 2026-W12 dia=2026-03-22 1: 1 | 15 ; 2 | 15 ; 3 | 6 ; 4 | 99 ; 5 | 1
foto 2026-W13 dia=2026-03-29 1: 1 | 20 ; 2 | 16 ; 3 | 8 ; 4 | 100 ; 5 | 1 ; 6 | 50
foto 2026-W14 dia=2026-04-05 1: 1 acesso=2026-04-04T12:00 | 25 ; 2 acesso=2026-04-01T12:00 | 16 ; 3 acesso=2026-04-01T12:00 | 9
foto 2026-W14 1: 4 acesso=2026-03-20T12:00 | 100 ; 5 | 15
foto 2026-W14 2: 3 acesso=2026-04-01T12:00 | 9
)";

Filter ofTrack(const World& school, QStringView track = u"a")
{
    Filter filter;
    filter.track = school.track(track);
    return filter;
}

GroupStudents studentsOf(const World& school, const Filter& filter, QDate today = QDate(2026, 4, 5))
{
    auto students = groupStudents(school.connection(), school.school(), filter, today);
    EXPECT_TRUE(students.has_value());
    return std::move(*students);
}

/// "Parabenizar: Ana; …; -: Bia", groups in their order, nobody's last.
std::string dealt(const GroupStudents& students, const GroupRules& rules)
{
    const Groups groups = groupsOf(students, rules.rules);
    EXPECT_EQ(std::accumulate(groups.sizes.begin(), groups.sizes.end(), 0), int(students.rows.size()));
    QStringList parts;
    for (size_t group = 0; group <= rules.rules.size(); ++group) {
        QStringList names{group < rules.rules.size() ? rules.rules[group].name + u':' : QStringLiteral("-:")};
        for (size_t row = 0; row < students.rows.size(); ++row) {
            if (groups.groupOf[row] == group)
                names << students.rows[row].student.name;
        }
        EXPECT_EQ(groups.sizes[group], int(names.size()) - 1);
        parts << names.join(u' ');
    }
    return parts.join(QStringLiteral("; ")).toStdString();
}

/// The names a rule takes for itself.
std::string taken(const GroupStudents& students, const GroupConditions& conditions)
{
    QStringList names;
    for (size_t row = 0; row < students.rows.size(); ++row) {
        if (matches(conditions, students.rows[row], students.daysAway[row]))
            names << students.rows[row].student.name;
    }
    return names.join(u' ').toStdString();
}

GroupConditions with(auto change)
{
    GroupConditions conditions;
    change(conditions);
    return conditions;
}

} // namespace

TEST(Groups, TheDefaultsDealOutEveryStudentOnce)
{
    const World school = world(picture);
    // Caio is judged by turma 2, that started last. Eva never entered. Fabio has left.
    EXPECT_EQ(dealt(studentsOf(school, ofTrack(school)), defaultGroupRules()),
        "Parabenizar: Ana Caio; Concluíram: Davi; Acompanhar: Bia; Resgatar: Eva; -:");
}

TEST(Groups, TheFirstRuleThatMatchesTakesTheStudent)
{
    const World school = world(picture);
    GroupRules rules = defaultGroupRules();
    rules.rules.push_back({QStringLiteral("Todos"), {}, {}});
    std::rotate(rules.rules.begin(), rules.rules.begin() + 3, rules.rules.begin() + 4);
    EXPECT_EQ(dealt(studentsOf(school, ofTrack(school)), rules),
        "Resgatar: Davi Eva; Parabenizar: Ana Caio; Concluíram:; Acompanhar: Bia; Todos:; -:");
    const Groups groups = groupsOf(studentsOf(school, ofTrack(school)), rules.rules);
    EXPECT_EQ(groups.matching, (std::vector{2, 2, 1, 1, 5, 5}));
}

TEST(Groups, WithoutRulesNobodyIsInAGroup)
{
    const World school = world(picture);
    EXPECT_EQ(dealt(studentsOf(school, ofTrack(school)), {}), "-: Ana Bia Davi Eva Caio");
}

TEST(Groups, EachConditionFindsItsStudents)
{
    const World school = world(picture);
    const GroupStudents students = studentsOf(school, ofTrack(school));
    const auto who = [&](auto change) { return taken(students, with(change)); };
    EXPECT_EQ(who([](auto&) {}), "Ana Bia Davi Eva Caio");
    EXPECT_EQ(who([](auto& c) { c.statuses = {Status::Attention, Status::Finished}; }), "Bia Davi Eva");
    EXPECT_EQ(who([](auto& c) { c.gainFrom = 50; }), "Ana Eva");
    EXPECT_EQ(who([](auto& c) { c.gainFrom = 51; }), "Eva");
    EXPECT_EQ(who([](auto& c) { c.gainTo = 10; }), "Bia Davi Caio");
    EXPECT_EQ(who([](auto& c) {
        c.gainFrom = 1;
        c.gainTo = 10;
    }),
        "Caio");
    EXPECT_EQ(who([](auto& c) { c.stalled = StalledWish::No; }), "Ana Bia Davi Eva Caio");
    EXPECT_EQ(who([](auto& c) { c.access = {AccessWish::AtLeast, 4}; }), "Bia Davi Eva Caio");
    EXPECT_EQ(who([](auto& c) { c.access = {AccessWish::AtLeast, 5}; }), "Davi Eva");
    EXPECT_EQ(who([](auto& c) { c.access = {AccessWish::AtMost, 4}; }), "Ana Bia Caio");
    EXPECT_EQ(who([](auto& c) { c.access = {AccessWish::AtMost, 0}; }), "");
    EXPECT_EQ(who([](auto& c) { c.access.wish = AccessWish::Never; }), "Eva");
    EXPECT_EQ(who([](auto& c) { c.profiles = {Profile::Steady}; }), "Ana Caio");
    EXPECT_EQ(who([](auto& c) { c.profiles = {Profile::LastWeek, Profile::Bursts}; }), "Bia Davi Eva");
}

TEST(Groups, OneConditionOrAllOfThem)
{
    const World school = world(picture);
    const GroupStudents students = studentsOf(school, ofTrack(school));
    GroupConditions conditions;
    conditions.statuses = {Status::Finished};
    conditions.gainFrom = 50;
    EXPECT_EQ(taken(students, conditions), "");
    conditions.mode = MatchMode::Any;
    EXPECT_EQ(taken(students, conditions), "Ana Davi Eva");
}

TEST(Groups, StalledStudentsAreFound)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 20
turma a 1 tag=1 inicio=2026-03-02
aluno 1 "Ana" ana@x.com
aluno 2 "Bia" bia@x.com
foto 2026-W10 dia=2026-03-08 1: 1 acesso=2026-03-07T12:00 | 5 ; 2 acesso=2026-03-07T12:00 | 5
foto 2026-W11 dia=2026-03-15 1: 1 acesso=2026-03-15T12:00 | 5 ; 2 acesso=2026-03-15T12:00 | 5
foto 2026-W12 dia=2026-03-22 1: 1 acesso=2026-03-22T12:00 | 5 ; 2 acesso=2026-03-22T12:00 | 6
)");
    const GroupStudents students = studentsOf(school, ofTrack(school), QDate(2026, 3, 22));
    EXPECT_EQ(taken(students, with([](auto& c) { c.stalled = StalledWish::Yes; })), "Ana");
    EXPECT_EQ(taken(students, with([](auto& c) { c.stalled = StalledWish::No; })), "Bia");
}

TEST(Groups, ALookBackCountsDaysToThatWeek)
{
    const World school = world(picture);
    const auto days = [](const GroupStudents& students) {
        std::vector<int> result;
        for (const auto& away : students.daysAway)
            result.push_back(away.value_or(-1));
        return result;
    };
    const std::vector photoDays{1, 4, 16, -1, 4}; // Ana, Bia, Davi, Eva, Caio
    EXPECT_EQ(days(studentsOf(school, ofTrack(school))), photoDays);
    EXPECT_EQ(days(studentsOf(school, ofTrack(school), QDate(2026, 11, 20))), photoDays);
    EXPECT_EQ(days(studentsOf(school, ofTrack(school), QDate(2026, 4, 4))), (std::vector{0, 3, 15, -1, 3}));
}

TEST(Groups, OnlyThoseOfTheFiltersTurmasAndItsLastPhoto)
{
    const World school = world(picture);
    Filter filter = ofTrack(school);
    filter.cohorts = {school.cohort(1)};
    EXPECT_EQ(dealt(studentsOf(school, filter), {}), "-: Ana Bia Caio Davi Eva");
    filter.to = Week::fromKey(u"2026-W13");
    EXPECT_EQ(dealt(studentsOf(school, filter), {}), "-: Ana Bia Caio Davi Eva Fabio");
    filter.cohorts = {school.cohort(2)};
    const GroupStudents nobody = studentsOf(school, filter);
    EXPECT_FALSE(nobody.photo.has_value());
    EXPECT_EQ(dealt(nobody, defaultGroupRules()), "Parabenizar:; Concluíram:; Acompanhar:; Resgatar:; -:");
}

TEST(Groups, PhotosBeforeTheFilterCountForTheProfile)
{
    const World school = world(picture);
    Filter filter = ofTrack(school);
    filter.from = Week::fromKey(u"2026-W14");
    const GroupStudents students = studentsOf(school, filter);
    EXPECT_EQ(students.photos, 5);
    EXPECT_EQ(taken(students, with([](auto& c) { c.profiles = {Profile::Steady}; })), "Ana Caio");
    filter.cohorts = {school.cohort(2)};
    EXPECT_EQ(studentsOf(school, filter).photos, 1);
    filter.from = Week::fromKey(u"2026-W15");
    EXPECT_FALSE(studentsOf(school, filter).photo.has_value());
}

TEST(Groups, AFilterOfStudentsNarrowsListsAndNotGroups)
{
    const World school = world(picture);
    Filter filter = ofTrack(school);
    filter.students.statuses = {Status::Late};
    filter.students.searched = QStringLiteral("ana");
    EXPECT_EQ(studentsOf(school, filter).rows.size(), 5u);
}

TEST(Groups, WhatIsNotKnownMatchesNoConditionOfIt)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 4
  curso 2 Power 4
turma a 1 tag=1
turma a 2 tag=2 inicio=2026-03-02
aluno 1 "Ana" ana@x.com
aluno 2 "Bia" bia@x.com
foto 2026-W10 1: 1 acesso=2026-03-05T12:00 | 5 0
foto 2026-W10 2: 2 acesso=2026-03-05T12:00 | - -
)");
    const GroupStudents students = studentsOf(school, ofTrack(school), QDate(2026, 3, 6));
    // A first photo without gains, a turma without a start date, and a student of whom nothing was collected.
    EXPECT_EQ(taken(students, with([](auto& c) { c.gainFrom = -1000; })), "");
    EXPECT_EQ(taken(students, with([](auto& c) { c.gainTo = 1000; })), "");
    EXPECT_EQ(taken(students, with([](auto& c) {
        c.profiles = {Profile::Stalled, Profile::LastWeek, Profile::Accelerating, Profile::Steady, Profile::Bursts};
    })),
        "");
    EXPECT_EQ(taken(students, with([](auto& c) { c.statuses = {Status::NoData}; })), "Ana Bia");
    EXPECT_EQ(dealt(students, defaultGroupRules()), "Parabenizar:; Concluíram:; Acompanhar:; Resgatar:; -: Ana Bia");
}

TEST(Groups, AWeekWithNothingCollectedKeepsItsStudents)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 4
turma a 1 tag=1 inicio=2026-03-02
foto 2026-W10 1: 1 acesso=2026-03-05T12:00 | 5 ; 2 acesso=2026-03-05T12:00 | 90
foto 2026-W11 1: 1 acesso=2026-03-12T12:00 | - ; 2 acesso=2026-03-12T12:00 | -
)");
    const GroupStudents students = studentsOf(school, ofTrack(school), QDate(2026, 3, 13));
    EXPECT_EQ(students.rows.size(), 2u);
    EXPECT_EQ(groupsOf(students, defaultGroupRules().rules).sizes.back(), 2);
}

TEST(Groups, SituationsAsGroupsAreTheCountsOfTheOverview)
{
    GroupRules rules;
    for (const Status status : allStatuses) {
        GroupConditions conditions;
        conditions.statuses = {status};
        rules.rules.push_back({QString::number(int(status)), conditions, {}});
    }
    for (quint32 seed = 1; seed <= 6; ++seed) {
        SCOPED_TRACE(seed);
        const World school = world(RandomPicture(seed, RandomPicture::Plans::Changing).text());
        Filter turmas = ofTrack(school);
        turmas.to = Week::fromKey(u"2027-W02");
        turmas.cohorts = {school.cohort(u"a/2"), school.cohort(u"a/10")};
        Filter courses = ofTrack(school);
        courses.courses = {CourseId{14}, CourseId{12}};
        for (const Filter& filter : {ofTrack(school), turmas, courses}) {
            const auto figures = overview(school.connection(), school.school(), filter);
            ASSERT_TRUE(figures.has_value());
            const Groups groups = groupsOf(studentsOf(school, filter), rules.rules);
            ASSERT_TRUE(figures->has_value());
            for (const Status status : allStatuses)
                EXPECT_EQ(groups.sizes[size_t(status)], (*figures)->statuses.of(status));
            EXPECT_EQ(groups.sizes.back(), 0);
        }
    }
}

TEST(GroupColumns, AreTheStudentAsInTheLastPhotoWithTheGroup)
{
    const World school = world(picture);
    const GroupStudents students = studentsOf(school, ofTrack(school));
    QStringList keys;
    QStringList values;
    for (const auto& column : groupColumns(QStringLiteral("Acompanhar"), Contacts::Shown)) {
        keys << column.key;
        const Value value = column.value(students.rows[1]);
        if (const auto* text = std::get_if<QString>(&value))
            values << *text;
        else if (const auto* share = std::get_if<Percent>(&value))
            values << QString::number(share->tenths);
        else if (const auto* count = std::get_if<qint64>(&value))
            values << QString::number(*count);
    }
    EXPECT_EQ(keys.join(u' ').toStdString(),
        "grupo aluno email celular turma situacao parado progresso avanco esperado diferenca ultimo_acesso perfil");
    EXPECT_EQ(values.join(u' ').toStdString(), "Acompanhar Bia bia@x.com 1 atenção não 160 0 250 -90 em rajadas");
}
