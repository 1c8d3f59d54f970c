#include "core/storage/data_folder.h"
#include "tests/support/files.h"
#include "tests/support/world.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace farol::domain;
using namespace farol::storage;
using farol::tests::modeOf;
using farol::tests::World;
using farol::tests::writeBytes;

namespace {

Fault faultOf(const Result<void>& result)
{
    EXPECT_FALSE(result);
    return result ? Fault::Cancelled : result.error().fault;
}

} // namespace

TEST(DataFolder, IsMadeWithItsParentsForItsOwnerOnly)
{
    const QTemporaryDir directory;
    const QString folder = directory.filePath(QStringLiteral("a/b/escola"));
    ASSERT_TRUE(prepareFolder(folder));
    EXPECT_EQ(modeOf(folder), "rwx------");
    EXPECT_TRUE(prepareFolder(folder)) << "an existing one is fine";
}

TEST(DataFolder, AnOpenExistingOneIsClosedToOthers)
{
    const QTemporaryDir directory;
    const QString folder = directory.filePath(QStringLiteral("aberta"));
    ASSERT_TRUE(QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther));
    ASSERT_TRUE(prepareFolder(folder));
    EXPECT_EQ(modeOf(folder), "rwx------");
}

TEST(DataFolder, EveryFileOfAHistoryInUseIsItsOwners)
{
    World world;
    ASSERT_TRUE(world.store().openPhoto(QDateTime::currentDateTimeUtc(), defaultZone()));
    const QFileInfoList files = QDir(world.folder()).entryInfoList(QDir::Files);
    EXPECT_EQ(files.size(), 3) << "database, log and index of the log";
    for (const QFileInfo& file : files)
        EXPECT_EQ(modeOf(file.filePath()), "rw-------") << file.fileName().toStdString();
}

TEST(DataFolder, AFileThatOthersMayReadIsClosedToThem)
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("farol.sqlite"));
    writeBytes(file, "abc");
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    ASSERT_TRUE(prepareFile(file));
    EXPECT_EQ(modeOf(file), "rw-------");
    EXPECT_EQ(farol::tests::bytesOf(file), "abc");
}

TEST(DataFolder, AFileInItsPlaceOrAboveItIsRefused)
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("x"));
    writeBytes(file, "x");
    EXPECT_EQ(faultOf(prepareFolder(file)), Fault::File);
    EXPECT_EQ(faultOf(prepareFolder(file + QStringLiteral("/a/b"))), Fault::File);
    EXPECT_EQ(faultOf(prepareFile(directory.path())), Fault::File);
}

TEST(DataFolder, WhatNobodyMayWriteIsReadOnly)
{
    if (!QFileInfo::exists(QStringLiteral("/proc/self")))
        GTEST_SKIP() << "needs a file system that refuses even root";
    EXPECT_EQ(faultOf(prepareFolder(QStringLiteral("/proc/farol/escola"))), Fault::ReadOnly);
    EXPECT_EQ(faultOf(prepareFile(QStringLiteral("/proc/farol.sqlite"))), Fault::ReadOnly);
}

TEST(DataFolder, NetworkFileSystemsAreKnownByTheirTypes)
{
    for (const char* type : {"nfs", "nfs4", "cifs", "smb3", "smbfs", "SMB2", "9p", "fuse.sshfs", "afpfs", "webdav"})
        EXPECT_TRUE(isNetworkFileSystem(type)) << type;
    for (const char* type : {"ext4", "btrfs", "xfs", "apfs", "NTFS", "overlay", "tmpfs", "fuseblk", "vfat", "zfs", ""})
        EXPECT_FALSE(isNetworkFileSystem(type)) << type;
}

TEST(DataFolder, ANetworkPathIsRefusedBeforeAnythingIsMade)
{
    EXPECT_EQ(faultOf(prepareFolder(QStringLiteral("//servidor/escola"))), Fault::Invalid);
}
