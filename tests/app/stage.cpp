#include "tests/app/stage.h"

#include "core/storage/data_folder.h"
#include "core/storage/history.h"
#include "tests/support/files.h"

#include <QDir>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace farol::tests {

namespace {

constexpr int patienceMs = 120'000;

const QDateTime friday(QDate(2026, 11, 20), QTime(17, 0), Qt::UTC);

QProcessEnvironment environmentIn(const QString& home)
{
    QProcessEnvironment environment;
    const auto own = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {QStringLiteral("PATH"), QStringLiteral("LD_LIBRARY_PATH"),
             QStringLiteral("ASAN_OPTIONS"), QStringLiteral("UBSAN_OPTIONS")}) {
        if (own.contains(name))
            environment.insert(name, own.value(name));
    }
    for (const QString& name :
        {QStringLiteral("HOME"), QStringLiteral("XDG_DATA_HOME"), QStringLiteral("XDG_CONFIG_HOME"),
            QStringLiteral("XDG_CACHE_HOME"), QStringLiteral("XDG_RUNTIME_DIR"), QStringLiteral("TMPDIR")})
        environment.insert(name, home);
    // No session bus to be found or started, and so no keyring.
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=%1/none").arg(home));
    environment.insert(QStringLiteral("LANG"), QStringLiteral("C"));
    environment.insert(QStringLiteral("FAROL_RATE"), QStringLiteral("0"));
    return environment;
}

} // namespace

Stage::Stage(simulator::SchoolPlan plan) :
    host(std::make_shared<const simulator::School>(std::move(plan))),
    environment(environmentIn(m_folder.path())),
    m_data(QStringLiteral("data"))
{
    host.setRateLimit({.limit = simulator::Limit::Off});
    const auto address = host.start();
    EXPECT_TRUE(address.has_value());
    m_address = address.value_or(QUrl());
    environment.insert(QStringLiteral("FAROL_API_KEY"), QString::fromLatin1(host.key()));
    setNow(friday);
}

Stage::Stage(const std::vector<int>& sizes, int courses) :
    Stage(simulator::SchoolPlan::ofSizes(sizes, courses, friday.date()))
{
}

Stage::~Stage() = default;

void Stage::setNow(const QDateTime& now)
{
    m_now = now;
    host.setNow(now);
    environment.insert(QStringLiteral("FAROL_NOW"), now.toString(Qt::ISODate));
}

QString Stage::dataFolder() const
{
    return file(m_data);
}

QString Stage::database() const
{
    return storage::databaseFile(dataFolder());
}

storage::Connection Stage::history() const
{
    auto connection = storage::openReader(dataFolder());
    EXPECT_TRUE(connection.has_value());
    return std::move(connection).value();
}

void Stage::continueInCopy(const QString& original, const QString& copy)
{
    const QDir from(file(original));
    m_data = copy;
    ASSERT_TRUE(QDir().mkpath(dataFolder()));
    for (const QString& entry : from.entryList(QDir::Files))
        ASSERT_TRUE(QFile::copy(from.filePath(entry), QDir(dataFolder()).filePath(entry)));
}

Ran Stage::run(const QString& line, const QByteArray& input)
{
    return runWords(line.split(u' ', Qt::SkipEmptyParts), input);
}

Ran Stage::runWords(const QStringList& words, const QByteArray& input)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(FAROL_CLI), QStringList{QStringLiteral("--data"), dataFolder()} + words);
    process.write(input);
    process.closeWriteChannel();
    return finish(process);
}

std::unique_ptr<QProcess> Stage::startAndWait(const QString& line, size_t requests)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(FAROL_CLI),
        QStringList{QStringLiteral("--data"), dataFolder()} + line.split(u' ', Qt::SkipEmptyParts));
    EXPECT_TRUE(process->waitForStarted(patienceMs));
    QElapsedTimer since;
    since.start();
    while (host.log().size() < requests && !process->waitForFinished(1) && since.elapsed() < patienceMs) { }
    return process;
}

Ran Stage::finish(QProcess& process)
{
    const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(patienceMs);
    EXPECT_TRUE(ended) << process.arguments().join(u' ').toStdString() << " did not end";
    if (!ended) {
        process.kill();
        process.waitForFinished(patienceMs);
    }
    const bool byItself = process.exitStatus() == QProcess::NormalExit;
    Ran ran{byItself ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    spoken += ran.out + ran.err;
    return ran;
}

void Stage::connectSchool()
{
    const QString schoolFile = file(QStringLiteral("school.json"));
    writeBytes(schoolFile, QJsonDocument(school().schoolFile()).toJson());
    const Ran set = run(QStringLiteral("school set --url ") + origin());
    EXPECT_EQ(set.code, 0) << set.err.toStdString();
    const Ran imported = run(QStringLiteral("school import ") + schoolFile);
    EXPECT_EQ(imported.code, 0) << imported.err.toStdString();
}

std::map<std::string, int> pairsAsked(const std::vector<simulator::LogEntry>& log)
{
    static const QString before = QStringLiteral("/usuario/progresso_por_produto/");
    std::map<std::string, int> pairs;
    for (const auto& entry : log) {
        const qsizetype at = entry.path.indexOf(before);
        if (at >= 0)
            ++pairs[entry.path.mid(at + before.size()).toStdString()];
    }
    return pairs;
}

} // namespace farol::tests
