#include "tests/ui/screen.h"
#include "ui/segmented.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

class SegmentedViews : public testing::Test {
protected:
    void SetUp() override
    {
        for (const QString& text : {QStringLiteral("Geral"), QStringLiteral("Por turma"), QStringLiteral("Por curso")})
            views.addPart(text, std::nullopt, text + QStringLiteral(" (Alt+G)"));
    }

    Segment* part(int index) const { return views.findChildren<Segment*>().at(index); }
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }

    Appearance appearance{*qApp, ThemeChoice::Light};
    Segmented views{appearance, QStringLiteral("Vistas")};
    QSignalSpy changed{&views, &Segmented::currentChanged};
};

} // namespace

TEST_F(SegmentedViews, BeginWithTheFirstAndSayNothingAboutIt)
{
    EXPECT_EQ(views.current(), 0);
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(SegmentedViews, ArrowsChooseAndCarryTheFocus)
{
    tests::present(views);
    part(0)->setFocus();
    press(Qt::Key_Right);
    EXPECT_EQ(views.current(), 1);
    EXPECT_TRUE(part(1)->hasFocus());
    press(Qt::Key_Left);
    EXPECT_EQ(views.current(), 0);
    EXPECT_TRUE(part(0)->hasFocus());
}

TEST_F(SegmentedViews, ArrowsStopAtTheEndsAndKeepTheFocus)
{
    tests::present(views);
    part(0)->setFocus();
    press(Qt::Key_Left);
    EXPECT_EQ(views.current(), 0);
    EXPECT_TRUE(part(0)->hasFocus());
    views.setCurrent(2);
    part(2)->setFocus();
    press(Qt::Key_Right);
    EXPECT_EQ(views.current(), 2);
    EXPECT_TRUE(part(2)->hasFocus());
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(SegmentedViews, ArrowsPassOverAPartThatIsOff)
{
    tests::present(views);
    part(1)->setEnabled(false);
    part(0)->setFocus();
    press(Qt::Key_Right);
    EXPECT_EQ(views.current(), 2);
    QTest::mouseClick(part(1), Qt::LeftButton);
    EXPECT_EQ(views.current(), 2);
}

TEST_F(SegmentedViews, TabReachesTheChosenPartAndThenLeaves)
{
    QWidget window;
    views.setParent(&window);
    auto* after = new QPushButton(&window);
    QWidget::setTabOrder(part(2), after);
    views.setCurrent(1);
    tests::present(window);
    part(1)->setFocus();
    press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), after);
    QTest::keyClick(&window, Qt::Key_Tab, Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget(), part(1));
    views.setParent(nullptr);
}

TEST_F(SegmentedViews, AClickAnywhereInAPartChoosesItOnce)
{
    views.resize(views.sizeHint());
    views.show();
    for (const QPoint& place : {QPoint(1, 1), part(2)->rect().center(), part(2)->rect().bottomRight()}) {
        views.setCurrent(0);
        QTest::mouseClick(part(2), Qt::LeftButton, {}, place);
        EXPECT_EQ(views.current(), 2);
    }
    EXPECT_EQ(changed.count(), 3);
    QTest::mouseClick(part(2), Qt::LeftButton); // the chosen one again
    EXPECT_EQ(changed.count(), 3);
}

TEST_F(SegmentedViews, ANumberThatIsNoneChangesNothing)
{
    views.setCurrent(2);
    views.setCurrent(3);
    views.setCurrent(-1);
    EXPECT_EQ(views.current(), 2);
}

TEST_F(SegmentedViews, AreRadioButtonsToAScreenReader)
{
    EXPECT_EQ(views.accessibleName(), QStringLiteral("Vistas"));
    QAccessibleInterface* second = QAccessible::queryAccessibleInterface(part(1));
    ASSERT_NE(second, nullptr);
    EXPECT_EQ(second->role(), QAccessible::RadioButton);
    EXPECT_EQ(second->text(QAccessible::Name), QStringLiteral("Por turma"));
    EXPECT_FALSE(second->state().checked);
    views.setCurrent(1);
    EXPECT_TRUE(second->state().checked);
    EXPECT_EQ(part(1)->toolTip(), QStringLiteral("Por turma (Alt+G)"));
}

TEST_F(SegmentedViews, TheChosenPartIsBoldInTheAccentAndNothingMovesForIt)
{
    const int width = views.sizeHint().width();
    for (int chosen = 0; chosen < 3; ++chosen) {
        views.setCurrent(chosen);
        EXPECT_EQ(views.sizeHint().width(), width);
        const auto painted = tests::paintedTexts(views);
        ASSERT_EQ(painted.size(), 3u);
        for (int index = 0; index < 3; ++index) {
            const tests::PaintedText& word = painted[static_cast<size_t>(index)];
            EXPECT_EQ(word.font.bold(), index == chosen);
            EXPECT_EQ(word.color, appearance.color(index == chosen ? Role::Accent : Role::Text));
        }
    }
}

TEST_F(SegmentedViews, ASymbolMakesRoomForItself)
{
    Segment plain(appearance, QStringLiteral("Gráfico"), std::nullopt);
    Segment drawn(appearance, QStringLiteral("Gráfico"), Icon::Chart);
    EXPECT_EQ(drawn.sizeHint().width(), plain.sizeHint().width() + 20);
}
