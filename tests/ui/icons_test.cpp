#include "tests/ui/screen.h"
#include "ui/appearance.h"
#include "ui/icons.h"

#include <QApplication>

#include <algorithm>
#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

constexpr int sizes[] = {14, 16, 18, 21, 24, 27, 28, 32, 36}; // 14, 16 and 18 px at 100, 150 and 200 %

int inkOf(const QImage& image)
{
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += qAlpha(image.pixel(x, y));
    }
    return ink / 255;
}

/// How much two drawings of one size differ, as a share of the ink of the larger one.
double difference(const QImage& one, const QImage& other)
{
    int apart = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            apart += std::abs(qAlpha(one.pixel(x, y)) - qAlpha(other.pixel(x, y)));
    }
    return apart / 255.0 / std::max({1, inkOf(one), inkOf(other)});
}

/// The opacity of the outermost pixels at its strongest.
int edgeOf(const QImage& image)
{
    int strongest = 0;
    const int last = image.width() - 1;
    for (int place = 0; place <= last; ++place) {
        for (const QPoint& point : {QPoint(place, 0), QPoint(place, last), QPoint(0, place), QPoint(last, place)})
            strongest = std::max(strongest, qAlpha(image.pixel(point)));
    }
    return strongest;
}

const QColor ink = Theme::of(Lightness::Light).color(Role::Accent);

} // namespace

TEST(IconSet, EveryDrawingHasInkAtEverySize)
{
    for (int icon = 0; icon < iconCount; ++icon) {
        for (const int size : sizes) {
            const QImage drawn = drawIcon(static_cast<Icon>(icon), ink, size);
            ASSERT_EQ(drawn.size(), QSize(size, size));
            // The least is "more": three dots. The most leaves at least half of the box empty.
            EXPECT_GT(inkOf(drawn), size * size / 50) << "icon " << icon << " at " << size;
            EXPECT_LT(inkOf(drawn), size * size / 2) << "icon " << icon << " at " << size;
        }
    }
}

TEST(IconSet, NothingIsCutAtTheEdgeOfTheBox)
{
    for (int icon = 0; icon < iconCount; ++icon)
        EXPECT_EQ(edgeOf(drawIcon(static_cast<Icon>(icon), ink, 48)), 0) << "icon " << icon;
}

TEST(IconSet, NoTwoDrawingsCanBeTakenForEachOther)
{
    std::vector<QImage> drawn;
    for (int icon = 0; icon < iconCount; ++icon)
        drawn.push_back(drawIcon(static_cast<Icon>(icon), ink, 16));
    // The closest share a ring: "i" and clock.
    for (size_t one = 0; one < drawn.size(); ++one) {
        for (size_t other = one + 1; other < drawn.size(); ++other)
            EXPECT_GT(difference(drawn[one], drawn[other]), 0.12) << one << " and " << other;
    }
}

TEST(IconSet, IsDrawnInTheColourAskedAndNoOther)
{
    for (int icon = 0; icon < iconCount; ++icon) {
        const QImage drawn = drawIcon(static_cast<Icon>(icon), ink, 48).convertToFormat(QImage::Format_ARGB32);
        for (int y = 0; y < drawn.height(); ++y) {
            for (int x = 0; x < drawn.width(); ++x) {
                if (qAlpha(drawn.pixel(x, y)) == 255) {
                    ASSERT_EQ(drawn.pixel(x, y), ink.rgba()) << "icon " << icon;
                }
            }
        }
        EXPECT_GT(tests::pixelsOf(drawn, ink), 0) << "icon " << icon;
    }
}

TEST(IconSet, FollowsTheRolesOfTheThemeInForce)
{
    Appearance appearance(*qApp, ThemeChoice::Light);
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Light}) {
        appearance.choose(choice);
        for (const Role role : {Role::Muted, Role::Accent, Role::Late}) {
            const QImage drawn =
                appearance.pixmap(Icon::Alert, role, 24, 2.0).toImage().convertToFormat(QImage::Format_ARGB32);
            EXPECT_GT(tests::pixelsOf(drawn, appearance.color(role)), 0) << static_cast<int>(role);
        }
    }
}

TEST(IconSet, IsCrispAtEachRatioAndLogicallyOneSize)
{
    Appearance appearance(*qApp, ThemeChoice::Light);
    for (const qreal ratio : {1.0, 1.25, 1.5, 2.0}) {
        const QPixmap drawn = appearance.pixmap(Icon::Tick, Role::Ok, 16, ratio);
        EXPECT_EQ(drawn.width(), static_cast<int>(16 * ratio));
        EXPECT_EQ(drawn.deviceIndependentSize(), QSizeF(16, 16));
    }
    // One kept at one ratio is not handed out for another role, size or drawing.
    EXPECT_EQ(appearance.pixmap(Icon::Tick, Role::Ok, 32, 1.0).deviceIndependentSize(), QSizeF(32, 32));
    const QImage tick = appearance.pixmap(Icon::Tick, Role::Ok, 16, 1.0).toImage();
    EXPECT_NE(tick, appearance.pixmap(Icon::Tick, Role::Late, 16, 1.0).toImage());
    EXPECT_NE(tick, appearance.pixmap(Icon::Alert, Role::Ok, 16, 1.0).toImage());
}

TEST(IconSet, ADisabledIconIsMuted)
{
    Appearance appearance(*qApp, ThemeChoice::Light);
    const QIcon icon = appearance.icon(Icon::Alert, Role::Late, 24);
    const auto colored = [&icon](QIcon::Mode mode, const QColor& color) {
        return tests::pixelsOf(
            icon.pixmap(QSize(24, 24), 2.0, mode).toImage().convertToFormat(QImage::Format_ARGB32), color);
    };
    EXPECT_GT(colored(QIcon::Normal, appearance.color(Role::Late)), 0);
    EXPECT_EQ(colored(QIcon::Disabled, appearance.color(Role::Late)), 0);
    EXPECT_GT(colored(QIcon::Disabled, appearance.color(Role::Muted)), 0);
}

TEST(AppMark, HasATowerInFullAndBeamsAtAThird)
{
    const QImage mark = drawAppMark(ink, 240).convertToFormat(QImage::Format_ARGB32); // ten pixels to a unit
    EXPECT_EQ(mark.pixelColor(120, 180), ink);
    EXPECT_EQ(mark.pixelColor(120, 80), ink);
    for (const QPoint& beam : {QPoint(50, 80), QPoint(190, 80)})
        EXPECT_NEAR(mark.pixelColor(beam).alphaF(), 0.35, 0.01);
    EXPECT_EQ(mark.pixelColor(20, 200).alpha(), 0);
    EXPECT_EQ(edgeOf(mark), 0);
}

TEST(AppMark, StandsInTheWindowsIconAtEverySizeADesktopAsksFor)
{
    const Appearance appearance(*qApp, ThemeChoice::Light);
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        EXPECT_TRUE(appearance.appIcon().availableSizes().contains(QSize(size, size))) << size;
    EXPECT_FALSE(QApplication::windowIcon().isNull());
}
