#include "core/school/versions.h"

#include <gtest/gtest.h>

using namespace farol::domain;
using namespace farol::school;

namespace {

Week week(QStringView key)
{
    return *Week::fromKey(key);
}

PlannedCourse course(qint64 id, int halfWeeks)
{
    return {{CourseId{id}, QStringLiteral("Curso %1").arg(id)}, halfWeeks};
}

std::vector<qint64> idsOf(const Plan& plan)
{
    std::vector<qint64> ids;
    for (const PlannedCourse& planned : plan.courses)
        ids.push_back(planned.course.id.value);
    return ids;
}

const Track analyst{TrackId{1}, QStringLiteral("analista"), {50, 150}, {course(1, 2), course(2, 6)}};
const Moment w47{*Week::fromKey(u"2026-W47"), true};
const Moment w48{*Week::fromKey(u"2026-W48"), true};
using Ids = std::vector<qint64>;

std::vector<Week> only(QStringView key)
{
    return {week(key)};
}

} // namespace

TEST(PlanVersions, BeforeTheFirstPhotoThereIsNothingToKeep)
{
    const Track changed = withPlan(analyst, {30, 90}, {course(2, 4)}, {week(u"2026-W47"), false});
    EXPECT_TRUE(changed.former.empty());
    EXPECT_EQ(changed.since, Week());
    EXPECT_EQ(changed.tolerance, (Tolerance{30, 90}));
    EXPECT_EQ(idsOf(changed.plan()), Ids{2});
}

TEST(PlanVersions, AChangeHoldsFromItsWeekOnAndLeavesEarlierOnesAsTheyWere)
{
    const Track changed = withPlan(analyst, {30, 90}, {course(2, 4), course(3, 2)}, w47);
    EXPECT_EQ(changed.since, week(u"2026-W47"));
    EXPECT_EQ(changed.planAt(week(u"2026-W46")).courses, analyst.courses);
    EXPECT_EQ(changed.planAt(week(u"2026-W46")).tolerance, analyst.tolerance);
    EXPECT_EQ(idsOf(changed.planAt(week(u"2026-W47"))), (Ids{2, 3}));
    EXPECT_EQ(idsOf(changed.planAt(week(u"2027-W01"))), (Ids{2, 3}));
}

TEST(PlanVersions, TwoChangesInOneWeekAreOneVersion)
{
    Track changed = withPlan(analyst, {30, 90}, {course(2, 4)}, w47);
    changed = withPlan(changed, {20, 90}, {course(2, 5)}, w47);
    ASSERT_EQ(changed.former.size(), 1u);
    EXPECT_EQ(changed.planAt(week(u"2026-W47")).tolerance.onTrack, 20);
    EXPECT_EQ(changed.planAt(week(u"2026-W46")).courses, analyst.courses);
}

TEST(PlanVersions, ChangingBackInTheSameWeekLeavesNoTrace)
{
    const Track changed = withPlan(analyst, {30, 90}, {course(2, 4)}, w47);
    EXPECT_EQ(withPlan(changed, analyst.tolerance, analyst.courses, w47), analyst);
}

TEST(PlanVersions, EachWeekIsJudgedByTheVersionItHad)
{
    Track changed = withPlan(analyst, {50, 150}, {course(1, 4)}, w47);
    changed = withPlan(changed, {50, 150}, {course(3, 4)}, w48);
    ASSERT_EQ(changed.former.size(), 2u);
    EXPECT_EQ(idsOf(changed.planAt(week(u"2020-W01"))), (Ids{1, 2})) << "before the oldest it is the oldest";
    EXPECT_EQ(idsOf(changed.planAt(week(u"2026-W46"))), (Ids{1, 2}));
    EXPECT_EQ(idsOf(changed.planAt(week(u"2026-W47"))), Ids{1});
    EXPECT_EQ(idsOf(changed.planAt(week(u"2026-W48"))), Ids{3});
}

TEST(PlanVersions, WhenAskedThePastIsJudgedAnewWithoutGainingOrLosingCourses)
{
    const Track changed = withPlan(analyst, {30, 90}, {course(2, 8), course(3, 2)}, w47, Judging::AlsoPast);
    const Plan past = changed.planAt(week(u"2026-W46"));
    EXPECT_EQ(idsOf(past), (Ids{1, 2})) << "which courses a past week had never changes";
    EXPECT_EQ(past.courses[0].halfWeeks, 2) << "a removed course keeps its length";
    EXPECT_EQ(past.courses[1].halfWeeks, 8);
    EXPECT_EQ(past.tolerance, (Tolerance{30, 90}));
}

