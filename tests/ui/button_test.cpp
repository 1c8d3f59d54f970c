#include "tests/ui/screen.h"
#include "ui/button.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

const QString words = QStringLiteral("Coletar agora");

class PushButtons : public testing::Test {
protected:
    bool shows(Button& button, Role role)
    {
        return tests::pixelsOf(tests::pictureOf(button), appearance.color(role)) > 0;
    }
    QColor wordColor(Button& button) { return tests::paintedTexts(button).at(0).color; }

    Appearance appearance{*qApp, ThemeChoice::Light};
    Button primary{appearance, ButtonKind::Primary, words};
    Button common{appearance, ButtonKind::Common, words};
    Button quiet{appearance, ButtonKind::Quiet, words};
};

} // namespace

TEST_F(PushButtons, ArePressedByEveryKeyThatPressesAButton)
{
    for (Button* button : {&primary, &common, &quiet}) {
        tests::present(*button);
        QSignalSpy clicked(button, &Button::clicked);
        button->setFocus();
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter})
            QTest::keyClick(button, key);
        EXPECT_EQ(clicked.count(), 3);
        button->setEnabled(false);
        QTest::keyClick(button, Qt::Key_Space);
        QTest::keyClick(button, Qt::Key_Return);
        QTest::mouseClick(button, Qt::LeftButton);
        EXPECT_EQ(clicked.count(), 3);
    }
}

TEST_F(PushButtons, OnlyOneKindIsFilledWithTheAccent)
{
    const QSize size = primary.sizeHint();
    EXPECT_GT(
        tests::pixelsOf(tests::pictureOf(primary), appearance.color(Role::Accent)), size.width() * size.height() / 2);
    EXPECT_FALSE(shows(primary, Role::Field));
    EXPECT_TRUE(shows(common, Role::Field));
    EXPECT_TRUE(shows(common, Role::Surface));
    QWidget window;
    Button link(appearance, ButtonKind::Quiet, words, &window);
    link.resize(link.sizeHint());
    window.resize(300, 60);
    EXPECT_FALSE(shows(link, Role::Field));
    EXPECT_EQ(
        tests::pictureOf(window).pixelColor(1, 1), appearance.color(Role::Window)); // what is under it shows through
}

TEST_F(PushButtons, WriteInTheColourOfTheirKind)
{
    EXPECT_EQ(wordColor(primary), appearance.color(Role::OnAccent));
    EXPECT_EQ(wordColor(common), appearance.color(Role::Text));
    EXPECT_EQ(wordColor(quiet), appearance.color(Role::Accent));
    EXPECT_TRUE(tests::paintedTexts(primary).at(0).font.bold());
    EXPECT_FALSE(tests::paintedTexts(common).at(0).font.bold());
}

TEST_F(PushButtons, AreMutedAndFramedWhenOff)
{
    for (Button* button : {&primary, &common, &quiet}) {
        button->setEnabled(false);
        EXPECT_EQ(wordColor(*button), appearance.color(Role::Muted));
        EXPECT_FALSE(shows(*button, Role::Accent));
        EXPECT_FALSE(shows(*button, Role::Field));
    }
    EXPECT_TRUE(shows(primary, Role::Border));
}

TEST_F(PushButtons, AnswerThePointerAndThePress)
{
    common.setAttribute(Qt::WA_UnderMouse);
    EXPECT_TRUE(shows(common, Role::Header));
    common.setDown(true);
    EXPECT_TRUE(shows(common, Role::AccentSoft));
    primary.setAttribute(Qt::WA_UnderMouse);
    EXPECT_TRUE(shows(primary, Role::AccentHover));
    quiet.setAttribute(Qt::WA_UnderMouse);
    EXPECT_EQ(wordColor(quiet), appearance.color(Role::AccentHover));
}

TEST_F(PushButtons, ASymbolMakesThemWiderByItselfAndItsGap)
{
    const QSize plain = common.sizeHint();
    common.setSymbol(Icon::Refresh);
    EXPECT_EQ(common.sizeHint(), plain + QSize(22, 0));
    Button cross(appearance, ButtonKind::Quiet, {});
    cross.setSymbol(Icon::Close);
    EXPECT_EQ(cross.sizeHint().width(), 20); // the drawing and 2 px at each side
}

TEST_F(PushButtons, DrawTheirSymbolInTheColourOfTheirWords)
{
    Button cross(appearance, ButtonKind::Common, {});
    cross.setSymbol(Icon::Sheet);
    const int quietInk = tests::pixelsOf(tests::pictureOf(cross), appearance.color(Role::Muted));
    cross.setEnabled(false);
    EXPECT_GT(tests::pixelsOf(tests::pictureOf(cross), appearance.color(Role::Muted)), quietInk);
}

TEST_F(PushButtons, AMnemonicIsPressedByAltAndNotWritten)
{
    QWidget window;
    Button test(appearance, ButtonKind::Common, QStringLiteral("T&estar"), &window);
    EXPECT_EQ(tests::paintedLine(test), QStringLiteral("Testar"));
    tests::present(window);
    QSignalSpy clicked(&test, &Button::clicked);
    QTest::keyClick(&window, Qt::Key_E, Qt::AltModifier);
    EXPECT_TRUE(QTest::qWaitFor([&clicked] { return clicked.count() == 1; }, 20000));
}

TEST_F(PushButtons, NeverShrinkBelowTheirWords)
{
    for (Button* button : {&primary, &common, &quiet}) {
        EXPECT_EQ(button->minimumSizeHint(), button->sizeHint());
        EXPECT_GT(button->sizeHint().width(), QFontMetrics(appearance.font(TextSize::Body)).horizontalAdvance(words));
    }
}
