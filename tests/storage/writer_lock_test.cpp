#include "core/storage/data_folder.h"
#include "core/storage/writer_lock.h"
#include "tests/support/files.h"

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSysInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace farol::domain;
using namespace farol::storage;

namespace {

constexpr auto folderVariable = "FAROL_TEST_LOCKED_FOLDER";

/// Another process that holds the lock of a folder until it is killed.
std::unique_ptr<QProcess> startHolder(const QString& folder)
{
    auto holder = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(folderVariable), folder);
    holder->setProcessEnvironment(environment);
    holder->start(QCoreApplication::applicationFilePath(),
        {QStringLiteral("--gtest_filter=WriterLock.DISABLED_HoldUntilKilled"),
            QStringLiteral("--gtest_also_run_disabled_tests")});
    QByteArray said;
    while (!said.contains("holding") && holder->waitForReadyRead(20'000))
        said += holder->readAllStandardOutput();
    EXPECT_TRUE(said.contains("holding")) << said.toStdString();
    return holder;
}

} // namespace

/// Not a test: what the other process of the tests below runs.
TEST(WriterLock, DISABLED_HoldUntilKilled)
{
    const auto lock = WriterLock::take(qEnvironmentVariable(folderVariable));
    ASSERT_TRUE(lock);
    std::cout << "holding" << std::endl;
    std::string never;
    std::getline(std::cin, never);
}

TEST(WriterLock, IsGivenOnceAndAgainWhenItEnds)
{
    const QTemporaryDir folder;
    {
        const auto first = WriterLock::take(folder.path());
        ASSERT_TRUE(first);
        EXPECT_EQ(first->folder(), folder.path());
        EXPECT_EQ(farol::tests::modeOf(writerLockFile(folder.path())), "rw-------");
        const auto second = WriterLock::take(folder.path());
        ASSERT_FALSE(second);
        EXPECT_EQ(second.error().error.fault, Fault::Busy);
    }
    EXPECT_TRUE(WriterLock::take(folder.path()));
}

TEST(WriterLock, SaysWhoHoldsItAndSinceWhen)
{
    const QTemporaryDir folder;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const auto process = startHolder(folder.path());
    const auto refused = WriterLock::take(folder.path());
    ASSERT_FALSE(refused);
    ASSERT_TRUE(refused.error().holder.has_value());
    const LockHolder& holder = *refused.error().holder;
    EXPECT_EQ(holder.pid, process->processId());
    EXPECT_EQ(holder.host, QSysInfo::machineHostName());
    EXPECT_EQ(holder.program, QCoreApplication::applicationName());
    // File systems keep coarser times than the clock.
    EXPECT_GE(holder.since, before.addSecs(-2));
    EXPECT_LE(holder.since, QDateTime::currentDateTimeUtc().addSecs(2));
    process->kill();
    process->waitForFinished();
}

TEST(WriterLock, DiesWithAKilledProcess)
{
    const QTemporaryDir folder;
    const auto process = startHolder(folder.path());
    ASSERT_FALSE(WriterLock::take(folder.path()));
    process->kill();
    ASSERT_TRUE(process->waitForFinished());
    EXPECT_TRUE(QFileInfo::exists(writerLockFile(folder.path()))) << "the killed process could not tidy up";
    EXPECT_TRUE(WriterLock::take(folder.path()));
}

TEST(WriterLock, NeedsAFolder)
{
    const QTemporaryDir folder;
    const auto refused = WriterLock::take(folder.filePath(QStringLiteral("missing")));
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().error.fault, Fault::Busy);
    EXPECT_FALSE(refused.error().holder.has_value());
}
