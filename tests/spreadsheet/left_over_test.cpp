#include "core/domain/clock.h"
#include "core/spreadsheet/left_over.h"
#include "core/spreadsheet/whole_file.h"
#include "tests/support/files.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace farol;
using domain::Result;

namespace {

class LeftOvers : public testing::Test {
protected:
    QString path(const QString& name) const { return folder.filePath(name); }
    /// A file that was last written so many hours ago.
    void put(const QString& name, int hours) const
    {
        tests::writeBytes(path(name), "half");
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(
            file.setFileTime(domain::SystemClock().now().addSecs(-3600 * hours), QFileDevice::FileModificationTime));
    }
    QStringList left() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    QTemporaryDir folder;
};

} // namespace

TEST_F(LeftOvers, GoAfterADayAndNothingElseGoes)
{
    put(QStringLiteral(".farol-AbCdEf.part"), 25);
    put(QStringLiteral(".farol-ZyXwVu.part"), 23);
    QStringList others{QStringLiteral(".farol-AbCdE.part"), QStringLiteral(".farol-AbCdEfg.part"),
        QStringLiteral(".farol-AbCd12.part"), QStringLiteral(".farol-AbCdEf.part.xlsx"),
        QStringLiteral("a.farol-AbCdEf.part"), QStringLiteral("farol-AbCdEf.part"), QStringLiteral(".farol-.part"),
        QStringLiteral("a.xlsx.backup")};
    for (const QString& name : others)
        put(name, 1000);
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral(".farol-FolDer.part")));
    QDir(folder.path()).mkdir(QStringLiteral("other"));
    put(QStringLiteral("other/.farol-DeePer.part"), 1000);
    others << QStringLiteral(".farol-FolDer.part") << QStringLiteral(".farol-ZyXwVu.part") << QStringLiteral("other");
    spreadsheet::removeLeftOvers(folder.path());
    others.sort();
    QStringList found = left();
    found.sort();
    EXPECT_EQ(found.join(u'|').toStdString(), others.join(u'|').toStdString());
    EXPECT_TRUE(QFile::exists(path(QStringLiteral("other/.farol-DeePer.part")))) << "only of this folder";
}

TEST_F(LeftOvers, AFolderThatIsNotThereHasNone)
{
    spreadsheet::removeLeftOvers(path(QStringLiteral("gone")));
    EXPECT_EQ(left(), QStringList());
}

#ifdef Q_OS_UNIX

TEST_F(LeftOvers, ALinkOfThatNameStaysWithWhatItLeadsTo)
{
    put(QStringLiteral("kept.txt"), 1000);
    ASSERT_TRUE(QFile::link(path(QStringLiteral("kept.txt")), path(QStringLiteral(".farol-LinKed.part"))));
    spreadsheet::removeLeftOvers(folder.path());
    EXPECT_EQ(left(), (QStringList{QStringLiteral(".farol-LinKed.part"), QStringLiteral("kept.txt")}));
}

TEST_F(LeftOvers, OfAKilledExportIsGoneWithTheNextOneIntoTheFolder)
{
    const QString file = path(QStringLiteral("a.xlsx"));
    const pid_t child = fork();
    if (child == 0) {
        const auto never = spreadsheet::writeWholeByName(file, [](const QString&) -> Result<void> {
            std::raise(SIGKILL);
            return {};
        });
        _exit(never ? 0 : 1);
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status));
    const QStringList parts = left().filter(QStringLiteral(".part"));
    ASSERT_EQ(parts.size(), 1) << left().join(u'|').toStdString();
    const auto written = [&](const QString& name) {
        return spreadsheet::writeWholeByName(path(name), [](const QString& part) -> Result<void> {
            tests::writeBytes(part, "whole");
            return {};
        });
    };
    ASSERT_TRUE(written(QStringLiteral("b.xlsx")));
    EXPECT_TRUE(left().contains(parts.front())) << "it may be that of a Farol that is writing";
    put(parts.front(), 48);
    ASSERT_TRUE(written(QStringLiteral("c.xlsx")));
    EXPECT_FALSE(left().contains(parts.front()));
    EXPECT_EQ(tests::bytesOf(path(QStringLiteral("c.xlsx"))), "whole");
}

#endif
