#include "tests/support/files.h"
#include "ui/exporting/export_notices.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using domain::Error;
using domain::Fault;

namespace {

class FileNotices : public testing::Test {
protected:
    QString path(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
    static QString told(const QString& file, Fault fault) { return ExportNotices::failed(file, Error{fault, {}}).text; }

    QTemporaryDir folder;
    Numbers numbers{QLocale(QLocale::Portuguese, QLocale::Brazil)};
};

} // namespace

TEST_F(FileNotices, AFileThatStandsThereAndCannotBeReplacedIsOpenElsewhere)
{
    const QString file = path("a.xlsx");
    tests::writeBytes(file, "old");
    EXPECT_EQ(troubleWith(file), FileTrouble::Held);
    EXPECT_EQ(told(file, Fault::File),
        u"a.xlsx is open in another program, probably Excel. Close the file there and try again.");
    EXPECT_EQ(ExportNotices::failed(file, Error{Fault::File, {}}), ExportNotices::held(file));
}

TEST_F(FileNotices, AFolderThatIsGoneIsNamedAsTheReason)
{
    const QString file = path("gone/a.xlsx");
    EXPECT_EQ(troubleWith(file), FileTrouble::FolderGone);
    EXPECT_TRUE(told(file, Fault::File).contains(QStringLiteral("The folder of a.xlsx is not there any more")));
}

TEST_F(FileNotices, AFolderOfThatNameIsNotAnOpenFile)
{
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("a.xlsx")));
    EXPECT_EQ(troubleWith(path("a.xlsx")), FileTrouble::IsFolder);
    EXPECT_TRUE(told(path("a.xlsx"), Fault::File).contains(QStringLiteral("Give the file another name")));
    EXPECT_FALSE(isHeld(path("a.xlsx")));
}

TEST_F(FileNotices, AFolderThatMayNotBeWrittenAsksForAnother)
{
    QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    const bool isForbidden = !QFileInfo(folder.path()).isWritable(); // nothing is forbidden to root
    EXPECT_EQ(troubleWith(path("a.xlsx")), isForbidden ? FileTrouble::NoPermission : FileTrouble::Unknown);
    EXPECT_TRUE(told(path("a.xlsx"), Fault::File).contains(QStringLiteral("Choose another")));
    QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

TEST_F(FileNotices, AFullDiskSaysWhatToDoAndWhatStays)
{
    const QString text = told(path("a.xlsx"), Fault::DiskFull);
    EXPECT_TRUE(text.contains(QStringLiteral("not enough room")));
    EXPECT_TRUE(text.contains(QStringLiteral("the file that was there is as it was")));
}

TEST_F(FileNotices, CancellingIsNoFailureAndSaysWhatIsLeft)
{
    const QString file = path("a.csv");
    EXPECT_EQ(ExportNotices::failed(file, Error{Fault::Cancelled, {}}).kind, BannerKind::Info);
    EXPECT_EQ(told(file, Fault::Cancelled), u"Cancelled: a.csv. No file was left.");
    tests::writeBytes(file, "old");
    EXPECT_EQ(told(file, Fault::Cancelled), u"Cancelled: a.csv. The file that was there is as it was.");
}

TEST_F(FileNotices, OfTheHistoryAreTheHistorysOwn)
{
    const Error error{Fault::HistoryGone, {}};
    EXPECT_EQ(ExportNotices::failed(path("a.csv"), error), Notices::ofError(error));
}

TEST_F(FileNotices, TellWhereAFileIsAndHowLarge)
{
    const QString file = path("a.xlsx");
    EXPECT_EQ(
        ExportNotices::saved(file, {}, numbers).text, QStringLiteral("Saved in ") + QDir::toNativeSeparators(file));
    EXPECT_TRUE(ExportNotices::saved(file, {1, 1}, numbers).text.endsWith(QStringLiteral(" row(s)")));
    EXPECT_TRUE(
        ExportNotices::saved(file, {1200000, 2}, numbers).text.endsWith(QStringLiteral("1.200.000 rows in 2 sheets")));
    const Notice cut = ExportNotices::saved(file, {3, 1, 2}, numbers);
    EXPECT_EQ(cut.kind, BannerKind::Warn) << "nothing is cut in silence";
    EXPECT_TRUE(cut.text.contains(QStringLiteral("longer than a cell of Excel takes")));
}

TEST_F(FileNotices, AFileThatOnlyStandsThereIsNotHeld)
{
    EXPECT_FALSE(isHeld(path("a.xlsx"))) << "there is none";
    tests::writeBytes(path("a.xlsx"), "old");
    EXPECT_FALSE(isHeld(path("a.xlsx")));
    EXPECT_EQ(tests::bytesOf(path("a.xlsx")), "old") << "looking changes nothing";
}