TEST(PlanVersions, OnlyLengthsJudgedAnewAreNoVersionAtAll)
{
    const Track changed = withPlan(analyst, {50, 150}, {course(1, 3), course(2, 3)}, w47, Judging::AlsoPast);
    EXPECT_TRUE(changed.former.empty());
    EXPECT_EQ(changed.since, Week());
}

TEST(RecessVersions, AWeekToComeCountsForEveryPhoto)
{
    const School school = withRecesses({}, only(u"2026-W52"), w47);
    EXPECT_EQ(school.recesses, (std::vector<Recess>{{week(u"2026-W52")}}));
}

TEST(RecessVersions, AWeekGoneByCountsFromNowOnUnlessAsked)
{
    const School fromNow = withRecesses({}, only(u"2026-W40"), w47);
    EXPECT_TRUE(fromNow.recessesAt(week(u"2026-W46")).empty());
    EXPECT_EQ(fromNow.recessesAt(week(u"2026-W47")), only(u"2026-W40"));
    const School always = withRecesses({}, only(u"2026-W40"), w47, Judging::AlsoPast);
    EXPECT_EQ(always.recessesAt(week(u"2026-W46")), only(u"2026-W40"));
}

TEST(RecessVersions, ARecessTakenBackStillCountsForThePhotosThatWereJudgedWithIt)
{
    const School before = withRecesses({}, only(u"2026-W40"), {week(u"2026-W30"), true});
    const School after = withRecesses(before, {}, w47);
    EXPECT_EQ(after.recessesAt(week(u"2026-W46")), only(u"2026-W40"));
    EXPECT_TRUE(after.recessesAt(week(u"2026-W47")).empty());
    EXPECT_TRUE(after.recessWeeks().empty());
    EXPECT_TRUE(withRecesses(before, {}, w47, Judging::AlsoPast).recesses.empty());
    EXPECT_TRUE(withRecesses(before, {}, {week(u"2026-W35"), true}).recesses.empty()) << "it was still to come";
}

TEST(RecessVersions, TakenOutAndPutBackInOneWeekIsAsIfNothingHadHappened)
{
    const School before = withRecesses({}, only(u"2026-W40"), {week(u"2026-W30"), true});
    EXPECT_EQ(withRecesses(withRecesses(before, {}, w47), only(u"2026-W40"), w47), before);
    const School late = withRecesses({}, only(u"2026-W40"), w47);
    EXPECT_EQ(withRecesses(late, {}, w47), School());
}

TEST(RecessVersions, PutBackLaterThePhotosBetweenStayWithoutIt)
{
    const School before = withRecesses({}, only(u"2026-W40"), {week(u"2026-W30"), true});
    const School again = withRecesses(withRecesses(before, {}, w47), only(u"2026-W40"), w48);
    EXPECT_EQ(again.recessesAt(week(u"2026-W46")), only(u"2026-W40"));
    EXPECT_TRUE(again.recessesAt(week(u"2026-W47")).empty());
    EXPECT_EQ(again.recessesAt(week(u"2026-W48")), only(u"2026-W40"));
}

TEST(CourseNames, ChangeInEveryTrilhaAndInWhatHeldBefore)
{
    School school;
    school.tracks = {withPlan(analyst, analyst.tolerance, {course(2, 6)}, w47), analyst};
    school.tracks[1].id = TrackId{2};
    const Course renamed{CourseId{1}, QStringLiteral("Estatística I"), QStringLiteral("EST1")};
    school = withCourseNames(school, renamed);
    EXPECT_EQ(school.tracks[0].former[0].courses[0].course, renamed);
    EXPECT_EQ(school.tracks[1].courses[0].course, renamed);
    EXPECT_EQ(school.tracks[1].courses[1].course.name, u"Curso 2");
    EXPECT_EQ(renamed.label(), u"EST1");
    EXPECT_EQ(school.tracks[1].courses[1].course.label(), u"Curso 2");
}

TEST(SteppingBack, InTheWeekOfTheEditIsTheSchoolThatWas)
{
    School before;
    before.tracks = {analyst};
    School after = before;
    after.tracks[0] = withPlan(analyst, {30, 90}, {course(2, 4)}, w47);
    EXPECT_EQ(steppedTo(before, after, w47.week, w47), before);
    EXPECT_EQ(steppedTo(after, before, w47.week, w47), after);
}

