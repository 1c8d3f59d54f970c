#include "ui/data/split_bar.h"

#include <QImage>

#include <gtest/gtest.h>

using namespace farol::ui;

namespace {

constexpr int wide = 100;

/// How many pixels of a bar each part has: asked, carried, failed, empty.
std::array<int, 4> pixelsOf(const SplitParts& parts)
{
    const Theme& theme = Theme::of(Lightness::Light);
    QImage picture(wide, splitBarHeight, QImage::Format_RGB32);
    QPainter painter(&picture);
    paintSplitBar(painter, picture.rect(), parts, theme);
    painter.end();
    std::array<int, 4> pixels{};
    const Role roles[] = {askedRole, carriedRole, failedRole, Role::Track};
    for (int x = 0; x < wide; ++x) {
        for (size_t part = 0; part < pixels.size(); ++part)
            pixels[part] += picture.pixelColor(x, splitBarHeight / 2) == theme.color(roles[part]) ? 1 : 0;
    }
    return pixels;
}

using Pixels = std::array<int, 4>;

} // namespace

TEST(SplitBar, SharesItsWidthByTheParts)
{
    EXPECT_EQ(pixelsOf({20, 30, 10, 100}), (Pixels{20, 30, 10, 40}));
    EXPECT_EQ(pixelsOf({336, 0, 0, 336}), (Pixels{100, 0, 0, 0}));
    EXPECT_EQ(pixelsOf({1, 1, 1, 3}), (Pixels{33, 34, 33, 0}));
}

TEST(SplitBar, OfNothingIsEmptyAndNotFull)
{
    EXPECT_EQ(pixelsOf({0, 0, 0, 0}), (Pixels{0, 0, 0, 100}));
    EXPECT_EQ(pixelsOf({0, 0, 0, 50}), (Pixels{0, 0, 0, 100}));
}

TEST(SplitBar, OneFailureAmongThousandsIsSeen)
{
    EXPECT_EQ(pixelsOf({5000, 4999, 1, 10000})[2], 1);
    EXPECT_EQ(pixelsOf({9999, 0, 1, 10000})[2], 1);
    EXPECT_EQ(pixelsOf({0, 0, 1, 10000})[2], 1);
}
