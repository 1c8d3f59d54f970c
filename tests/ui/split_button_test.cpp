#include "tests/ui/screen.h"
#include "ui/split_button.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

class SplitButtons : public testing::Test {
protected:
    void SetUp() override
    {
        menu.addAction(QStringLiteral("CSV"));
        menu.addAction(QStringLiteral("Copiar"));
        button.setMenu(&menu);
        tests::present(button);
    }

    /// Presses what opens the menu, which runs until it closes; tells whether it opened.
    template <typename Press>
    bool opens(Press press)
    {
        bool opened = false;
        connection = QObject::connect(&menu, &QMenu::aboutToShow, &menu, [this, &opened] {
            opened = true;
            QTimer::singleShot(0, &menu, &QMenu::close);
        });
        press();
        QObject::disconnect(connection);
        return opened;
    }

    Appearance appearance{*qApp, ThemeChoice::Light};
    QMenu menu;
    SplitButton button{appearance, QStringLiteral("Excel"), Icon::Sheet};
    QSignalSpy clicked{&button, &QToolButton::clicked};
    QMetaObject::Connection connection;
};

} // namespace

TEST_F(SplitButtons, ItsFaceDoesTheFirstThing)
{
    EXPECT_FALSE(opens([this] { QTest::mouseClick(&button, Qt::LeftButton, {}, QPoint(20, button.height() / 2)); }));
    EXPECT_EQ(clicked.count(), 1);
}

TEST_F(SplitButtons, ItsArrowOpensTheMenu)
{
    EXPECT_TRUE(opens(
        [this] { QTest::mousePress(&button, Qt::LeftButton, {}, QPoint(button.width() - 6, button.height() / 2)); }));
    EXPECT_EQ(clicked.count(), 0);
}

TEST_F(SplitButtons, DownOpensTheMenuAndEnterAndSpaceDoNot)
{
    EXPECT_TRUE(opens([this] { QTest::keyClick(&button, Qt::Key_Down); }));
    EXPECT_EQ(clicked.count(), 0);
    EXPECT_FALSE(opens([this] {
        for (const auto key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
            QTest::keyClick(&button, key);
    }));
    EXPECT_EQ(clicked.count(), 3);
}

TEST_F(SplitButtons, IsReachedByTabAndHasAName)
{
    EXPECT_TRUE(button.focusPolicy() & Qt::TabFocus);
    EXPECT_EQ(button.accessibleName(), QStringLiteral("Excel"));
}

TEST_F(SplitButtons, IsMutedWhenOff)
{
    EXPECT_EQ(tests::paintedTexts(button).at(0).color, appearance.color(Role::Text));
    EXPECT_GT(tests::pixelsOf(tests::pictureOf(button), appearance.color(Role::Field)), 0);
    button.setEnabled(false);
    EXPECT_EQ(tests::paintedTexts(button).at(0).color, appearance.color(Role::Muted));
    EXPECT_EQ(tests::pixelsOf(tests::pictureOf(button), appearance.color(Role::Field)), 0);
}

TEST_F(SplitButtons, ARulePartsTheFaceFromTheArrow)
{
    const QImage picture = tests::pictureOf(button);
    int rules = 0; // columns that are all border between top and bottom, besides the two edges
    for (int x = 5; x < picture.width() - 5; ++x) {
        bool whole = true;
        for (int y = 2; y < picture.height() - 2; ++y)
            whole = whole && picture.pixelColor(x, y) == appearance.color(Role::Field);
        rules += whole ? 1 : 0;
    }
    EXPECT_EQ(rules, 1);
}
