#include "core/school/registration.h"
#include "sample_file.h"
#include "tests/support/dump.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::school;
using namespace farol::tests;
using enum ProblemKind;

namespace {

const char* const registered = R"(
    trilha analista
      curso 1 SQL 1
    trilha cientista
      curso 2 Git 1
    turma analista 12 tag=69 tutor=Ana
    turma analista 11 tag=68 arquivada)";

const std::vector<domain::Tag> platform{{domain::TagId{68}, QStringLiteral("turma 11")},
    {domain::TagId{69}, QStringLiteral("turma 12")}, {domain::TagId{70}, QStringLiteral("turma 13")}};

Adding adding(const char* track, const char* number, const char* tag, const char* start = "", const char* tutor = "")
{
    return {QString::fromUtf8(track), QString::fromUtf8(number), QString::fromUtf8(tag), QString::fromUtf8(start),
        QString::fromUtf8(tutor)};
}

/// The checks as a row: p passed, F failed, - waiting.
std::string outcomes(const Assessment& assessment)
{
    std::string row;
    for (const Outcome outcome : assessment.outcomes)
        row += outcome == Outcome::Passed ? 'p' : outcome == Outcome::Failed ? 'F' : '-';
    return row;
}

struct Case {
    Adding adding;
    const char* outcomes;
    const char* place;
    ProblemKind kind;
    const char* value;
    const char* other = "";
};

} // namespace

TEST(Registration, TheFirstFailureWins)
{
    const domain::School known = world(registered).school();
    const Case cases[] = {
        {adding("", "", ""), "F------", "tag", NotDigits, ""},
        {adding("analista", "13", "sete"), "F------", "tag", NotDigits, "sete"},
        {adding("analista", "turma 13", "70"), "F------", "numero", NotDigits, "turma 13"},
        {adding("analista", "-13", "70"), "F------", "numero", NotDigits, "-13"},
        {adding("analista", "1٣", "70"), "F------", "numero", NotDigits, "1٣"},
        {adding("analista", "0", "70"), "F------", "numero", OutOfRange, "0"},
        {adding("analista", "99999999999999999999", "70"), "F------", "numero", OutOfRange, "99999999999999999999"},
        {adding("analista", "12", "71"), "pF-----", "tag", UnknownTag, "71"},
        {adding("analista", "12", "69"), "ppF----", "tag", TagInUse, "69", "analista, turma 12"},
        {adding("cientista", "1", "69"), "ppF----", "tag", TagInUse, "69", "analista, turma 12"},
        {adding("piloto", "1", "70"), "pppF---", "trilha", UnknownTrack, "piloto"},
        {adding("analista", "12", "70"), "ppppF--", "numero", CohortExists, "12", "analista, turma 12"},
        {adding("analista", "11", "70"), "ppppF--", "numero", CohortExists, "11", "analista, turma 11"},
        {adding("analista", "13", "70", "30/02/2026"), "pppppF-", "inicio", BadDate, "30/02/2026"},
        {adding("analista", "13", "70", "2026-03-02", "Bia"), "ppppppF", "tutor", UnknownTutor, "Bia"},
    };
    for (const Case& one : cases) {
        const Assessment assessment = assess(one.adding, known, platform);
        EXPECT_EQ(outcomes(assessment), one.outcomes) << one.place << ' ' << one.value;
        EXPECT_EQ(assessment.problem,
            (Problem{
                QString::fromUtf8(one.place), one.kind, QString::fromUtf8(one.value), QString::fromUtf8(one.other)}));
        EXPECT_FALSE(assessment.cohort);
    }
}

TEST(Registration, ATurmaThatPassesIsAddedOnce)
{
    World here = world(registered);
    const auto added = addCohort(here.connection(), adding(" Analista", "013", "70 ", "2026-03-02", "ána"), platform);
    ASSERT_TRUE(added);
    EXPECT_EQ(added->number, 13);
    EXPECT_EQ(here.school().cohort(added->id)->start, QDate(2026, 3, 2));
    EXPECT_EQ(*here.school().cohort(added->id), *added);
    const auto again = addCohort(here.connection(), adding("analista", "13", "70"), platform);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().problems.at(0).kind, TagInUse);
}

TEST(Registration, TheTagOfAnArchivedTurmaIsFree)
{
    World here = world(registered);
    EXPECT_TRUE(addCohort(here.connection(), adding("analista", "13", "68"), platform));
}

TEST(Registration, WithoutThePlatformsTagsTheRestWaits)
{
    const domain::School known = world(registered).school();
    EXPECT_EQ(outcomes(assess(adding("analista", "13", "70"), known, std::nullopt)), "p------");
    EXPECT_EQ(outcomes(assess(adding("analista", "13", "x"), known, std::nullopt)), "F------");
    const Assessment all = assess(adding("analista", "13", "70"), known, platform);
    EXPECT_EQ(outcomes(all), "ppppppp");
    EXPECT_EQ(all.of(Check::TutorExists), Outcome::Passed);
    ASSERT_TRUE(all.cohort);
    EXPECT_EQ(all.cohort->tag, domain::TagId{70});
}

TEST(Registration, WhatIsRefusedWritesNothing)
{
    World here = world(registered);
    const std::string before = everything(here.connection());
    const auto refusedOne = addCohort(here.connection(), adding("analista", "12", "70"), platform);
    ASSERT_FALSE(refusedOne);
    EXPECT_EQ(refusedOne.error().error.fault, domain::Fault::Invalid);
    EXPECT_EQ(everything(here.connection()), before);
}

TEST(Registration, ATagTakenSinceTheFormWasShownIsRefused)
{
    World here = world(registered);
    const domain::School shown = here.school();
    ASSERT_TRUE(addCohort(here.connection(), adding("cientista", "1", "70"), platform));
    const Adding late = adding("analista", "13", "70");
    ASSERT_TRUE(assess(late, shown, platform).cohort) << "the form still believed it";
    const auto done = addCohort(here.connection(), late, platform);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().problems.at(0).other, u"cientista, turma 1");
}

TEST(Registration, ArchivingFreesTheTagAndKeepsTheTurma)
{
    World here = world(registered);
    const auto archived = archiveCohort(here.connection(), QStringLiteral("Analista"), 12);
    ASSERT_TRUE(archived);
    EXPECT_TRUE(archived->archived);
    EXPECT_TRUE(here.school().cohort(archived->id)->archived);
    EXPECT_TRUE(archiveCohort(here.connection(), QStringLiteral("analista"), 12)) << "twice is once";
    EXPECT_TRUE(addCohort(here.connection(), adding("analista", "13", "69"), platform));
}

TEST(Registration, OnlyATurmaThatExistsIsArchived)
{
    World here = world(registered);
    const auto number = archiveCohort(here.connection(), QStringLiteral("analista"), 99);
    ASSERT_FALSE(number);
    EXPECT_EQ(number.error().problems.at(0), (Problem{QStringLiteral("numero"), NoSuchCohort, QStringLiteral("99")}));
    const auto track = archiveCohort(here.connection(), QStringLiteral("piloto"), 12);
    ASSERT_FALSE(track);
    EXPECT_EQ(track.error().problems.at(0).kind, UnknownTrack);
}
