#include "core/school/changes.h"
#include "core/school/cohort_edits.h"
#include "core/school/remarks.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::school;
using namespace farol::tests;

namespace {

const char* const registered = R"(
    trilha analista
      curso 1 SQL 1
    trilha cientista
      curso 2 Git 1
    turma analista 12 tag=69 inicio=2026-03-02 tutor=Ana
    turma analista 13 tag=70
    turma analista 11 tag=68 arquivada
    turma cientista 3 tag=70 arquivada)";

const std::vector<domain::Tag> platform{{domain::TagId{68}, QStringLiteral("turma 11")},
    {domain::TagId{70}, QStringLiteral("turma 13")}, {domain::TagId{71}, QStringLiteral("turma 14")}};

Adding typed(const char* number, const char* tag, const char* start = "", const char* track = "analista")
{
    return {QString::fromUtf8(track), QString::fromUtf8(number), QString::fromUtf8(tag), QString::fromUtf8(start)};
}

/// The kinds of the remarks, as numbers, from the first on.
std::vector<RemarkKind> kindsOf(const std::vector<Remark>& remarks)
{
    std::vector<RemarkKind> kinds;
    for (const Remark& remark : remarks)
        kinds.push_back(remark.kind);
    return kinds;
}

} // namespace

TEST(CohortEdits, ATurmaDoesNotCollideWithItself)
{
    const World here = world(registered);
    const auto id = here.cohort(12);
    const Assessment same = assessEdit(id, typed("12", "69", "2026-03-09"), here.school(), platform);
    ASSERT_TRUE(same.cohort) << "its tag is gone from the platform, and stays";
    EXPECT_EQ(same.cohort->id, id);
    EXPECT_EQ(same.cohort->start, QDate(2026, 3, 9));
    EXPECT_TRUE(assessEdit(id, typed("12", "69"), here.school(), std::nullopt).cohort) << "nobody has to be asked";
}

TEST(CohortEdits, ATurmaCollidesWithTheOthers)
{
    const World here = world(registered);
    const auto id = here.cohort(12);
    EXPECT_EQ(assessEdit(id, typed("13", "69"), here.school(), platform).problem->kind, ProblemKind::CohortExists);
    EXPECT_EQ(assessEdit(id, typed("12", "70"), here.school(), platform).problem->kind, ProblemKind::TagInUse);
    EXPECT_EQ(assessEdit(id, typed("12", "72"), here.school(), platform).problem->kind, ProblemKind::UnknownTag);
    EXPECT_EQ(assessEdit(id, typed("12", "x"), here.school(), platform).problem->kind, ProblemKind::NotDigits);
    EXPECT_FALSE(assessEdit(id, typed("12", "71"), here.school(), std::nullopt).cohort) << "a new tag must exist";
}

TEST(CohortEdits, AnArchivedTurmaMaySharetheTagOfAnother)
{
    const World here = world(registered);
    const auto id = here.cohort(QStringLiteral("cientista/3"));
    const Assessment edited = assessEdit(id, typed("4", "70", "", "cientista"), here.school(), platform);
    ASSERT_TRUE(edited.cohort);
    EXPECT_TRUE(edited.cohort->archived);
}

TEST(CohortEdits, ATurmaThatIsGoneIsNotEdited)
{
    const World here = world(registered);
    const auto gone = assessEdit(domain::CohortId{99}, typed("12", "69"), here.school(), platform);
    EXPECT_EQ(gone.problem->kind, ProblemKind::NoSuchCohort);
    EXPECT_FALSE(gone.cohort);
}

TEST(CohortEdits, WhoHasATagIsFound)
{
    const World here = world(registered);
    const domain::School school = here.school();
    EXPECT_EQ(servedBy(school, domain::TagId{70})->number, 13);
    EXPECT_EQ(servedBy(school, domain::TagId{70}, here.cohort(13)), nullptr);
    EXPECT_EQ(servedBy(school, domain::TagId{68}), nullptr);
    EXPECT_EQ(everServedBy(school, domain::TagId{68})->number, 11);
    EXPECT_EQ(everServedBy(school, domain::TagId{70})->number, 13) << "the active one first";
}

