#include "app/services/backups.h"
#include "core/storage/data_folder.h"
#include "core/storage/history.h"
#include "tests/support/dump.h"
#include "tests/support/files.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace farol::tests {

namespace {

using services::BackupFile;
using services::BackupLimits;

const domain::Week week = *domain::Week::fromKey(u"2026-W47");
const QDateTime friday(QDate(2026, 11, 20), QTime(17, 45, 1), Qt::UTC);

/// Copies of so many bytes each, the newest first.
std::vector<BackupFile> copiesOf(const std::vector<qint64>& sizes)
{
    std::vector<BackupFile> copies;
    for (const qint64 bytes : sizes)
        copies.push_back({QString::number(copies.size()), friday.addDays(-qint64(copies.size())), bytes});
    return copies;
}

/// Which copies go, by their places.
std::string leaving(const std::vector<qint64>& sizes, const BackupLimits& limits)
{
    std::string places;
    for (const BackupFile& copy : superfluous(copiesOf(sizes), limits))
        places += copy.path.toStdString() + ' ';
    return places;
}

/// A data folder with an empty history, and the copies made of it, a day apart.
class Backups : public testing::Test {
protected:
    void keep(int days)
    {
        const auto kept =
            services::keepBackup(history, folder, week, friday.addDays(days), BackupLimits{3, 2'000'000'000});
        ASSERT_TRUE(kept) << kept.error().detail.toStdString();
        last = *kept;
    }

    /// The names of what lies in the folder of the copies.
    std::string names() const
    {
        const QDir copies(storage::backupFolder(folder), {}, QDir::Name, QDir::Files | QDir::Hidden);
        return copies.entryList().join(u' ').toStdString();
    }

    QString pathOf(const char* name) const { return QDir(storage::backupFolder(folder)).filePath(QLatin1String(name)); }

    QTemporaryDir home;
    QString folder = home.filePath(QStringLiteral("data"));
    storage::Connection history = storage::openHistory(folder).value();
    services::BackupKept last;
};

} // namespace

TEST(BackupsToRemove, AreThoseBeyondTheNumberOrTheRoomButNeverTheNewest)
{
    EXPECT_EQ(leaving({}, {}), "");
    EXPECT_EQ(leaving({1, 1, 1}, {3, 100}), "");
    EXPECT_EQ(leaving({1, 1, 1, 1, 1}, {3, 100}), "3 4 ");
    EXPECT_EQ(leaving({40, 40, 40}, {8, 100}), "2 ");
    EXPECT_EQ(leaving({500, 40}, {8, 100}), "1 ");
    EXPECT_EQ(leaving({40, 80, 1}, {8, 100}), "1 2 ") << "those that stay are the latest, without a gap";
    EXPECT_EQ(leaving({1, 1}, {0, 0}), "1 ");
    EXPECT_EQ(BackupLimits().copies, 8u);
}

TEST_F(Backups, AreNamedByWeekAndInstantForTheirOwnerAlone)
{
    keep(0);
    EXPECT_EQ(names(), "farol-2026-W47-20261120T174501Z.sqlite");
    EXPECT_EQ(last.file, pathOf("farol-2026-W47-20261120T174501Z.sqlite"));
    EXPECT_EQ(modeOf(last.file), "rw-------");
    EXPECT_EQ(modeOf(storage::backupFolder(folder)), "rwx------");
    const auto found = services::backupsOf(folder);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].takenAt, friday);
    EXPECT_EQ(found[0].bytes, QFileInfo(last.file).size());
}

TEST_F(Backups, TheLastOnesStayAndStrangersAreLeftAlone)
{
    ASSERT_TRUE(storage::prepareFolder(storage::backupFolder(folder)));
    writeBytes(pathOf("farol-minha-copia.sqlite"), "de alguém");
    for (int day = 0; day < 5; ++day)
        keep(day);
    EXPECT_EQ(names(),
        "farol-2026-W47-20261122T174501Z.sqlite farol-2026-W47-20261123T174501Z.sqlite "
        "farol-2026-W47-20261124T174501Z.sqlite farol-minha-copia.sqlite");
    EXPECT_EQ(last.copies, 3);
    EXPECT_EQ(last.given, 0) << "too many, not too large";
}

TEST_F(Backups, OfALargeHistoryAreFewerAndItSaysSo)
{
    keep(0);
    keep(1);
    const qint64 each = QFileInfo(last.file).size();
    const auto kept = services::keepBackup(history, folder, week, friday.addDays(2), {8, 2 * each});
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->copies, 2);
    EXPECT_EQ(kept->given, 1);
    EXPECT_EQ(names(), "farol-2026-W47-20261121T174501Z.sqlite farol-2026-W47-20261122T174501Z.sqlite");
}

TEST_F(Backups, TheOneJustMadeStaysWhenTheClockWentBack)
{
    for (int day = 10; day < 13; ++day)
        keep(day);
    keep(0);
    EXPECT_TRUE(QFile::exists(last.file));
    EXPECT_EQ(last.copies, 3);
}

TEST_F(Backups, WhatAKilledProcessLeftIsSweptByTheNext)
{
    keep(0);
    writeBytes(pathOf("farol-2026-W46-20261113T174501Z.sqlite.aBcDeF.part"), "half");
    writeBytes(pathOf("farol-2026-W46-20261113T174501Z.sqlite.aBcDeF"), "half");
    EXPECT_EQ(services::backupsOf(folder).size(), 1u);
    keep(1);
    EXPECT_EQ(names(), "farol-2026-W47-20261120T174501Z.sqlite farol-2026-W47-20261121T174501Z.sqlite");
}

TEST_F(Backups, ACopyThatCannotBeWrittenIsAnErrorAndLeavesTheOthers)
{
    keep(0);
    keep(1);
    const std::string before = names();
    // The copy cannot take the name of a folder.
    ASSERT_TRUE(QDir().mkdir(pathOf("farol-2026-W47-20261130T174501Z.sqlite")));
    EXPECT_FALSE(services::keepBackup(history, folder, week, friday.addDays(10), {1, 1}));
    EXPECT_EQ(names(), before) << "nobody makes room for one that is not there";
    writeBytes(home.filePath(QStringLiteral("file")), "no folder");
    const auto kept = services::keepBackup(history, home.filePath(QStringLiteral("file")), week, friday);
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().fault, domain::Fault::File);
}

TEST_F(Backups, TheNewestGoodOneIsFoundPastTheDamaged)
{
    EXPECT_EQ(services::newestGoodBackup(folder).error().fault, domain::Fault::File);
    for (int day = 0; day < 3; ++day)
        keep(day);
    EXPECT_EQ(services::newestGoodBackup(folder)->takenAt, friday.addDays(2));

    const QByteArray whole = bytesOf(last.file);
    writeBytes(last.file, whole.left(whole.size() / 2)); // cut off
    EXPECT_EQ(services::newestGoodBackup(folder)->takenAt, friday.addDays(1));

    QByteArray flipped = whole;
    for (qsizetype at = 4096; at < 4096 + 64; ++at)
        flipped[at] = char(~flipped[at]);
    writeBytes(pathOf("farol-2026-W47-20261121T174501Z.sqlite"), flipped);
    EXPECT_EQ(services::newestGoodBackup(folder)->takenAt, friday);
}

} // namespace farol::tests
