#include "app/services/systemd_units.h"
#include "core/domain/week.h"
#include "tests/support/files.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace farol;
using domain::Schedule;
using services::systemdQuoted;
using services::systemdService;
using services::systemdTimer;
using services::TimerCall;

namespace {

const TimerCall call{
    QStringLiteral("farol"), QStringLiteral("/usr/bin/farol-cli"), QStringLiteral("/home/ana/.local/share/farol")};

std::string quoted(const char* word)
{
    return systemdQuoted(QString::fromUtf8(word)).toStdString();
}

/// Runs systemd's own check, which needs no running systemd, in UTC; empty when this machine has none.
std::optional<std::pair<int, QString>> analyze(const QStringList& words)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("systemd-analyze"));
    if (program.isEmpty())
        return std::nullopt;
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), QDir::tempPath());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, words);
    EXPECT_TRUE(process.waitForFinished());
    return std::pair{process.exitCode(), QString::fromUtf8(process.readAll())};
}

/// A program that does nothing, at a path.
void makeProgram(const QString& path)
{
    ASSERT_TRUE(QDir().mkpath(QFileInfo(path).path()));
    tests::writeBytes(path, "#!/bin/sh\n");
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

/// The instants at which systemd would let the timer elapse, in UTC, after a time in UTC.
std::vector<QDateTime> elapses(const QString& timer, const QDateTime& after, int count)
{
    static const QRegularExpression calendar(QStringLiteral("OnCalendar=(.*)\n"));
    static const QRegularExpression instant(
        QStringLiteral("(?:Next elapse|Iter\\. #\\d+): \\w+ ([-0-9]+ [:0-9]+) UTC"));
    const auto said = analyze({QStringLiteral("calendar"), QStringLiteral("--iterations=%1").arg(count),
        QStringLiteral("--base-time=%1 UTC").arg(after.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))),
        calendar.match(timer).captured(1)});
    EXPECT_EQ(said->first, 0) << said->second.toStdString();
    std::vector<QDateTime> instants;
    for (auto found = instant.globalMatch(said->second); found.hasNext();) {
        QDateTime at = QDateTime::fromString(found.next().captured(1), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        at.setTimeSpec(Qt::UTC);
        instants.push_back(at);
    }
    return instants;
}

} // namespace

TEST(SystemdUnits, AreTheseTexts)
{
    EXPECT_EQ(systemdService(call).toStdString(), R"([Unit]
Description=Farol: the weekly photo of the school

[Service]
Type=exec
ExecStart=:"/usr/bin/farol-cli" "--data" "/home/ana/.local/share/farol" "sync" "--scheduled"
SuccessExitStatus=4 7
RestartForceExitStatus=5 7
RestartSec=15min
)");
    EXPECT_EQ(systemdTimer({7, QTime(9, 5)}, domain::defaultZone()).toStdString(), R"([Unit]
Description=Farol: when the weekly photo of the school is taken

[Timer]
OnCalendar=Sun *-*-* 09:05:00 America/Sao_Paulo
OnStartupSec=2min
Persistent=true

[Install]
WantedBy=timers.target
)");
}

TEST(SystemdUnits, QuoteWhateverAPathMayHold)
{
    EXPECT_EQ(quoted("/home/ana"), R"("/home/ana")");
    EXPECT_EQ(quoted("/Área de trabalho/São João"), R"("/Área de trabalho/São João")");
    EXPECT_EQ(quoted("100% %h"), R"("100%% %%h")");
    EXPECT_EQ(quoted(R"(a "b" \c)"), R"("a \"b\" \\c")");
    EXPECT_EQ(quoted("joana d'arc; $HOME ${HOME}"), R"("joana d'arc; $HOME ${HOME}")") << "the colon spares the $";
    EXPECT_EQ(quoted("a\nb\tc"), R"("a\x0ab\x09c")");
}

TEST(SystemdUnits, CallAProgramThatSystemdWouldNotNameThroughAnother)
{
    TimerCall odd = call;
    odd.program = QStringLiteral("/home/joana d'arc/farol-cli");
    EXPECT_TRUE(systemdService(odd).contains(
        QStringLiteral("ExecStart=:/usr/bin/env \"/home/joana d'arc/farol-cli\" \"--data\"")));
}

TEST(SystemdUnits, AreValidToSystemdWhateverThePaths)
{
    const QTemporaryDir folder;
    for (const char* name :
        {"farol", "pasta com espaço", "100% %h $HOME ${HOME} $$", "joana d'arc", "a \"b\" \\c; d"}) {
        const QString program = folder.filePath(QString::fromUtf8(name)) + QStringLiteral("/farol-cli");
        ASSERT_NO_FATAL_FAILURE(makeProgram(program));
        const QString data = folder.filePath(QString::fromUtf8(name)) + QStringLiteral("/dados");
        const QString service = folder.filePath(QStringLiteral("farol.service"));
        const QString timer = folder.filePath(QStringLiteral("farol.timer"));
        tests::writeBytes(service, systemdService({QStringLiteral("farol"), program, data}).toUtf8());
        tests::writeBytes(timer, systemdTimer({}, domain::defaultZone()).toUtf8());
        // Says nothing at all, not even a warning, and has found the program at its path.
        const auto verified = analyze({QStringLiteral("--user"), QStringLiteral("verify"), timer, service});
        if (!verified)
            GTEST_SKIP() << "no systemd-analyze here";
        EXPECT_EQ(verified->first, 0) << name;
        EXPECT_EQ(verified->second.toStdString(), "") << name;
    }
}

TEST(SystemdUnits, ElapseAtThePlannedInstants)
{
    if (!analyze({QStringLiteral("--version")}))
        GTEST_SKIP() << "no systemd-analyze here";
    struct Case {
        Schedule schedule;
        const char* zone;
        QDate from;
    };
    // Without the Sundays on which the clocks skip the very hour: systemd leaves those out, and the call after the
    // next sign-in makes up for them.
    const Case cases[] = {{{}, "America/Sao_Paulo", QDate(2026, 11, 16)},
        {{}, "America/Sao_Paulo", QDate(2026, 12, 20)}, {{1, QTime(0, 0)}, "America/Sao_Paulo", QDate(2026, 11, 16)},
        {{7, QTime(23, 59)}, "Asia/Kathmandu", QDate(2026, 5, 1)},
        {{5, QTime(14, 0)}, "Europe/Lisbon", QDate(2026, 3, 20)},
        {{7, QTime(14, 0)}, "Europe/Lisbon", QDate(2026, 10, 18)},
        {{7, QTime(0, 30)}, "America/Sao_Paulo", QDate(2018, 2, 10)}};
    for (const Case& one : cases) {
        const QTimeZone zone(one.zone);
        const QDateTime from(one.from, QTime(3, 0), Qt::UTC);
        std::vector<QDateTime> planned;
        for (QDateTime instant = from; planned.size() < 4;)
            planned.push_back(instant = domain::nextPlanned(one.schedule, instant, zone));
        EXPECT_EQ(elapses(systemdTimer(one.schedule, zone), from, 4), planned)
            << one.zone << one.from.toString().toStdString();
    }
}