TEST(CohortEdits, WhatTheyMakeCanBeSavedAndTakenBack)
{
    World here = world(registered);
    const domain::School before = here.school();
    domain::Cohort fresh;
    fresh.track = here.track(u"analista");
    fresh.number = 14;
    fresh.tag = domain::TagId{71};
    const domain::School added = withCohort(before, fresh);
    ASSERT_EQ(added.cohorts.size(), before.cohorts.size() + 1);
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    const auto saved = save(here.connection(), {before, added}, now);
    ASSERT_TRUE(saved);
    const auto archived = save(here.connection(), {*saved, withArchived(*saved, here.cohort(12))}, now);
    ASSERT_TRUE(archived);
    EXPECT_TRUE(archived->cohort(here.cohort(12))->archived);
    EXPECT_EQ(withReactivated(*archived, here.cohort(12)), *saved);
    const auto back = save(here.connection(), {*archived, before}, now);
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, before);
}

TEST(Remarks, SayWhatDoesNotHinder)
{
    const World here = world(registered);
    const auto on = [&](const Adding& adding, const RemarkFacts& facts) {
        return remarksOn(adding, here.school(), facts);
    };
    RemarkFacts facts{QDate(2026, 11, 22), domain::Week::ofDate(QDate(2026, 3, 4)), 23};
    EXPECT_EQ(on(typed("14", "71", "2026-11-22"), facts), std::vector<Remark>());
    EXPECT_EQ(on(typed("14", "71", "23/11/2026"), facts),
        (std::vector<Remark>{{RemarkKind::StartsLater, QDate(2026, 11, 23)}}));
    EXPECT_EQ(on(typed("14", "71", "1/3/26"), facts),
        (std::vector<Remark>{{RemarkKind::BeforePhotos, QDate(2026, 3, 1), *facts.firstPhoto}}));
    EXPECT_EQ(kindsOf(on(typed("14", "71", "2/3/26"), facts)), std::vector<RemarkKind>());
    facts.students = 0;
    EXPECT_EQ(kindsOf(on(typed("14", "71"), facts)), std::vector<RemarkKind>{RemarkKind::NoStudents});
    facts.students.reset();
    EXPECT_EQ(on(typed("14", "71"), facts), std::vector<Remark>()) << "not known is not empty";
    EXPECT_EQ(kindsOf(on(typed("x", "y", "z"), facts)), std::vector<RemarkKind>());
}

TEST(Remarks, TellOfATurmaThatHadTheTag)
{
    const World here = world(registered);
    const RemarkFacts facts{QDate(2026, 11, 22), std::nullopt, 23};
    EXPECT_EQ(remarksOn(typed("4", "68", "", "cientista"), here.school(), facts),
        (std::vector<Remark>{{RemarkKind::ServedOther, {}, {}, here.cohort(11)}}));
    EXPECT_EQ(remarksOn(typed("14", "68"), here.school(), facts), std::vector<Remark>()) << "of the same trilha";
}

TEST(Remarks, AnotherStartJudgesPastWeeksAnew)
{
    const World here = world(registered);
    RemarkFacts facts{QDate(2026, 11, 22), std::nullopt, 23, here.cohort(12), true};
    EXPECT_EQ(remarksOn(typed("12", "69", "2026-03-02"), here.school(), facts), std::vector<Remark>());
    const std::vector<RemarkKind> rejudges{RemarkKind::RejudgesPast};
    EXPECT_EQ(kindsOf(remarksOn(typed("12", "69", "2026-03-09"), here.school(), facts)), rejudges);
    EXPECT_EQ(kindsOf(remarksOn(typed("12", "69", ""), here.school(), facts)), rejudges);
    facts.hasPhotos = false;
    EXPECT_EQ(remarksOn(typed("12", "69", ""), here.school(), facts), std::vector<Remark>());
}
