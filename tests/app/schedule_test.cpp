#include "core/domain/week.h"
#include "tests/app/fake_systemctl.h"
#include "tests/support/dump.h"
#include "tests/support/files.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <gtest/gtest.h>

namespace farol::tests {

namespace {

QDateTime at(const char* instant)
{
    return QDateTime::fromString(QString::fromLatin1(instant), Qt::ISODate).toUTC();
}

std::string runsOf(const Stage& stage)
{
    return rows(stage.history(), "SELECT starter, finished, count(*) FROM sync_run GROUP BY starter, finished");
}

/// A school on a computer with a systemctl, on Friday 2026-11-20, 13:00 in São Paulo.
class Scheduled : public testing::Test {
protected:
    Scheduled()
    {
        stage.setNow(at("2026-11-20T16:00:00Z"));
        stage.connectSchool();
    }

    QJsonObject json(const char* command)
    {
        const Ran ran = stage.run(QStringLiteral("--json ") + QLatin1String(command));
        EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
        return QJsonDocument::fromJson(ran.out).object();
    }
    int set(const char* options = "")
    {
        return stage.run(QStringLiteral("schedule set ") + QLatin1String(options)).code;
    }
    /// What a scheduled run at an instant comes to, and how many requests it made.
    std::pair<int, size_t> runAt(const char* instant)
    {
        stage.setNow(at(instant));
        stage.host.clearLog();
        const int code = stage.run(QStringLiteral("sync --scheduled")).code;
        return {code, stage.host.log().size()};
    }

    Stage stage{{6, 3}, 2};
    FakeSystemctl systemctl{stage};
    static constexpr size_t whole = 1 + 2 + 9 * 2; ///< requests of a photo in which nobody is repeated
};

} // namespace

TEST_F(Scheduled, IsInstalledShownChangedAndRemoved)
{
    EXPECT_EQ(json("schedule show")[QStringLiteral("proxima")], QJsonValue());
    EXPECT_EQ(systemctl.calls(), "") << "nothing installed, nobody asked";
    ASSERT_EQ(set("--dia segunda --hora 7:30"), 0);
    const QByteArray name = systemctl.units().substr(0, 14).c_str();
    EXPECT_TRUE(name.startsWith("farol-")) << "not the usual folder";
    const std::string base = name.toStdString();
    EXPECT_EQ(systemctl.units(), base + ".service rw-r--r--\n" + base + ".timer rw-r--r--\n");
    EXPECT_EQ(systemctl.calls(),
        "--user daemon-reload\n--user enable " + base + ".timer\n--user restart " + base
            + ".timer\n--user is-enabled --quiet " + base + ".timer\n");
    EXPECT_TRUE(systemctl.unit(QStringLiteral(".timer")).contains("OnCalendar=Mon *-*-* 07:30:00 America/Sao_Paulo\n"));
    EXPECT_TRUE(systemctl.unit(QStringLiteral(".service"))
                    .contains("\"--data\" \"" + stage.dataFolder().toUtf8() + "\" \"sync\" \"--scheduled\"\n"));
    const QJsonObject shown = json("schedule show");
    EXPECT_EQ(QJsonDocument(shown).toJson(QJsonDocument::Compact).toStdString(),
        R"({"dia":"segunda","hora":"07:30","proxima":"2026-11-23T10:30:00Z","ultima":null})");

    ASSERT_EQ(set("--dia 6"), 0);
    EXPECT_EQ(json("schedule show")[QStringLiteral("dia")], QStringLiteral("sábado"));
    EXPECT_EQ(json("schedule show")[QStringLiteral("hora")], QStringLiteral("14:00"));

    systemctl.calls();
    EXPECT_EQ(stage.run(QStringLiteral("schedule remove")).code, 0);
    EXPECT_EQ(systemctl.calls(), "--user disable --now " + base + ".timer\n--user daemon-reload\n");
    EXPECT_EQ(systemctl.units(), "");
    EXPECT_EQ(json("schedule show")[QStringLiteral("proxima")], QJsonValue());
    EXPECT_EQ(stage.run(QStringLiteral("schedule remove")).code, 0) << "what is not there is removed already";
}

TEST_F(Scheduled, StatusNamesTheNextRun)
{
    EXPECT_EQ(json("status")[QStringLiteral("proxima_coleta")], QJsonValue());
    ASSERT_EQ(set(), 0);
    EXPECT_EQ(json("status")[QStringLiteral("proxima_coleta")], QStringLiteral("2026-11-20T17:00:00Z"));
    EXPECT_TRUE(stage.run(QStringLiteral("status")).out.contains("20/11/2026 14:00"));
    EXPECT_TRUE(stage.run(QStringLiteral("schedule show")).out.contains("sexta, 14:00"));
}

TEST_F(Scheduled, IsRefusedWithASentence)
{
    for (const char* wrong : {"--dia onteontem", "--dia 8", "--dia s", "--hora 25:00", "--hora 2pm", "--hora"})
        EXPECT_EQ(set(wrong), 2) << wrong;
    EXPECT_EQ(stage.run(QStringLiteral("sync --scheduled --full")).code, 2);
    EXPECT_EQ(systemctl.calls(), "");
    systemctl.fail();
    const Ran refused = stage.run(QStringLiteral("schedule set"));
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.err.contains("timer")) << refused.err.toStdString();
    EXPECT_EQ(systemctl.units(), "") << "nothing half installed";
    EXPECT_FALSE(QFile::exists(stage.dataFolder() + QStringLiteral("/schedule.json")));
}

