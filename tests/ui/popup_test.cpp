#include "tests/ui/screen.h"
#include "ui/popup.h"
#include "ui/text_label.h"

#include <QApplication>
#include <QPushButton>
#include <QScreen>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

class Popups : public testing::Test {
protected:
    void SetUp() override
    {
        column->addWidget(content);
        owner.resize(160, 30);
    }
    /// Opens under an owner that stands there.
    void openAt(QPoint place)
    {
        owner.move(place);
        owner.show();
        popup.open();
    }

    const QRect space = QGuiApplication::primaryScreen()->availableGeometry();
    Appearance appearance{*qApp, ThemeChoice::Light};
    QPushButton owner;
    Popup popup{appearance, &owner};
    QVBoxLayout* column = new QVBoxLayout(&popup);
    QPushButton* content = new QPushButton(QStringLiteral("x"), &popup);
};

} // namespace

TEST_F(Popups, StandUnderTheirOwnerAtLeastAsWide)
{
    openAt({100, 100});
    EXPECT_EQ(popup.pos(), owner.mapToGlobal(QPoint(0, owner.height() + 3)));
    EXPECT_GE(popup.width(), owner.width());
}

TEST_F(Popups, StandAboveItWhereThereIsNoRoomBelow)
{
    content->setMinimumHeight(200);
    openAt({100, space.bottom() - 60});
    EXPECT_LT(popup.geometry().bottom(), owner.mapToGlobal(QPoint(0, 0)).y());
    EXPECT_TRUE(space.contains(popup.geometry()));
}

TEST_F(Popups, AreAsWideAsTheirWordsAlsoOnASmallScreen)
{
    auto* words = new TextLabel(appearance, TextSize::Caption, Role::Muted, {}, &popup);
    QString text;
    while (words->fontMetrics().horizontalAdvance(text) < space.width() * 3 / 4)
        text += QStringLiteral("word ");
    words->setText(text);
    column->addWidget(words);
    openAt({0, 100});
    EXPECT_GE(words->width(), words->sizeHint().width()) << "nothing is cut";
    EXPECT_TRUE(space.contains(popup.geometry()));
}

TEST_F(Popups, StayOnTheScreenAtItsRightEdge)
{
    content->setMinimumWidth(400);
    openAt({space.right() - 100, 100});
    EXPECT_LE(popup.geometry().right(), space.right());
    EXPECT_GE(popup.x(), space.left());
}

TEST_F(Popups, CloseOnEscape)
{
    openAt({100, 100});
    ASSERT_TRUE(popup.isVisible());
    QTest::keyClick(&popup, Qt::Key_Escape);
    EXPECT_FALSE(popup.isVisible());
}

TEST_F(Popups, HaveALineAroundThemAndNoShadow)
{
    openAt({100, 100});
    const QImage picture = tests::pictureOf(popup);
    for (const QPoint& edge :
        {QPoint(0, 5), QPoint(5, 0), QPoint(picture.width() - 1, 5), QPoint(5, picture.height() - 1)})
        EXPECT_EQ(picture.pixelColor(edge), appearance.color(Role::Field));
    EXPECT_EQ(picture.pixelColor(1, 1), appearance.color(Role::Surface));
    EXPECT_TRUE(popup.windowFlags() & Qt::NoDropShadowWindowHint);
}