TEST(SteppingBack, InALaterWeekLeavesTheWeeksBetweenAsTheyWereJudged)
{
    School before;
    before.tracks = {analyst};
    School after = before;
    after.tracks[0] = withPlan(analyst, {30, 90}, {course(2, 4)}, w47);
    const School undone = steppedTo(before, after, w47.week, w48);
    EXPECT_EQ(undone.tracks[0].planAt(week(u"2026-W46")).courses, analyst.courses);
    EXPECT_EQ(undone.tracks[0].planAt(week(u"2026-W47")).courses, after.tracks[0].courses);
    EXPECT_EQ(undone.tracks[0].planAt(week(u"2026-W47")).tolerance, after.tracks[0].tolerance);
    EXPECT_EQ(undone.tracks[0].planAt(week(u"2026-W48")).courses, analyst.courses);
    EXPECT_EQ(undone.tracks[0].courses, analyst.courses);

    const Moment w50{week(u"2026-W50"), true};
    const School redone = steppedTo(after, undone, w47.week, w50);
    EXPECT_EQ(redone.tracks[0].planAt(week(u"2026-W47")).courses, after.tracks[0].courses);
    EXPECT_EQ(redone.tracks[0].planAt(week(u"2026-W49")).courses, analyst.courses);
    EXPECT_EQ(redone.tracks[0].planAt(week(u"2026-W50")).courses, after.tracks[0].courses);
}

TEST(SteppingBack, OfAnEditThatJudgedThePastAnewGivesThePastBackButNotTheWeeksBetween)
{
    School before;
    before.tracks = {analyst};
    School after = before;
    after.tracks[0] = withPlan(analyst, {30, 90}, {course(1, 4), course(2, 4)}, w47, Judging::AlsoPast);
    const School undone = steppedTo(before, after, w47.week, w48);
    EXPECT_EQ(undone.tracks[0].planAt(week(u"2026-W46")).courses, analyst.courses);
    EXPECT_EQ(undone.tracks[0].planAt(week(u"2026-W47")).courses, after.tracks[0].courses);
    EXPECT_EQ(undone.tracks[0].planAt(week(u"2026-W48")).courses, analyst.courses);
}

TEST(SteppingBack, CallsTheCoursesOfTheWeeksBetweenAsTheyAreCalledThen)
{
    School before;
    before.tracks = {analyst};
    School after = withCourseNames(before, {CourseId{2}, QStringLiteral("Outro")});
    std::vector<PlannedCourse> longer = after.tracks[0].courses;
    longer[1].halfWeeks = 9;
    after.tracks[0] = withPlan(after.tracks[0], {50, 150}, longer, w47);
    const School undone = steppedTo(before, after, w47.week, w48);
    const Plan between = undone.tracks[0].planAt(w47.week);
    EXPECT_EQ(between.courses[1].halfWeeks, 9);
    EXPECT_EQ(between.courses[1].course.name, QStringLiteral("Curso 2"));
}

TEST(SteppingBack, RecessesCountForThePhotosBetweenAsTheyDid)
{
    const School before;
    const School included = withRecesses(before, only(u"2026-W46"), w47);
    const School undone = steppedTo(before, included, w47.week, w48);
    EXPECT_TRUE(undone.recessesAt(week(u"2026-W46")).empty());
    EXPECT_EQ(undone.recessesAt(week(u"2026-W47")), only(u"2026-W46"));
    EXPECT_TRUE(undone.recessesAt(week(u"2026-W48")).empty());
    EXPECT_TRUE(undone.recessWeeks().empty());

    const School standing = withRecesses(before, only(u"2026-W20"), {week(u"2026-W10"), true});
    const School removed = withRecesses(standing, {}, w47);
    const School putBack = steppedTo(standing, removed, w47.week, w48);
    EXPECT_EQ(putBack.recessesAt(week(u"2026-W46")), only(u"2026-W20"));
    EXPECT_TRUE(putBack.recessesAt(week(u"2026-W47")).empty());
    EXPECT_EQ(putBack.recessesAt(week(u"2026-W48")), only(u"2026-W20"));
    EXPECT_EQ(steppedTo(removed, putBack, w47.week, w48).recesses, removed.recesses);
}

TEST(SteppingBack, AWeekToComeIsSimplyTakenBack)
{
    const School before;
    const School included = withRecesses(before, only(u"2026-W52"), w47);
    EXPECT_TRUE(steppedTo(before, included, w47.week, w48).recesses.empty());
}