TEST_F(Scheduled, WithoutASystemctlIsRefused)
{
    stage.environment.insert(QStringLiteral("PATH"), stage.file(QStringLiteral("nowhere")));
    EXPECT_EQ(set(), 1);
    EXPECT_EQ(json("schedule show")[QStringLiteral("dia")], QJsonValue());
}

TEST_F(Scheduled, NothingIsAskedBeforeThePlannedTimeOrWithoutASchedule)
{
    using Came = std::pair<int, size_t>;
    EXPECT_EQ(runAt("2026-11-20T17:00:00Z"), Came(0, 0)) << "no schedule";
    stage.setNow(at("2026-11-20T16:00:00Z"));
    ASSERT_EQ(set(), 0);
    EXPECT_EQ(runAt("2026-11-20T16:59:59Z"), Came(0, 0));
    EXPECT_EQ(json("sync --scheduled")[QStringLiteral("proxima")], QStringLiteral("2026-11-20T17:00:00Z"));
    EXPECT_EQ(runAt("2026-11-20T17:00:00Z"), Came(0, whole));
    EXPECT_EQ(runAt("2026-11-20T17:00:00Z"), Came(0, 0));
    EXPECT_EQ(runAt("2026-11-27T16:59:59Z"), Came(0, 0));
    EXPECT_EQ(runsOf(stage), "2|1|1\n");
    EXPECT_EQ(json("schedule show")[QStringLiteral("ultima")], QStringLiteral("2026-11-20T17:00:00Z"));
}

TEST_F(Scheduled, AComputerThatWasOffForThreeWeeksMakesUpOnce)
{
    ASSERT_EQ(set(), 0);
    ASSERT_EQ(runAt("2026-11-20T17:00:01Z").first, 0);
    const auto catchUp = runAt("2026-12-15T09:00:00Z"); // planned and missed: 27/11, 04/12, 11/12
    EXPECT_EQ(catchUp.first, 0);
    EXPECT_GT(catchUp.second, 2u);
    EXPECT_EQ(runAt("2026-12-15T09:30:00Z"), (std::pair<int, size_t>(0, 0))) << "exactly one";
    EXPECT_EQ(runsOf(stage), "2|1|2\n");
    const auto week = [](int day, int month) {
        return std::to_string(domain::Week::ofDate(QDate(2026, month, day)).ordinal());
    };
    EXPECT_EQ(rows(stage.history(), "SELECT week FROM photo ORDER BY week"), week(20, 11) + '\n' + week(15, 12) + '\n')
        << "and never back-dated";
    EXPECT_GT(runAt("2026-12-18T17:00:00Z").second, 0u) << "the next comes as planned";
}

