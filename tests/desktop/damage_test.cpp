#include "app/desktop/damage.h"
#include "core/storage/data_folder.h"
#include "core/storage/history.h"
#include "core/storage/writer_lock.h"
#include "fictitious_school.h"
#include "tests/support/files.h"
#include "ui/numbers.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include <gtest/gtest.h>

using namespace farol;
using farol::desktop::Remedy;
using farol::domain::Fault;

namespace {

const domain::Week week = *domain::Week::fromKey(u"2026-W47");
const QDateTime friday(QDate(2026, 11, 20), QTime(17, 45, 1), Qt::UTC);

/// A history with two copies, a day apart, that then is cut off.
class DamagedHistory : public testing::Test {
protected:
    void SetUp() override
    {
        school.enrol();
        {
            const auto history = storage::openHistory(folder);
            for (int day = 0; day < 2; ++day)
                ASSERT_TRUE(services::keepBackup(*history, folder, week, friday.addDays(day)));
        }
        const QByteArray whole = tests::bytesOf(database);
        tests::writeBytes(database, whole.left(whole.size() / 2));
        ASSERT_EQ(storage::openHistory(folder).error().fault, Fault::Damaged);
    }

    /// Mends it with this answer, and notes which copy was offered.
    domain::Result<void> mend(Remedy remedy)
    {
        return desktop::mendHistory(folder, [&](const services::BackupFile& newest) {
            offered = newest.takenAt;
            return remedy;
        });
    }

    QStringList kept() const { return QDir(folder).entryList({QStringLiteral("*before-restore*")}, QDir::Files); }

    tests::FictitiousSchool school;
    QString folder = school.folder();
    QString database = storage::databaseFile(folder);
    QDateTime offered;
};

} // namespace

TEST_F(DamagedHistory, IsReplacedByItsNewestWholeCopyAndKeptBeside)
{
    EXPECT_TRUE(mend(Remedy::Restore));
    EXPECT_EQ(offered, friday.addDays(1));
    EXPECT_TRUE(storage::openHistory(folder));
    EXPECT_EQ(school.number("SELECT count(*) FROM cohort"), 1);
    EXPECT_EQ(kept().size(), 1);
}

TEST_F(DamagedHistory, ADamagedCopyIsNotOffered)
{
    tests::writeBytes(services::backupsOf(folder)[0].path, "isto não é um banco de dados");
    EXPECT_TRUE(mend(Remedy::Restore));
    EXPECT_EQ(offered, friday);
}

TEST_F(DamagedHistory, IsLeftAsItIsWhenThePersonQuits)
{
    const QByteArray before = tests::bytesOf(database);
    EXPECT_EQ(mend(Remedy::Quit).error().fault, Fault::Cancelled);
    EXPECT_EQ(tests::bytesOf(database), before);
    EXPECT_TRUE(kept().isEmpty());
}

TEST_F(DamagedHistory, WithoutAWholeCopyNobodyIsAsked)
{
    for (const services::BackupFile& backup : services::backupsOf(folder))
        ASSERT_TRUE(QFile::remove(backup.path));
    EXPECT_EQ(mend(Remedy::Restore).error().fault, Fault::Damaged);
    EXPECT_FALSE(offered.isValid());
}

TEST_F(DamagedHistory, IsNotReplacedWhileAnotherRunHoldsIt)
{
    const auto lock = storage::WriterLock::take(folder);
    ASSERT_TRUE(lock);
    EXPECT_EQ(mend(Remedy::Restore).error().fault, Fault::Busy);
    EXPECT_TRUE(kept().isEmpty());
}

TEST_F(DamagedHistory, ADialogSaysWhichCopyAndTakesTheAnswer)
{
    const services::BackupFile newest = services::backupsOf(folder)[0];
    const QString moment = ui::Numbers().moment(newest.takenAt.toLocalTime());
    for (const auto& [button, remedy] : {std::pair{"Restore", Remedy::Restore}, std::pair{"Quit", Remedy::Quit}}) {
        QTimer::singleShot(0, qApp, [&, button = QLatin1String(button)] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            ASSERT_TRUE(box);
            EXPECT_TRUE(box->text().contains(moment)) << box->text().toStdString();
            for (QAbstractButton* choice : box->buttons()) {
                if (choice->text() == button)
                    choice->click();
            }
        });
        EXPECT_EQ(desktop::askInDialog(newest), remedy);
    }
}
