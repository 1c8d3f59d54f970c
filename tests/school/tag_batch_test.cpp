#include "core/school/tag_batch.h"
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
    turma analista 12 tag=69)";

const std::vector<domain::Tag> platform{{domain::TagId{69}, QStringLiteral("Analista T12")},
    {domain::TagId{70}, QStringLiteral("Analista T13")}, {domain::TagId{71}, QStringLiteral("Cientista T4")},
    {domain::TagId{72}, QStringLiteral("avulsa")}, {domain::TagId{73}, QStringLiteral("outra avulsa")}};

std::optional<QDate> startOf(domain::TagId tag)
{
    return tag.value == 70 ? std::optional(QDate(2026, 11, 2)) : std::nullopt;
}

/// Each line as "trilha/número@início" with its result: ok, waiting, or the kind of its problem.
std::string words(const Batch& batch)
{
    QStringList lines;
    for (const CheckedLine& line : batch.lines) {
        const QString result = line.assessment.cohort ? QStringLiteral("ok")
            : line.assessment.problem                 ? QString::number(int(line.assessment.problem->kind))
                                                      : QStringLiteral("waiting");
        lines << QStringLiteral("%1/%2@%3 %4").arg(line.adding.track, line.adding.number, line.adding.start, result);
    }
    return lines.join(QStringLiteral(" | ")).toStdString();
}

std::string kind(ProblemKind kind)
{
    return std::to_string(static_cast<int>(kind));
}

} // namespace

TEST(TagBatch, ProposesWhatTheTagsTell)
{
    const World here = world(registered);
    const Batch batch = checkBatch(
        {{QStringLiteral("70")}, {QStringLiteral("7 1")}, {QStringLiteral("AVULSA")}, {QStringLiteral("73")}},
        here.school(), platform, here.track(u"analista"), startOf);
    EXPECT_EQ(words(batch), "analista/13@02/11/2026 ok | cientista/4@ ok | analista/14@ ok | analista/15@ ok");
    EXPECT_EQ(batch.passed, 4);
    EXPECT_EQ(batch.after.cohorts.size(), 5u);
    EXPECT_EQ(batch.after.cohorts[1].start, QDate(2026, 11, 2));
}

TEST(TagBatch, EachLineHasItsOwnVerdict)
{
    const World here = world(registered);
    const Batch batch = checkBatch({{QStringLiteral("sete")}, {QStringLiteral("99")}, {QStringLiteral("69")},
                                       {QStringLiteral("70")}, {QStringLiteral(" 70")}},
        here.school(), platform, here.track(u"analista"), startOf);
    EXPECT_EQ(words(batch),
        "analista/13@ " + kind(ProblemKind::NotDigits) + " | analista/13@ " + kind(ProblemKind::UnknownTag)
            + " | analista/12@ " + kind(ProblemKind::TagInUse) + " | analista/13@02/11/2026 ok"
            + " | analista/13@02/11/2026 " + kind(ProblemKind::TagInUse));
    EXPECT_EQ(batch.passed, 1);
}

TEST(TagBatch, WhatIsTypedWins)
{
    const World here = world(registered);
    const Batch batch = checkBatch(
        {{QStringLiteral("70"), QStringLiteral("cientista"), QStringLiteral("9"), QStringLiteral("1/12/2026")},
            {QStringLiteral("72"), {}, QStringLiteral("12")}},
        here.school(), platform, here.track(u"analista"), startOf);
    EXPECT_EQ(words(batch), "cientista/9@1/12/2026 ok | analista/12@ " + kind(ProblemKind::CohortExists));
}

TEST(TagBatch, WithoutThePlatformNothingPasses)
{
    const World here = world(registered);
    const Batch batch =
        checkBatch({{QStringLiteral("70")}}, here.school(), std::nullopt, here.track(u"analista"), startOf);
    EXPECT_EQ(words(batch), "analista/13@ waiting");
    EXPECT_EQ(batch.passed, 0);
    EXPECT_EQ(batch.after, here.school());
}
