#include "tests/ui/screen.h"
#include "ui/button.h"
#include "ui/chip_row.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

class Chips : public testing::Test {
protected:
    void SetUp() override
    {
        row.setChips({{QStringLiteral("Turma 12"), 12}, {QStringLiteral("SQL"), QStringLiteral("sql")}});
        row.resize(row.sizeHint());
        tests::present(window);
    }

    Chip* chip(int index) const { return row.findChildren<Chip*>().at(index); }

    Appearance appearance{*qApp, ThemeChoice::Light};
    QWidget window;
    ChipRow row{appearance, &window};
    QSignalSpy removed{&row, &ChipRow::removed};
    QSignalSpy cleared{&row, &ChipRow::cleared};
};

} // namespace

TEST_F(Chips, SayInOrderWhatTheyFilter)
{
    row.resize(row.sizeHint());
    EXPECT_EQ(tests::paintedLine(row), QStringLiteral("Filters: | Turma 12 | SQL | Clear | Ctrl+L"));
}

TEST_F(Chips, AreRemovedByEveryKeyOneMayTry)
{
    for (const auto key : {Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
        QTest::keyClick(chip(1), key);
    ASSERT_EQ(removed.count(), 5);
    for (const QList<QVariant>& signal : removed)
        EXPECT_EQ(signal.first().value<QVariant>().toString(), QStringLiteral("sql"));
    QTest::keyClick(chip(1), Qt::Key_A);
    EXPECT_EQ(removed.count(), 5);
}

TEST_F(Chips, HaveACrossOfTwentyTwoPixels)
{
    Chip* first = chip(0);
    first->resize(first->sizeHint());
    const int y = first->height() / 2;
    QTest::mouseClick(first, Qt::LeftButton, {}, QPoint(first->width() - 23, y));
    EXPECT_EQ(removed.count(), 0);
    QTest::mouseClick(first, Qt::LeftButton, {}, QPoint(first->width() - 22, y));
    QTest::mouseClick(first, Qt::LeftButton, {}, QPoint(first->width() - 1, y));
    EXPECT_EQ(removed.count(), 2);
}

TEST_F(Chips, AreClearedByTheirLinkWhichSaysThePagesKey)
{
    for (Button* button : row.findChildren<Button*>()) {
        EXPECT_TRUE(button->toolTip().contains(QStringLiteral("Ctrl+L")));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    EXPECT_EQ(cleared.count(), 1);
    EXPECT_EQ(removed.count(), 0);
}

TEST_F(Chips, TheKeySaysNothingWhileThereIsNoneToClear)
{
    row.setChips({});
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(cleared.count(), 0);
}

TEST_F(Chips, AreReplacedWhole)
{
    row.setChips({{QStringLiteral("Ana"), 1}});
    QCoreApplication::processEvents(); // a layout shows what is added to it a little later
    QStringList shown;
    for (const Chip* each : row.findChildren<Chip*>()) {
        if (!each->isHidden())
            shown << each->text();
    }
    EXPECT_EQ(shown, QStringList{QStringLiteral("Ana")});
}

TEST_F(Chips, MayBeRemovedFromWithinTheirOwnClick)
{
    QObject::connect(&row, &ChipRow::removed, &row, [this] { row.setChips({}); });
    QTest::keyClick(chip(0), Qt::Key_Delete);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(row.isHidden());
    EXPECT_TRUE(row.findChildren<Chip*>().isEmpty());
}

TEST_F(Chips, ALongTextIsElidedAndSaidWholeToAScreenReader)
{
    const QString text = QStringLiteral("Introdução à engenharia de dados e à estatística aplicada na prática");
    Chip lengthy(appearance, text);
    EXPECT_LE(lengthy.sizeHint().width(), 300);
    const QString painted = tests::paintedLine(lengthy);
    EXPECT_TRUE(painted.endsWith(QChar(0x2026))) << painted.toStdString();
    EXPECT_TRUE(text.startsWith(painted.chopped(1)));
    EXPECT_TRUE(lengthy.accessibleName().contains(text));
    EXPECT_TRUE(lengthy.toolTip().contains(QStringLiteral("Del")));
}

TEST_F(Chips, AShortTextIsNotElided)
{
    Chip brief(appearance, QStringLiteral("Turma 12"));
    EXPECT_EQ(tests::paintedLine(brief), QStringLiteral("Turma 12"));
}

TEST_F(Chips, AmpersandsAreShownAsTheyAre)
{
    Chip chip(appearance, QStringLiteral("P&D"));
    EXPECT_EQ(tests::paintedLine(chip), QStringLiteral("P&D"));
}
