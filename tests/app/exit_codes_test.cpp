#include "core/storage/writer_lock.h"
#include "tests/app/truth.h"
#include "tests/cademi/stranger.h"
#include "tests/support/dump.h"
#include "tests/support/files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHostAddress>
#include <QJsonDocument>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>

#include <gtest/gtest.h>

namespace farol::tests {

namespace {

class ExitCodes : public testing::Test {
protected:
    /// Runs it and expects this code, these words on standard error, and an empty standard output.
    void expect(const QString& line, int code, const QByteArray& words, const QByteArray& input = {})
    {
        const Ran ran = stage.run(line, input);
        EXPECT_EQ(ran.code, code) << line.toStdString() << "\n" << ran.err.toStdString();
        EXPECT_TRUE(ran.err.contains(words)) << line.toStdString() << "\n" << ran.err.toStdString();
        EXPECT_EQ(ran.out, QByteArray()) << line.toStdString();
    }

    void withoutKey() { stage.environment.remove(QStringLiteral("FAROL_API_KEY")); }
    void withKey(const QString& key) { stage.environment.insert(QStringLiteral("FAROL_API_KEY"), key); }

    Stage stage{{30}, 2};
};

/// Every command and option that is wrong, with a word of what is said about it.
constexpr struct {
    const char* line;
    const char* words;
} slips[] = {
    {"", "Usage:"},
    {"colher", "colher"},
    {"school", "set, test, import, export"},
    {"school move", "set, test, import, export"},
    {"school set", "--url"},
    {"school set --url", "url"},
    {"school import", "import"},
    {"school import a b", "import"},
    {"school export", "export"},
    {"school test now", "test"},
    {"tags now", "tags"},
    {"turma", "add, list, archive"},
    {"turma add", "--trilha"},
    {"turma add --trilha analista", "--numero"},
    {"turma add --trilha analista --numero 9", "--tag"},
    {"turma add --trilha analista --numero 9 --tag x1", "tag"},
    {"turma archive --trilha analista", "--numero"},
    {"turma archive --trilha analista --numero 77", "77"},
    {"sync --fast", "fast"},
    {"sync analista", "sync"},
    {"status now", "status"},
    {"report", "report"},
    {"report vendas", "vendas"},
    {"report geral --format pdf", "--format"},
    {"report geral --format xlsx", "--out"},
    {"report geral --dialect pt", "--dialect"},
    {"report geral --semana 2026-W54", "2026-W54"},
    {"report geral --semana 2026-W47..2026-W46", "ends before"},
    {"report geral --semana 2026-W45..2026-W46..2026-W47", "2026-W45..2026-W46..2026-W47"},
    {"report geral --trilha botânica", "botânica"},
    {"report geral --turma 1", "--trilha"},
    {"report geral --trilha analista --turma 77", "77"},
    {"report geral --curso 5", "5"},
    {"check now", "check"},
    {"backup", "backup"},
    {"restore", "restore"},
};

constexpr struct {
    const char* address;
    const char* words;
} wrongAddresses[] = {
    {"escola.cademi.com.br", "must begin with https://"},
    {"ftp://escola.cademi.com.br", "another scheme"},
    {"http://escola.cademi.com.br", "unprotected"},
    {"https://escola.cademi.com.br/area/membros", "after the name of the site"},
    {"https://ana:senha@escola.cademi.com.br", "user or a password"},
    {"https://", "name of the site is missing"},
};

} // namespace

TEST_F(ExitCodes, TwoForEverySlipWithAWordOfWhatIsWrong)
{
    stage.connectSchool();
    stage.host.clearLog();
    const std::string before = everything(stage.history());
    for (const auto& slip : slips)
        expect(QString::fromUtf8(slip.line), 2, slip.words);
    EXPECT_EQ(everything(stage.history()), before);
    EXPECT_EQ(stage.host.log().size(), 0u) << "a slip of the finger costs no request";
}

TEST_F(ExitCodes, TwoForAnAddressThatIsNone)
{
    for (const auto& wrong : wrongAddresses)
        expect(QStringLiteral("school set --url ") + QLatin1String(wrong.address), 2, wrong.words);
    EXPECT_FALSE(QFileInfo::exists(stage.dataFolder())) << "nothing is made for an address that is refused";
}

TEST_F(ExitCodes, TwoForAKeyThatIsNone)
{
    for (const char* key : {"", "\n", "two\nlines\n", "a b\n"})
        expect(QStringLiteral("school set --key-stdin --url ") + stage.origin(), 2, "no key on standard input", key);
    withKey(QStringLiteral("two\nlines"));
    expect(QStringLiteral("status"), 2, "FAROL_API_KEY");
    EXPECT_FALSE(stage.spoken.contains("lines")) << "a key is not said again, not even a wrong one";
}

TEST_F(ExitCodes, TwoForAnEnvironmentThatCannotBeRead)
{
    stage.environment.insert(QStringLiteral("FAROL_NOW"), QStringLiteral("2026-11-20T14:00:00"));
    expect(QStringLiteral("status"), 2, "FAROL_NOW");
    stage.setNow(stage.now());
    stage.environment.insert(QStringLiteral("FAROL_RATE"), QStringLiteral("fast"));
    expect(QStringLiteral("status"), 2, "FAROL_RATE");
}

TEST_F(ExitCodes, TwoBeforeASchoolIsConnected)
{
    for (const char* line : {"sync", "school test", "tags", "status", "report geral", "check", "turma list"})
        expect(QLatin1String(line), 2, "No school is connected yet");
    EXPECT_FALSE(QFileInfo::exists(stage.dataFolder()));
}

TEST_F(ExitCodes, ThreeForAKeyThatIsRefused)
{
    stage.connectSchool();
    withKey(QStringLiteral("errada"));
    for (const char* line : {"school test", "tags", "turma add --trilha analista --numero 9 --tag 101777"})
        expect(QLatin1String(line), 3, "refused the key");
    const Ran sync = stage.run(QStringLiteral("sync"));
    EXPECT_EQ(sync.code, 3);
    EXPECT_TRUE(sync.err.contains("refused the key"));
    EXPECT_EQ(rows(stage.history(), "SELECT count(*) FROM membership"), "0\n");
}

TEST_F(ExitCodes, ThreeWithoutAKeyAndWithoutAKeyring)
{
    stage.connectSchool();
    withoutKey();
    stage.host.clearLog();
    for (const char* line : {"sync", "tags", "school test"})
        expect(QLatin1String(line), 3, "FAROL_API_KEY");
    expect(QStringLiteral("school set --key-stdin --url ") + stage.origin(), 3, "FAROL_API_KEY", "umachave\n");
    EXPECT_EQ(stage.host.log().size(), 0u);
}

TEST_F(ExitCodes, FiveWhenNobodyListens)
{
    QTcpServer closed;
    ASSERT_TRUE(closed.listen(QHostAddress::LocalHost));
    stage.connectSchool();
    ASSERT_EQ(stage.run(QStringLiteral("school set --url http://127.0.0.1:%1").arg(closed.serverPort())).code, 0);
    closed.close();
    const Ran sync = stage.run(QStringLiteral("sync"));
    EXPECT_EQ(sync.code, 5);
    EXPECT_TRUE(sync.err.contains("did not answer")) << sync.err.toStdString();
}

TEST_F(ExitCodes, FiveForANameThatDnsDoesNotKnow)
{
    stage.connectSchool();
    ASSERT_EQ(stage.run(QStringLiteral("school set --url https://escola.invalid")).code, 0);
    const Ran sync = stage.run(QStringLiteral("sync"));
    EXPECT_EQ(sync.code, 5);
    EXPECT_TRUE(sync.err.contains("did not answer")) << sync.err.toStdString();
    EXPECT_EQ(rows(stage.history(), "SELECT count(*) FROM photo"), "0\n");
}

TEST_F(ExitCodes, FiveForASelfSignedServerWhichNeverSeesTheKey)
{
    QSslConfiguration configuration;
    configuration.setPrivateKey(QSslKey(cademi::stranger::privateKey, QSsl::Ec));
    configuration.setLocalCertificate(QSslCertificate(cademi::stranger::certificate));
    QSslServer server;
    server.setSslConfiguration(configuration);
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    QByteArray heard;
    QObject::connect(&server, &QSslServer::pendingConnectionAvailable, &server, [&] {
        auto* socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [&heard, socket] { heard += socket->readAll(); });
    });
    stage.connectSchool();
    ASSERT_EQ(stage.run(QStringLiteral("school set --url https://127.0.0.1:%1").arg(server.serverPort())).code, 0);
    const auto process = stage.startAndWait(QStringLiteral("sync"), 0);
    QElapsedTimer since;
    since.start();
    while (process->state() != QProcess::NotRunning && since.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    const Ran sync = stage.finish(*process);
    EXPECT_EQ(sync.code, 5);
    EXPECT_TRUE(sync.err.contains("did not come from the school's address")) << sync.err.toStdString();
    EXPECT_EQ(heard, QByteArray());
    EXPECT_EQ(rows(stage.history(), "SELECT count(*) FROM photo"), "0\n");
}

TEST_F(ExitCodes, OneForAClockThatIsDaysOffAndNothingIsStored)
{
    stage.connectSchool();
    const std::string before = everything(stage.history());
    for (const char* wrong : {"1970-01-01T00:05:00Z", "2099-11-20T14:00:00Z", "2026-11-23T14:00:00Z"}) {
        stage.environment.insert(QStringLiteral("FAROL_NOW"), QLatin1String(wrong));
        const Ran sync = stage.run(QStringLiteral("sync"));
        EXPECT_EQ(sync.code, 1) << wrong;
        EXPECT_TRUE(sync.err.contains("clock of this computer")) << sync.err.toStdString();
        EXPECT_EQ(everything(stage.history()), before) << wrong;
    }
}

TEST_F(ExitCodes, NoneForASchoolWithoutTurmasButASentence)
{
    ASSERT_EQ(stage.run(QStringLiteral("school set --url ") + stage.origin()).code, 0);
    const Ran sync = stage.run(QStringLiteral("sync"));
    EXPECT_EQ(sync.code, 0) << sync.err.toStdString();
    EXPECT_TRUE(sync.out.contains("No cohort is registered")) << sync.out.toStdString();
}

TEST_F(ExitCodes, ACourseThatIsRefusedToEverybodyIsNamed)
{
    stage.connectSchool();
    stage.host.setFaults({.rules = {{.mishap = simulator::Mishap::Conflict, .course = domain::CourseId{9002}}}});
    const Ran sync = stage.run(QStringLiteral("sync"));
    EXPECT_EQ(sync.code, 0);
    EXPECT_TRUE(sync.err.contains("refuses course 9002")) << sync.err.toStdString();
    EXPECT_TRUE(stage.run(QStringLiteral("status")).err.contains("refuses course 9002"));
    stage.host.setFaults({});
    EXPECT_FALSE(stage.run(QStringLiteral("sync --full")).err.contains("refuses course"));
}

TEST_F(ExitCodes, SixForANewerDatabaseWhichIsLeftAsItIs)
{
    stage.connectSchool();
    ASSERT_TRUE(
        sqliteShell(stage.database(), QStringLiteral("PRAGMA journal_mode=DELETE; PRAGMA user_version=99;")).succeeded);
    const QByteArray before = bytesOf(stage.database());
    for (const char* line : {"sync", "status", "report geral", "check", "school test", "turma list"})
        expect(QLatin1String(line), 6, "newer version of Farol");
    expect(QStringLiteral("school import ") + stage.file(QStringLiteral("school.json")), 6, "newer version");
    EXPECT_EQ(bytesOf(stage.database()), before);
}

TEST_F(ExitCodes, SixForADamagedDatabaseWhichIsLeftAsItIs)
{
    stage.connectSchool();
    const QByteArray garbage = QByteArray("isto não é um banco de dados\n").repeated(400);
    writeBytes(stage.database(), garbage);
    for (const char* line : {"sync", "status", "report geral", "check", "school test"})
        expect(QLatin1String(line), 6, "damaged");
    EXPECT_EQ(bytesOf(stage.database()), garbage);
}

TEST_F(ExitCodes, SixForAFolderThatMayNotBeWritten)
{
    stage.connectSchool();
    ASSERT_TRUE(QFile::setPermissions(stage.database(), QFile::ReadOwner));
    if (QFileInfo(stage.database()).isWritable())
        GTEST_SKIP() << "this user may write whatever the file's rights are";
    expect(QStringLiteral("sync"), 6, "cannot be opened or written");
}

TEST_F(ExitCodes, SevenWhileAnotherRunHoldsTheHistory)
{
    stage.connectSchool();
    const auto lock = storage::WriterLock::take(stage.dataFolder());
    ASSERT_TRUE(lock.has_value());
    const QByteArray holder = "process " + QByteArray::number(QCoreApplication::applicationPid());
    expect(QStringLiteral("sync"), 7, holder);
    expect(QStringLiteral("school set --url ") + stage.origin(), 7, holder);
    expect(QStringLiteral("school import ") + stage.file(QStringLiteral("school.json")), 7, holder);
    EXPECT_EQ(stage.run(QStringLiteral("status")).code, 0) << "reading is for everybody";
}

TEST_F(ExitCodes, OneHundredAndThirtyWhenInterruptedAndEverythingCollectedIsKept)
{
    stage.connectSchool();
    stage.host.setFaults({.latencyMs = 100});
    const auto sync = stage.startAndWait(QStringLiteral("--json sync"), 25);
    ASSERT_EQ(
        QProcess::execute(QStringLiteral("kill"), {QStringLiteral("-INT"), QString::number(sync->processId())}), 0);
    const Ran ran = stage.finish(*sync);
    EXPECT_EQ(ran.code, 130) << ran.err.toStdString();
    const int collected =
        QString::fromStdString(rows(stage.history(), "SELECT count(*) FROM cell WHERE state <> 3")).toInt();
    EXPECT_GE(collected, 25 - 1 - 6) << "all but the list and what was under way";
    EXPECT_LT(collected, 60);
    EXPECT_EQ(QJsonDocument::fromJson(ran.out)[u"nao_coletadas"], 60 - collected);

    stage.host.setFaults({});
    EXPECT_EQ(stage.run(QStringLiteral("sync")).code, 0);
    EXPECT_EQ(truthColumnsOf(stage.run(QStringLiteral("report tabelao --format csv")).out), truthOf(stage));
}

TEST_F(ExitCodes, HelpAndVersionAreResults)
{
    for (const char* line : {"--help", "help", "sync --help", "report geral --help"}) {
        const Ran help = stage.run(QLatin1String(line));
        EXPECT_EQ(help.code, 0) << line;
        EXPECT_TRUE(help.out.startsWith("Usage: farol-cli")) << line;
        EXPECT_EQ(help.err, QByteArray()) << line;
    }
    EXPECT_TRUE(stage.run(QStringLiteral("--version")).out.startsWith("farol-cli "));
}

TEST_F(ExitCodes, SentencesArePortugueseOnAPortugueseSystem)
{
    stage.environment.insert(QStringLiteral("LANG"), QStringLiteral("pt_PT.UTF-8"));
    expect(QStringLiteral("colher"), 2, "Não existe o comando colher.");
}

} // namespace farol::tests
