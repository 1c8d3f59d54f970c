#include "tests/ui/screen.h"
#include "ui/button.h"
#include "ui/exporting/export_bar.h"

#include <QApplication>
#include <QProgressBar>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

class FileBar : public testing::Test {
protected:
    void SetUp() override { bar.resize(900, 28); }
    std::string line() { return tests::paintedLine(bar).toStdString(); }
    Button& cancel() const { return *bar.findChild<Button*>(); }
    QProgressBar& progress() const { return *bar.findChild<QProgressBar*>(); }

    Appearance appearance{*qApp, ThemeChoice::Light};
    ExportBar bar{appearance, Numbers(QLocale(QLocale::Portuguese, QLocale::Brazil))};
};

} // namespace

TEST_F(FileBar, TakesNoRoomWhileNothingIsWritten)
{
    EXPECT_TRUE(bar.isHidden());
    bar.begin(QStringLiteral("Big table"));
    EXPECT_FALSE(bar.isHidden());
    bar.end();
    EXPECT_TRUE(bar.isHidden());
}

TEST_F(FileBar, TellsRowsAndTimeLeft)
{
    bar.begin(QStringLiteral("Big table"));
    EXPECT_EQ(line(), "Writing “Big table”: | reading the history | Cancel");
    EXPECT_TRUE(progress().isHidden()) << "nobody knows yet how much there is";
    bar.show(ExportProgress{{12500, 1000000}, 130});
    EXPECT_EQ(line(), "Writing “Big table”: | 12.500 of 1.000.000 rows · ~2 min left | Cancel");
    EXPECT_EQ(progress().value() * 1000 / progress().maximum(), 12);
    bar.show(ExportProgress{{12500, std::nullopt}});
    EXPECT_EQ(line(), "Writing “Big table”: | 12.500 rows | Cancel");
}

TEST_F(FileBar, HoldsMoreRowsThanAnInt)
{
    bar.begin(QStringLiteral("Big table"));
    bar.show(ExportProgress{{5'000'000'000, 10'000'000'000}});
    EXPECT_EQ(progress().value() * 2, progress().maximum());
    bar.show(ExportProgress{{1200, 1000}});
    EXPECT_EQ(progress().value(), progress().maximum()) << "more than were counted";
    EXPECT_EQ(line(), "Writing “Big table”: | finishing the file | Cancel");
}

TEST_F(FileBar, IsCancelledFromTheKeyboardAndSaysSo)
{
    int cancels = 0;
    QObject::connect(&bar, &ExportBar::cancelClicked, &bar, [&cancels] { ++cancels; });
    bar.begin(QStringLiteral("Big table"));
    tests::present(bar);
    cancel().setFocus();
    QTest::keyClick(&cancel(), Qt::Key_Return);
    EXPECT_EQ(cancels, 1);
    EXPECT_FALSE(cancel().isEnabled());
    bar.show(ExportProgress{{500, 1000}});
    EXPECT_EQ(line(), "Writing “Big table”: | cancelling… | Cancel");
    bar.begin(QStringLiteral("Big table"));
    EXPECT_TRUE(cancel().isEnabled());
    EXPECT_FALSE(cancel().accessibleName().isEmpty());
    EXPECT_FALSE(progress().accessibleName().isEmpty());
}
