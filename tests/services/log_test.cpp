#include "app/services/log.h"
#include "app/services/qt_messages.h"
#include "tests/support/files.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <thread>

namespace farol::tests {

namespace {

using services::Level;

class Logs : public testing::Test {
protected:
    std::string text() const { return bytesOf(log.file()).toStdString(); }
    std::string names() const
    {
        return QDir(home.filePath(QStringLiteral("log")), {}, QDir::Name, QDir::Files)
            .entryList()
            .join(u' ')
            .toStdString();
    }

    QTemporaryDir home;
    services::Log log{home.path()};
};

} // namespace

TEST_F(Logs, ALineSaysWhenHowGraveWhereAndWhat)
{
    log.write(Level::Info, QStringLiteral("collection"), QStringLiteral("run begun:\n  scope needed"));
    log.write(Level::Warning, QStringLiteral("cli"), QStringLiteral("não"));
    const QRegularExpression lines(
        QStringLiteral(R"(\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z INFO collection: run begun: scope )"
                       R"(needed\n\S+Z WARNING cli: não\n\z)"));
    EXPECT_TRUE(lines.match(QString::fromStdString(text())).hasMatch()) << text();
    EXPECT_EQ(modeOf(log.file()), "rw-------");
    EXPECT_EQ(modeOf(home.filePath(QStringLiteral("log"))), "rwx------");
}

TEST_F(Logs, WithoutADataFolderNothingIsMade)
{
    const QString absent = home.filePath(QStringLiteral("absent"));
    services::Log(absent).write(Level::Error, QStringLiteral("cli"), QStringLiteral("lost"));
    EXPECT_FALSE(QFileInfo::exists(absent));
}

TEST_F(Logs, WhatMayBeOfAPersonIsLeftOut)
{
    log.write(Level::Error, QStringLiteral("qt"),
        QStringLiteral("GET https://escola.example/u/7?crstk=abc&email=ana@casa.com failed for ana+x@casa.com.br, "
                       "CPF 123.456.789-09 or 12345678909, student 21000001"));
    for (const char* left : {"crstk", "abc", "ana", "casa", "789", "123"})
        EXPECT_EQ(text().substr(24).find(left), std::string::npos) << text();
    EXPECT_NE(text().find("student 21000001"), std::string::npos) << text();
}

TEST_F(Logs, TurnOverAtAMegabyteAndKeepFiveOlderOnes)
{
    ASSERT_TRUE(QDir(home.path()).mkdir(QStringLiteral("log")));
    for (int turn = 0; turn < 8; ++turn) {
        log.write(Level::Info, QStringLiteral("turn"), QString::number(turn));
        QFile file(log.file());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.resize(services::Log::largest - (turn % 2)));
        file.close();
        log.write(Level::Info, QStringLiteral("more"), QString::number(turn));
    }
    EXPECT_EQ(names(), "farol.1.log farol.2.log farol.3.log farol.4.log farol.5.log farol.log");
    for (const QFileInfo& info : QDir(home.filePath(QStringLiteral("log"))).entryInfoList(QDir::Files))
        EXPECT_LT(info.size(), services::Log::largest + 200) << info.fileName().toStdString();
}

TEST_F(Logs, LinesOfManyThreadsStayWhole)
{
    std::vector<std::thread> threads;
    threads.reserve(4);
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([this] {
            for (int n = 0; n < 50; ++n)
                log.write(Level::Info, QStringLiteral("thread"), QStringLiteral("the same words every time"));
        });
    for (std::thread& thread : threads)
        thread.join();
    const std::string all = text();
    EXPECT_EQ(std::count(all.begin(), all.end(), '\n'), 200);
    std::istringstream lines(all);
    for (std::string line; std::getline(lines, line);)
        EXPECT_EQ(line.substr(24), " INFO thread: the same words every time");
}

TEST_F(Logs, QtsWarningsGoThereWhileAskedTo)
{
    const auto quiet = [](QtMsgType, const QMessageLogContext&, const QString&) {};
    const QtMessageHandler usual = qInstallMessageHandler(quiet);
    {
        const services::QtMessages messages(log);
        qDebug("a detail");
        qWarning("something is odd");
        qCritical("something is wrong");
    }
    qWarning("nobody listens");
    qInstallMessageHandler(usual);
    EXPECT_EQ(text().find("a detail"), std::string::npos);
    EXPECT_NE(text().find("WARNING qt.default: something is odd"), std::string::npos) << text();
    EXPECT_NE(text().find("ERROR qt.default: something is wrong"), std::string::npos) << text();
    EXPECT_EQ(text().find("nobody listens"), std::string::npos);
}

} // namespace farol::tests
