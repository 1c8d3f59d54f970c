#include "app/desktop/background.h"
#include "app/desktop/late_check.h"
#include "core/storage/data_folder.h"
#include "fictitious_school.h"

#include <QCoreApplication>
#include <QFile>

#include <gtest/gtest.h>

using namespace farol;
using desktop::Background;
using domain::Fault;
using tests::eventually;

namespace {

class LateCheck : public testing::Test {
protected:
    void SetUp() override { school.enrol(); }

    /// Asks for the check, and for a deed of somebody who comes after it.
    void check()
    {
        desktop::checkInBackground(
            database, background, receiver, [this](const domain::Error& error) { told = error.fault; });
        background.post([this] { isWritten = true; });
    }

    tests::FictitiousSchool school;
    QString database = storage::databaseFile(school.folder());
    Background background{QStringLiteral("test")};
    QObject receiver;
    std::optional<Fault> told;
    bool isWritten = false; ///< looked at once the background is finished
};

} // namespace

TEST_F(LateCheck, OfASoundHistorySaysNothingAndLetsTheOthersWork)
{
    check();
    background.finish();
    QCoreApplication::processEvents();
    EXPECT_EQ(told, std::nullopt);
    EXPECT_TRUE(isWritten);
}

TEST_F(LateCheck, OfDamageIsToldAndNobodyWorksOnIt)
{
    school.damage("cell");
    check();
    ASSERT_TRUE(eventually([this] { return told.has_value(); }));
    EXPECT_EQ(told, Fault::Damaged);
    background.post([this] { isWritten = true; });
    background.finish();
    EXPECT_FALSE(isWritten);
    background.post([this] { isWritten = true; });
    EXPECT_FALSE(isWritten) << "nor what is put away at the end";
}

TEST_F(LateCheck, TellsNobodyWhoIsGone)
{
    school.damage("cell");
    auto window = std::make_unique<QObject>();
    desktop::checkInBackground(
        database, background, *window, [this](const domain::Error& error) { told = error.fault; });
    window.reset();
    background.finish();
    QCoreApplication::processEvents();
    EXPECT_EQ(told, std::nullopt);
}

TEST_F(LateCheck, AVeryLargeHistoryIsLeftToTheCollection)
{
    school.damage("cell");
    ASSERT_TRUE(QFile::resize(database, qint64(129) * 1024 * 1024));
    check();
    background.finish();
    QCoreApplication::processEvents();
    EXPECT_EQ(told, std::nullopt);
    EXPECT_TRUE(isWritten);
}
