#include "tests/ui/screen.h"
#include "ui/first_start/step_list.h"

#include <QAccessible>
#include <QApplication>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

class StepLists : public testing::Test {
protected:
    QString heard(QAccessible::Text text) { return QAccessible::queryAccessibleInterface(&list)->text(text); }

    Appearance appearance{*qApp, ThemeChoice::Light};
    StepList list{appearance,
        {{QStringLiteral("Connect"), QStringLiteral("address and key")},
            {QStringLiteral("Turmas"), QStringLiteral("which tags")}}};
};

} // namespace

TEST_F(StepLists, TellWhereOneIs)
{
    EXPECT_EQ(heard(QAccessible::Name), QStringLiteral("Step 1 of 2: Connect"));
    EXPECT_EQ(heard(QAccessible::Description), QStringLiteral("address and key"));
    list.setCurrent(1);
    EXPECT_EQ(heard(QAccessible::Name), QStringLiteral("Step 2 of 2: Turmas"));
}

TEST_F(StepLists, PaintEveryStepWithItsNumberOrItsTick)
{
    list.resize(250, 500);
    EXPECT_EQ(tests::paintedLine(list),
        tests::Line(QStringLiteral("Farol | 1 | Connect | address and key | 2 | Turmas | which tags")));
    list.setCurrent(1);
    EXPECT_EQ(tests::paintedLine(list),
        tests::Line(QStringLiteral("Farol | Connect | address and key | 2 | Turmas | which tags")));
}

TEST_F(StepLists, FollowTheTheme)
{
    list.resize(250, 500);
    for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
        appearance.choose(theme);
        const QImage picture = tests::pictureOf(list);
        EXPECT_GT(tests::pixelsOf(picture, appearance.color(Role::Rail)), 100000);
        EXPECT_GT(tests::pixelsOf(picture, appearance.color(Role::Accent)), 200);
    }
}
