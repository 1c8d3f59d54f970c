#include "tests/ui/screen.h"
#include "ui/banner.h"
#include "ui/button.h"

#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

const QString sentence = QStringLiteral("Faltam 27 de 4.328 células.");

class BannerUnderTheBar : public testing::Test {
protected:
    /// The button in sight with this text; the ✕ has none.
    Button* button(const QString& text)
    {
        for (Button* each : banner.findChildren<Button*>()) {
            if (each->text() == text && each->isVisibleTo(&banner))
                return each;
        }
        return nullptr;
    }

    Appearance appearance{*qApp, ThemeChoice::Light};
    Banner banner{appearance};
    QSignalSpy dismissed{&banner, &Banner::dismissed};
    QSignalSpy linked{&banner, &Banner::linkActivated};
};

} // namespace

TEST_F(BannerUnderTheBar, IsAbsentUntilItHasSomethingToSay)
{
    EXPECT_TRUE(banner.isHidden());
    banner.show({BannerKind::Info, sentence});
    EXPECT_FALSE(banner.isHidden());
    banner.dismiss();
    EXPECT_TRUE(banner.isHidden());
    EXPECT_TRUE(banner.notice().text.isEmpty());
    EXPECT_EQ(dismissed.count(), 0); // it was not a person who closed it
}

TEST_F(BannerUnderTheBar, EachKindHasItsOwnFillAndSign)
{
    const std::pair<BannerKind, Role> kinds[] = {{BannerKind::Info, Role::AccentSoft}, {BannerKind::Ok, Role::OkSoft},
        {BannerKind::Warn, Role::WarnSoft}, {BannerKind::Late, Role::LateSoft}};
    QList<QImage> signs;
    for (const auto& [kind, fill] : kinds) {
        banner.show({kind, sentence});
        banner.resize(500, banner.sizeHint().height());
        EXPECT_GT(tests::pixelsOf(tests::pictureOf(banner), appearance.color(fill)), 500 * 20);
        signs << banner.findChild<QLabel*>()->pixmap().toImage();
        EXPECT_EQ(signs.count(signs.last()), 1) << static_cast<int>(kind);
        EXPECT_EQ(tests::paintedTexts(banner).at(0).color, appearance.color(Role::Text));
    }
}

TEST_F(BannerUnderTheBar, ItsCrossClosesItAndSaysSo)
{
    banner.show({BannerKind::Info, sentence});
    Button* cross = button({});
    ASSERT_NE(cross, nullptr);
    EXPECT_FALSE(cross->accessibleName().isEmpty());
    EXPECT_FALSE(cross->toolTip().isEmpty());
    tests::present(banner);
    QTest::keyClick(cross, Qt::Key_Space);
    EXPECT_TRUE(banner.isHidden());
    EXPECT_EQ(dismissed.count(), 1);
}

TEST_F(BannerUnderTheBar, AnErrorStaysUntilTheNextSuccess)
{
    banner.show({BannerKind::Late, sentence}, {}, BannerStay::UntilSuccess);
    EXPECT_EQ(button({}), nullptr);
    banner.show({BannerKind::Ok, sentence}); // the next notice can wait again
    EXPECT_NE(button({}), nullptr);
}

TEST_F(BannerUnderTheBar, HasAtMostOneLink)
{
    banner.show({BannerKind::Late, sentence}, QStringLiteral("Conectar…"), BannerStay::UntilSuccess);
    ASSERT_NE(button(QStringLiteral("Conectar…")), nullptr);
    button(QStringLiteral("Conectar…"))->click();
    EXPECT_EQ(linked.count(), 1);
    EXPECT_FALSE(banner.isHidden()); // what it says still holds
    banner.show({BannerKind::Late, sentence}, {}, BannerStay::UntilSuccess);
    for (Button* each : banner.findChildren<Button*>())
        EXPECT_FALSE(each->isVisibleTo(&banner));
}

TEST_F(BannerUnderTheBar, ALongSentenceWrapsAndNeverMakesTheWindowWider)
{
    banner.show({BannerKind::Warn, sentence});
    banner.resize(400, 100);
    const int brief = banner.layout()->heightForWidth(400);
    QString lengthy;
    for (int times = 0; times < 12; ++times)
        lengthy += sentence + QLatin1Char(' ');
    banner.show({BannerKind::Warn, lengthy});
    EXPECT_GT(banner.layout()->heightForWidth(400), 2 * brief);
    EXPECT_LE(banner.minimumSizeHint().width(), 400);
}

TEST_F(BannerUnderTheBar, IsReadWholeByAScreenReader)
{
    banner.show({BannerKind::Warn, sentence});
    EXPECT_EQ(banner.accessibleName(), sentence);
}

TEST(BannerInAWindow, EscClosesItFromWhereverTheFocusIsUnlessItHasToStay)
{
    Appearance appearance(*qApp, ThemeChoice::Light);
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* banner = new Banner(appearance, &window);
    auto* other = new Button(appearance, ButtonKind::Common, QStringLiteral("Um"), &window);
    column->addWidget(banner);
    column->addWidget(other);
    tests::present(window);
    other->setFocus();
    const QSignalSpy dismissed(banner, &Banner::dismissed);
    banner->show({BannerKind::Warn, sentence}, {}, BannerStay::UntilSuccess);
    QTest::keyClick(other, Qt::Key_Escape);
    EXPECT_TRUE(banner->isVisible());
    banner->show({BannerKind::Ok, sentence});
    QTest::keyClick(other, Qt::Key_Escape);
    EXPECT_FALSE(banner->isVisible());
    EXPECT_EQ(dismissed.count(), 1);
    EXPECT_EQ(QApplication::focusWidget(), other);
}
