#include "tests/ui/screen.h"
#include "ui/appearance.h"
#include "ui/button.h"
#include "ui/chip_row.h"

#include <QApplication>
#include <QFocusFrame>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

/// Three controls under each other, in a window.
class FocusRings : public testing::Test {
protected:
    void SetUp() override
    {
        column->setContentsMargins(20, 20, 20, 20);
        for (QWidget* widget :
            {static_cast<QWidget*>(first), static_cast<QWidget*>(second), static_cast<QWidget*>(field)})
            column->addWidget(widget);
        tests::present(window);
        window.setFocus(); // not on the first control, where a new window puts it
    }

    QFocusFrame* frame() const { return window.findChild<QFocusFrame*>(); }
    /// What the ring surrounds, if it is in sight.
    QWidget* surrounded() const { return frame() && frame()->isVisible() ? frame()->widget() : nullptr; }

    Appearance appearance{*qApp, ThemeChoice::Light};
    QWidget window;
    QVBoxLayout* column = new QVBoxLayout(&window);
    Button* first = new Button(appearance, ButtonKind::Common, QStringLiteral("Um"), &window);
    Button* second = new Button(appearance, ButtonKind::Quiet, QStringLiteral("Dois"), &window);
    QLineEdit* field = new QLineEdit(&window);
};

} // namespace

TEST_F(FocusRings, FollowsTheTabKey)
{
    first->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(surrounded(), first);
    QTest::keyClick(&window, Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), second);
    EXPECT_EQ(surrounded(), second);
    QTest::keyClick(&window, Qt::Key_Tab, Qt::ShiftModifier);
    EXPECT_EQ(surrounded(), first);
}

TEST_F(FocusRings, IsNotShownForAClickButForAFieldOneTypesIn)
{
    second->setFocus(Qt::MouseFocusReason);
    EXPECT_EQ(surrounded(), nullptr);
    field->setFocus(Qt::MouseFocusReason);
    EXPECT_EQ(surrounded(), field);
}

TEST_F(FocusRings, GoesAwayWithTheFocus)
{
    first->setFocus(Qt::TabFocusReason);
    ASSERT_EQ(surrounded(), first);
    first->clearFocus();
    EXPECT_EQ(surrounded(), nullptr);
}

TEST_F(FocusRings, SurroundsThreePixelsOutsideInTheAccent)
{
    first->setFocus(Qt::TabFocusReason);
    ASSERT_EQ(surrounded(), first);
    EXPECT_EQ(frame()->size(), first->size() + QSize(6, 6));
    const QImage picture = tests::pictureOf(window);
    const QPoint middle(first->geometry().center().x(), first->geometry().top());
    EXPECT_EQ(picture.pixelColor(middle - QPoint(0, 3)), appearance.color(Role::Accent));
    EXPECT_EQ(picture.pixelColor(middle - QPoint(0, 2)), appearance.color(Role::Accent));
    EXPECT_EQ(picture.pixelColor(middle - QPoint(0, 1)), appearance.color(Role::Window)); // 1 px of air
}

TEST_F(FocusRings, SurvivesTheControlItSurrounds)
{
    second->setFocus(Qt::TabFocusReason);
    ASSERT_EQ(surrounded(), second);
    delete second;
    QCoreApplication::processEvents();
    first->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(surrounded(), first);
}

TEST_F(FocusRings, LeavesATableToItsDelegate)
{
    auto* list = new QListWidget(&window);
    list->addItems({QStringLiteral("a"), QStringLiteral("b")});
    column->addWidget(list);
    list->show();
    list->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(surrounded(), nullptr);
}

TEST_F(FocusRings, DoesNotTakeClicks)
{
    first->setFocus(Qt::TabFocusReason);
    ASSERT_NE(frame(), nullptr);
    EXPECT_TRUE(frame()->testAttribute(Qt::WA_TransparentForMouseEvents));
    EXPECT_EQ(window.childAt(first->geometry().center()), first);
}

TEST_F(FocusRings, ComesBackWithTheWindowForThoseWhoCameByKeyboard)
{
    QTest::mouseClick(second, Qt::LeftButton);
    first->setFocus(Qt::ActiveWindowFocusReason); // as when a dialog over the window is closed
    EXPECT_EQ(surrounded(), nullptr);
    QTest::keyClick(first, Qt::Key_Shift);
    second->setFocus(Qt::ActiveWindowFocusReason);
    EXPECT_EQ(surrounded(), second);
    first->setFocus(Qt::PopupFocusReason);
    EXPECT_EQ(surrounded(), first);
}
