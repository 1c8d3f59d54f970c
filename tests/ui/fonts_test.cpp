#include "ui/appearance.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace farol::ui;

TEST(Fonts, AreThere)
{
    EXPECT_FALSE(QFontDatabase::families().isEmpty()); // without any, every glyph is a hollow box
}

TEST(Fonts, NumbersHaveEqualDigits)
{
    const Appearance appearance(*qApp);
    for (const TextSize size : {TextSize::Caption, TextSize::Body, TextSize::Strong, TextSize::Lead, TextSize::Figure})
        EXPECT_TRUE(hasEqualDigits(appearance.numberFont(size))) << static_cast<int>(size);
}

TEST(Fonts, SizesAreFactorsOfTheApplicationsFont)
{
    const Appearance appearance(*qApp);
    const qreal body = appearance.font(TextSize::Body).pointSizeF();
    EXPECT_NEAR(appearance.font(TextSize::Title).pointSizeF(), body * 1.5, 0.01);
    EXPECT_NEAR(appearance.font(TextSize::Figure).pointSizeF(), body * 1.92, 0.01);
    EXPECT_FALSE(appearance.font(TextSize::Body).bold());
    EXPECT_TRUE(appearance.font(TextSize::Strong).bold());
}

TEST(Appearance, AChosenThemeIsAppliedAndSaidOnce)
{
    Appearance appearance(*qApp, ThemeChoice::Light);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), appearance.color(Role::Window));
    QSignalSpy changed(&appearance, &Appearance::changed);
    appearance.choose(ThemeChoice::Dark);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(appearance.theme().lightness(), Lightness::Dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), Theme::of(Lightness::Dark).color(Role::Window));
}

TEST(Appearance, TellsALightSchemeFromADarkOne)
{
    QPalette palette;
    palette.setColor(QPalette::Window, Qt::white);
    palette.setColor(QPalette::WindowText, Qt::black);
    EXPECT_EQ(lightnessOf(palette), Lightness::Light);
    palette.setColor(QPalette::Window, Qt::black);
    palette.setColor(QPalette::WindowText, Qt::white);
    EXPECT_EQ(lightnessOf(palette), Lightness::Dark);
}

TEST(Icons, AreDrawnInTheirColourAtEveryRatio)
{
    Appearance appearance(*qApp, ThemeChoice::Light);
    for (int index = 0; index < iconCount; ++index) {
        for (const qreal ratio : {1.0, 1.5, 2.0}) {
            const QPixmap drawn = appearance.pixmap(static_cast<Icon>(index), Role::Accent, 16, ratio);
            EXPECT_EQ(drawn.width(), static_cast<int>(16 * ratio));
            const QImage image = drawn.toImage();
            bool inked = false;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    inked = inked || image.pixelColor(x, y).alpha() > 128;
            }
            EXPECT_TRUE(inked) << "icon " << index;
        }
    }
}