TEST_F(Scheduled, AScheduleInstalledAfterThisWeeksTimeOwesNothingYet)
{
    stage.setNow(at("2026-11-20T17:30:00Z"));
    ASSERT_EQ(set(), 0);
    EXPECT_EQ(runAt("2026-11-22T12:00:00Z"), (std::pair<int, size_t>(0, 0)));
    EXPECT_EQ(runAt("2026-11-27T17:00:00Z").second, whole);
}

TEST_F(Scheduled, ARunThatWasKilledIsContinued)
{
    ASSERT_EQ(set(), 0);
    stage.setNow(at("2026-11-20T17:00:00Z"));
    stage.host.setFaults({.latencyMs = 30});
    const auto run = stage.startAndWait(QStringLiteral("sync --scheduled"), 8);
    run->kill();
    EXPECT_EQ(stage.finish(*run).code, -1) << "it had ended before";
    EXPECT_EQ(runsOf(stage), "2|0|1\n");
    EXPECT_GT(runAt("2026-11-20T18:00:00Z").second, 0u);
    EXPECT_EQ(runAt("2026-11-20T18:10:00Z").second, 0u);
    EXPECT_EQ(runsOf(stage), "2|0|1\n2|1|1\n");
}

TEST_F(Scheduled, ARunThatDidNotComeToItsEndIsOwedAgain)
{
    ASSERT_EQ(set(), 0);
    stage.host.setFaults({.rules = {{.mishap = simulator::Mishap::NotAllowed}}});
    EXPECT_EQ(runAt("2026-11-20T17:00:00Z").first, 3);
    stage.host.setFaults({});
    EXPECT_EQ(runAt("2026-11-20T18:00:00Z"), (std::pair<int, size_t>(0, whole)));
}

TEST_F(Scheduled, WhileAnotherRunHoldsTheHistoryNothingIsAsked)
{
    ASSERT_EQ(set(), 0);
    stage.setNow(at("2026-11-20T17:00:00Z"));
    stage.host.setFaults({.latencyMs = 1000});
    const auto run = stage.startAndWait(QStringLiteral("sync"), 4);
    const Ran scheduled = stage.run(QStringLiteral("sync --scheduled"));
    EXPECT_EQ(scheduled.code, 7);
    EXPECT_EQ(scheduled.out, "");
    stage.host.setFaults({});
    EXPECT_EQ(stage.finish(*run).code, 0);
    EXPECT_EQ(runsOf(stage), "1|1|1\n") << "the one a person started on the command line";
    EXPECT_EQ(runAt("2026-11-20T17:15:00Z").first, 0);
    EXPECT_EQ(runsOf(stage), "1|1|1\n2|1|1\n");
}

/// Run by tests/secrets/session.sh alone, in a session with an unlocked keyring and no display.
TEST(HeadlessKeyring, TheTimersCallTakesTheKeyFromTheKeychain)
{
    ASSERT_FALSE(qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY"));
    Stage stage({6}, 2);
    FakeSystemctl systemctl(stage);
    const QString bus = QStringLiteral("DBUS_SESSION_BUS_ADDRESS");
    stage.environment.insert(bus, qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
    stage.environment.remove(QStringLiteral("FAROL_API_KEY"));
    stage.setNow(at("2026-11-20T16:00:00Z"));
    stage.connectSchool();
    const Ran kept = stage.run(QStringLiteral("school set --key-stdin --url ") + stage.origin(), stage.host.key());
    ASSERT_EQ(kept.code, 0) << kept.err.toStdString();
    ASSERT_EQ(stage.run(QStringLiteral("schedule set")).code, 0);
    stage.setNow(at("2026-11-20T17:00:00Z"));
    const Ran ran = stage.run(QStringLiteral("sync --scheduled"));
    EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    EXPECT_EQ(runsOf(stage), "2|1|1\n");
    int files = 0;
    for (QDirIterator all(stage.file(QString()), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         all.hasNext(); ++files)
        EXPECT_FALSE(bytesOf(all.next()).contains(stage.host.key())) << all.filePath().toStdString();
    EXPECT_GT(files, 4);
    EXPECT_FALSE(stage.spoken.contains(stage.host.key()));
}

} // namespace farol::tests
