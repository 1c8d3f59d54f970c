#include "app/cli/commands.h"
#include "app/cli/subcommand.h"
#include "core/domain/clock.h"

#include <QBuffer>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::cli;

namespace {

/// A context over an empty folder that keeps what is said, on 20/11/2026.
class Spoken : public testing::Test {
protected:
    Spoken()
    {
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        services::Environment environment;
        environment.clock = std::make_shared<domain::FixedClock>(QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC));
        context = std::make_unique<Context>(
            m_folder.filePath(QStringLiteral("dados")), Output::Text, std::move(environment), out, err);
    }

    /// Runs words against two subcommands: `one FILE [--deep]` and `two`.
    ExitCode run(const char* line)
    {
        const std::vector<Subcommand> subcommands{{QStringLiteral("one"), {{QStringLiteral("deep"), {}}}, 1,
                                                      [](Context& c, const Arguments& a) {
                                                          c.say(a.positional().constFirst());
                                                          return a.has(QStringLiteral("deep")) ? ExitCode::Incomplete
                                                                                               : ExitCode::Done;
                                                      }},
            {QStringLiteral("two"), {}, 0, [](Context&, const Arguments&) { return ExitCode::Busy; }}};
        return runSubcommand(*context, QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts), subcommands);
    }

    QTemporaryDir m_folder;
    QBuffer out;
    QBuffer err;
    std::unique_ptr<Context> context;
};

} // namespace

TEST_F(Spoken, ASubcommandIsRunWithItsWords)
{
    EXPECT_EQ(run("one file.json"), ExitCode::Done);
    EXPECT_EQ(run("one --deep file.json"), ExitCode::Incomplete);
    EXPECT_EQ(run("two"), ExitCode::Busy);
    EXPECT_EQ(out.data(), "file.json\nfile.json\n");
    EXPECT_EQ(err.data(), "");
}

TEST_F(Spoken, AWrongLineIsASentenceOnStandardErrorAndExit2)
{
    for (const char* line : {"", "three", "One file", "one", "one a b", "two extra", "two --deep", "--deep"}) {
        err.buffer().clear();
        err.seek(0);
        EXPECT_EQ(run(line), ExitCode::Usage) << line;
        EXPECT_GT(err.data().size(), 5) << line;
        EXPECT_TRUE(err.data().endsWith('\n')) << line;
    }
    EXPECT_EQ(out.data(), "");
}

TEST_F(Spoken, WithoutASubcommandThoseThatThereAreAreNamed)
{
    run("three");
    EXPECT_TRUE(err.data().contains("one, two")) << err.data().toStdString();
}

TEST_F(Spoken, EveryCommandOfTheContractIsThere)
{
    QStringList names;
    for (const CommandName& known : commands()) {
        names << known.name;
        EXPECT_TRUE(help().contains(QStringLiteral("%1 ").arg(known.name))) << known.name.toStdString();
    }
    for (const char* name :
        {"school", "tags", "turma", "sync", "schedule", "status", "report", "check", "backup", "restore"})
        EXPECT_TRUE(names.contains(QLatin1String(name))) << name;
}

TEST_F(Spoken, AnUnknownOptionStopsEveryCommandBeforeItDoesAnything)
{
    for (const CommandName& known : commands()) {
        EXPECT_EQ(known.command(*context, {QStringLiteral("--nonsense")}), ExitCode::Usage) << known.name.toStdString();
        EXPECT_FALSE(QFile::exists(context->folder())) << known.name.toStdString();
    }
    EXPECT_EQ(out.data(), "");
}

TEST_F(Spoken, FailuresAreSaidOnStandardErrorWithTheirCode)
{
    EXPECT_EQ(context->fail(domain::Error{domain::Fault::DiskFull, QStringLiteral("SQLITE_FULL")}), ExitCode::Storage);
    const school::Refusal refusal{{domain::Fault::Invalid, {}},
        {{QStringLiteral("turmas[3].tag_id"), school::ProblemKind::WrongType, QStringLiteral("text")},
            {QStringLiteral("recessos[0]"), school::ProblemKind::BadWeek, QStringLiteral("2026-W54")}}};
    EXPECT_EQ(context->fail(refusal), ExitCode::Usage);
    EXPECT_TRUE(err.data().contains("turmas[3].tag_id: ")) << err.data().toStdString();
    EXPECT_TRUE(err.data().contains("recessos[0]: "));
    EXPECT_EQ(err.data().count('\n'), 3) << err.data().toStdString();
    EXPECT_EQ(out.data(), "");
}
