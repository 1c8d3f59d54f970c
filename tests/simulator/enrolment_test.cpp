#include "app/simulator/enrolment.h"
#include "app/simulator/school.h"
#include "app/simulator/study.h"

#include <QRegularExpression>

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace farol::simulator {

namespace {

const QDate today(2026, 11, 20);

std::set<qint64> listed(const School& school, const CohortPlan& cohort, int weeksAgo)
{
    std::set<qint64> ids;
    for (const auto& member :
        school.members(cohort.tag, QDateTime(today.addDays(-7 * weeksAgo), QTime(15, 0), Qt::UTC)))
        ids.insert(member.student->id.value);
    return ids;
}

TEST(SimulatedEnrolment, OverTwelveWeeksPeopleEnterLeaveMoveAndComeBack)
{
    const School school(SchoolPlan::demonstration(today));
    int entered = 0;
    int left = 0;
    int returned = 0;
    std::map<qint64, std::set<int>> turmas;
    for (const auto& cohort : school.plan().cohorts) {
        std::set<qint64> gone;
        for (int weeksAgo = 11; weeksAgo >= 0; --weeksAgo) {
            const auto before = listed(school, cohort, weeksAgo + 1);
            const auto after = listed(school, cohort, weeksAgo);
            for (const qint64 id : after) {
                turmas[id].insert(cohort.number + (cohort.track == QStringLiteral("analista") ? 0 : 1000));
                entered += before.contains(id) ? 0 : 1;
                returned += gone.contains(id) ? 1 : 0;
                gone.erase(id);
            }
            for (const qint64 id : before)
                if (!after.contains(id)) {
                    ++left;
                    gone.insert(id);
                }
        }
    }
    EXPECT_GT(entered, 20);
    EXPECT_GT(left, 3);
    EXPECT_GT(returned, 0);
    EXPECT_GT(std::ranges::count_if(turmas, [](const auto& entry) { return entry.second.size() > 1; }), 3);
}

TEST(SimulatedEnrolment, SomebodyIsInTwoTurmasAtOnce)
{
    const School school(SchoolPlan::demonstration(today));
    std::map<qint64, int> lists;
    for (const auto& cohort : school.plan().cohorts)
        for (const qint64 id : listed(school, cohort, 0))
            ++lists[id];
    EXPECT_GT(std::ranges::count_if(lists, [](const auto& entry) { return entry.second == 2; }), 0);
}

TEST(SimulatedEnrolment, EveryHabitOccurs)
{
    std::map<Habit, int> habits;
    for (const auto& student : enrol(SchoolPlan::ofSizes({400}, 4, today)))
        ++habits[student.habit];
    EXPECT_EQ(habits.size(), 6u);
    EXPECT_GT(habits[Habit::Steady], habits[Habit::Bursting]);
    EXPECT_LT(habits[Habit::NeverEntered], 30);
}

TEST(SimulatedEnrolment, PeopleAreToldApart)
{
    std::set<QString> emails;
    std::set<qint64> ids;
    int plus = 0;
    int withoutEmail = 0;
    int withoutPhone = 0;
    int accents = 0;
    const QRegularExpression beyondAscii(QStringLiteral("[^\\x00-\\x7f]"));
    for (const auto& student : enrol(SchoolPlan::ofSizes({1500}, 4, today))) {
        EXPECT_TRUE(ids.insert(student.id.value).second);
        if (student.email.isNull())
            ++withoutEmail;
        else
            EXPECT_TRUE(emails.insert(student.email).second) << student.email.toStdString();
        plus += student.email.contains(QLatin1Char('+')) ? 1 : 0;
        withoutPhone += student.phone.isNull() ? 1 : 0;
        accents += student.name.contains(beyondAscii) ? 1 : 0;
        EXPECT_FALSE(student.email.contains(beyondAscii));
    }
    EXPECT_GT(plus, 30);
    EXPECT_GT(withoutEmail, 5);
    EXPECT_GT(withoutPhone, 80);
    EXPECT_GT(accents, 500);
}

TEST(SimulatedEnrolment, AVanishedStudentStopsEnteringAndAStalledOneStopsStudying)
{
    const auto plan = SchoolPlan::ofSizes({1}, 14, today, 1, 30);
    const qint64 start = startOfDay(plan.cohorts[0].start);
    const std::vector<Stay> stays{{0, start, std::numeric_limits<qint64>::max()}};
    Random random(5);
    const auto vanished = drawVisits(Habit::Vanished, plan.tracks[0], start, stays, {}, random);
    const auto stalled = drawVisits(Habit::Stalled, plan.tracks[0], start, stays, {}, random);
    const qint64 later = start + 14 * 7 * 24 * 3600;
    ASSERT_FALSE(vanished.empty());
    EXPECT_LT(vanished.back().at, later);
    EXPECT_GT(stalled.back().at, later);
    EXPECT_EQ(stalled.back().lessons, std::ranges::lower_bound(stalled, later, {}, &Visit::at)->lessons);
    EXPECT_TRUE(drawVisits(Habit::NeverEntered, plan.tracks[0], start, stays, {}, random).empty());
}

TEST(SimulatedEnrolment, NobodyEntersBeforeOrAfterBeingListed)
{
    for (const auto& student : enrol(SchoolPlan::demonstration(today))) {
        EXPECT_LE(student.registered, student.stays.front().from);
        EXPECT_TRUE(std::ranges::is_sorted(student.visits, {}, &Visit::at));
        EXPECT_TRUE(std::ranges::is_sorted(student.visits, {}, &Visit::lessons));
        for (const auto& visit : student.visits)
            EXPECT_TRUE(std::ranges::any_of(
                student.stays, [&](const Stay& stay) { return stay.from <= visit.at && visit.at < stay.until; }));
    }
}

} // namespace

} // namespace farol::simulator
