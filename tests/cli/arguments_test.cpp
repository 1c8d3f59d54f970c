#include "app/cli/arguments.h"

#include <gtest/gtest.h>

using namespace farol;
using farol::cli::Arguments;

namespace {

/// Reads a line of words for a command with a switch and two options.
domain::Result<Arguments> read(const char* line)
{
    return Arguments::read(QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts),
        {{QStringLiteral("full"), {}}, {QStringLiteral("turma"), QStringLiteral("N")},
            {QStringLiteral("out"), QStringLiteral("FILE")}});
}

QString turmas(const char* line)
{
    const auto arguments = read(line);
    EXPECT_TRUE(arguments) << line;
    return arguments ? arguments->values(QStringLiteral("turma")).join(u'+') : QString();
}

} // namespace

TEST(Arguments, AreReadInEveryForm)
{
    EXPECT_EQ(turmas("--turma 12"), u"12");
    EXPECT_EQ(turmas("--turma=12"), u"12");
    EXPECT_EQ(turmas("-turma 12"), u"12");
    EXPECT_EQ(turmas("--turma 12 --full --turma 13"), u"12+13");
    EXPECT_EQ(turmas(""), QString());
    EXPECT_EQ(turmas("--turma="), QString());
}

TEST(Arguments, TheLastValueCountsWhereThereCanBeOne)
{
    const auto arguments = read("--out a --out b");
    ASSERT_TRUE(arguments);
    EXPECT_EQ(arguments->value(QStringLiteral("out")), QStringLiteral("b"));
    EXPECT_EQ(arguments->value(QStringLiteral("turma")), std::nullopt);
    EXPECT_FALSE(arguments->has(QStringLiteral("full")));
}

TEST(Arguments, WordsWithoutADashKeepTheirOrder)
{
    const auto arguments = read("tabelao --full second --out x third");
    ASSERT_TRUE(arguments);
    EXPECT_EQ(arguments->positional().join(u' '), u"tabelao second third");
    EXPECT_EQ(read("-- --full")->positional().join(u' '), u"--full") << "after -- nothing is an option";
}

TEST(Arguments, DataAndJsonMayStandAnywhere)
{
    const auto arguments = read("--json --data /tmp/x tabelao");
    ASSERT_TRUE(arguments);
    EXPECT_TRUE(arguments->has(QStringLiteral("json")));
    EXPECT_EQ(arguments->value(QStringLiteral("data")), QStringLiteral("/tmp/x"));
}

TEST(Arguments, WhatIsNotKnownOrLacksItsValueIsAUsageError)
{
    for (const char* line : {"--fulll", "-x", "--turma", "--out", "--full=yes", "tabelao --colour red"}) {
        const auto arguments = read(line);
        ASSERT_FALSE(arguments) << line;
        EXPECT_EQ(arguments.error().fault, domain::Fault::Invalid) << line;
        EXPECT_FALSE(arguments.error().detail.isEmpty()) << line;
    }
}
