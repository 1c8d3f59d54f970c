#include "core/school/limits.h"
#include "core/school/tag_choice.h"

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::domain;
using farol::school::ProblemKind;
using farol::school::proposedFor;
using farol::school::TagChoice;
using farol::school::withChoices;

namespace {

Tag tagCalled(const char* name, qint64 id = 101)
{
    return {TagId{id}, QString::fromUtf8(name)};
}

School schoolWith(const std::vector<const char*>& tracks)
{
    School school;
    for (const char* name : tracks)
        school.tracks.push_back(
            {TrackId{static_cast<qint64>(school.tracks.size()) + 1}, QString::fromUtf8(name), {}, {}});
    return school;
}

/// "trilha / number" as proposed.
std::string proposed(const char* name, const School& school = {}, const std::vector<TagChoice>& others = {})
{
    const TagChoice choice = proposedFor(tagCalled(name), school, others);
    return (choice.track + QStringLiteral(" / ") + choice.number).toStdString();
}

TagChoice choice(qint64 tag, const char* track, const char* number, const char* start = "")
{
    return {tagCalled("tag", tag), QString::fromUtf8(track), QString::fromUtf8(number), QString::fromUtf8(start), {}};
}

/// Where it is wrong and how, of the only problem.
std::pair<QString, ProblemKind> problemOf(const TagChoice& wrong)
{
    const auto after = withChoices({}, {wrong});
    EXPECT_FALSE(after);
    EXPECT_EQ(after.error().size(), 1U);
    EXPECT_EQ(after.error().front().tag, wrong.tag.id);
    return {after.error().front().problem.place, after.error().front().problem.kind};
}

} // namespace

TEST(TagChoices, TrilhaAndNumberComeOutOfTheName)
{
    EXPECT_EQ(proposed("Analista T18 11/2026"), "Analista / 18");
    EXPECT_EQ(proposed("analista / turma 3"), "analista / 3");
    EXPECT_EQ(proposed("Cientista de Dados - Turma 07"), "Cientista de Dados / 7");
    EXPECT_EQ(proposed("Gestão (T2)"), "Gestão / 2");
    EXPECT_EQ(proposed("Analista turma nº 4"), "Analista / 4");
    EXPECT_EQ(proposed("  Analista\n T18 "), "Analista / 18") << "on one line";
}

TEST(TagChoices, WordsAfterTheNumberServeWhenThereAreNoneBefore)
{
    EXPECT_EQ(proposed("T18 Analista"), "Analista / 18");
    EXPECT_EQ(proposed("2026 - Analista T18"), "Analista / 18");
    EXPECT_EQ(proposed("11/2026 Analista"), "Analista / 1");
}

TEST(TagChoices, ANameWithoutANumberTakesTheNextOne)
{
    EXPECT_EQ(proposed("Turma Padrão"), "Turma Padrão / 1");
    School school = schoolWith({"analista"});
    school.cohorts.push_back({CohortId{1}, TrackId{1}, 7, TagId{68}, {}, {}});
    EXPECT_EQ(proposed("Analista noite", school), "analista / 8");
    EXPECT_EQ(proposed("Analista noite", school, {choice(102, "ANALISTA", "9")}), "analista / 10")
        << "the others', too";
    EXPECT_EQ(proposed("Analista noite", school, {choice(102, "analista", "abc")}), "analista / 8");
}

TEST(TagChoices, AHighestNumberIsNotExceeded)
{
    const auto most = std::to_string(school::largestCohortNumber);
    EXPECT_EQ(
        proposed("Analista noite", {}, {choice(102, "Analista noite", most.c_str())}), "Analista noite / " + most);
}

TEST(TagChoices, ATrilhaIsFoundWhateverItsAccentsAndCase)
{
    const School school = schoolWith({"analista", "Formação Básica"});
    EXPECT_EQ(proposed("FORMACAO BASICA T2", school), "Formação Básica / 2");
    EXPECT_EQ(proposed("Novos T5 ANALISTA", school), "analista / 5");
    EXPECT_EQ(proposed("Cientista T5", school), "Cientista / 5") << "a new one";
}

TEST(TagChoices, ATrilhaThatAnotherChoiceMakesIsFoundToo)
{
    const std::vector<TagChoice> others{choice(102, "Analista", "18")};
    EXPECT_EQ(proposed("analista noite", {}, others), "Analista / 19");
    EXPECT_EQ(proposed("ANALISTA T4", {}, others), "Analista / 4");
    EXPECT_EQ(proposed("Analistas T4", {}, others), "Analistas / 4") << "another word";
}

TEST(TagChoices, ANumberAloneTakesTheTrilhaOfTheChoiceBeforeOrTheFirst)
{
    EXPECT_EQ(proposed("T5"), " / 5");
    EXPECT_EQ(proposed("T5", schoolWith({"analista"})), "analista / 5");
    EXPECT_EQ(proposed("T5", schoolWith({"analista"}), {choice(102, "cientista", "4")}), "cientista / 5");
}

TEST(TagChoices, BecomeTurmasAndTheTrilhasTheyName)
{
    const auto after = withChoices(schoolWith({"analista"}),
        {choice(101, "ANALISTA", "18", "03/11/2026"), choice(102, " cientista ", "3"), choice(103, "Cientísta", "4")});
    ASSERT_TRUE(after);
    ASSERT_EQ(after->tracks.size(), 2U);
    EXPECT_EQ(after->tracks[1].name, QStringLiteral("cientista"));
    ASSERT_EQ(after->cohorts.size(), 3U);
    EXPECT_EQ(after->cohorts[0].track, after->tracks[0].id);
    EXPECT_EQ(after->cohorts[0].start, QDate(2026, 11, 3));
    EXPECT_EQ(after->cohorts[1].tag, TagId{102});
    EXPECT_FALSE(after->cohorts[1].start);
    EXPECT_EQ(after->cohorts[2].track, after->tracks[1].id) << "one trilha, accents and case aside";
    EXPECT_NE(after->cohorts[1].id, after->cohorts[2].id);
}

TEST(TagChoices, TwoOfOneNumberAreOneTooMany)
{
    const auto after = withChoices({}, {choice(101, "analista", "18"), choice(102, "Analista", " 18 ")});
    ASSERT_FALSE(after);
    ASSERT_EQ(after.error().size(), 1U);
    EXPECT_EQ(after.error()[0].tag, TagId{102});
    EXPECT_EQ(after.error()[0].problem.place, QStringLiteral("numero"));
    EXPECT_EQ(after.error()[0].problem.kind, ProblemKind::CohortExists);
}

TEST(TagChoices, WhatCannotBeReadIsNamedWithItsPlace)
{
    EXPECT_EQ(problemOf(choice(101, "  ", "1")), std::pair(QStringLiteral("trilha"), ProblemKind::Empty));
    const std::string longName(500, 'x');
    EXPECT_EQ(problemOf(choice(101, longName.c_str(), "1")), std::pair(QStringLiteral("trilha"), ProblemKind::TooLong));
    EXPECT_EQ(problemOf(choice(101, "analista", "doze")), std::pair(QStringLiteral("numero"), ProblemKind::NotDigits));
    EXPECT_EQ(problemOf(choice(101, "analista", "0")), std::pair(QStringLiteral("numero"), ProblemKind::OutOfRange));
    EXPECT_EQ(
        problemOf(choice(101, "analista", "1000000")), std::pair(QStringLiteral("numero"), ProblemKind::OutOfRange));
    EXPECT_EQ(problemOf(choice(101, "analista", "1", "31/02/2026")),
        std::pair(QStringLiteral("inicio"), ProblemKind::BadDate));
}

TEST(TagChoices, EveryProblemIsToldNotOnlyTheFirst)
{
    const auto after =
        withChoices({}, {choice(101, "analista", "x"), choice(102, "", "2"), choice(103, "analista", "3")});
    ASSERT_FALSE(after);
    EXPECT_EQ(after.error().size(), 2U);
}
