#include "ui/marks.h"

#include <QImage>

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

using namespace farol;
using namespace farol::ui;

namespace {

constexpr Mark all[] = {
    Mark::Finished, Mark::OnTrack, Mark::Attention, Mark::Late, Mark::NoData, Mark::Stalled, Mark::NeverEntered};
const Theme& light = Theme::of(Lightness::Light);

/// Only the shape: what is left of a mark on a screen without colours.
QImage shapeOf(Mark mark, QSize size, const QRectF& box, const Theme& theme = light)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintMark(painter, box, mark, theme);
    painter.end();
    return image.convertToFormat(QImage::Format_Alpha8);
}

QImage shapeOf(Mark mark, int side)
{
    return shapeOf(mark, QSize(side, side), QRectF(0, 0, side, side));
}

int inkOf(const QImage& shape)
{
    int ink = 0;
    for (int y = 0; y < shape.height(); ++y) {
        for (int x = 0; x < shape.width(); ++x)
            ink += shape.pixelColor(x, y).alpha();
    }
    return ink / 255;
}

/// The share of the box in which exactly one of two shapes has ink.
double apart(const QImage& one, const QImage& other)
{
    int differing = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            differing += (one.pixelColor(x, y).alpha() > 127) != (other.pixelColor(x, y).alpha() > 127) ? 1 : 0;
    }
    return static_cast<double>(differing) / (one.width() * one.height());
}

} // namespace

TEST(Marks, AreToldApartWithoutTheirColours)
{
    for (const int side : {10, 15, 20}) { // 100, 150 and 200 %
        for (const Mark one : all) {
            for (const Mark other : all) {
                if (one < other) {
                    EXPECT_GT(apart(shapeOf(one, side), shapeOf(other, side)), 0.08)
                        << static_cast<int>(one) << " and " << static_cast<int>(other) << " at " << side;
                }
            }
        }
    }
}

TEST(Marks, StayInTheirBox)
{
    for (const Mark mark : all) {
        const QImage whole = shapeOf(mark, QSize(80, 80), QRectF(20, 20, 40, 40));
        const QImage inside = whole.copy(20, 20, 40, 40);
        EXPECT_GT(inkOf(inside), 0);
        EXPECT_NEAR(inkOf(whole), inkOf(inside), 4) << static_cast<int>(mark); // round caps may touch the edge
    }
}

TEST(Marks, StandInTheMiddleOfAWiderBox)
{
    for (const Mark mark : all) {
        const QImage wide = shapeOf(mark, QSize(60, 20), QRectF(0, 0, 60, 20));
        EXPECT_EQ(inkOf(wide.copy(0, 0, 19, 20)), 0) << static_cast<int>(mark);
        EXPECT_EQ(inkOf(wide.copy(41, 0, 19, 20)), 0) << static_cast<int>(mark);
        EXPECT_LT(apart(wide.copy(20, 0, 20, 20), shapeOf(mark, 20)), 0.01) << static_cast<int>(mark);
    }
}

TEST(Marks, AreFilledForAScaleAndHollowForNoData)
{
    const auto middle = [](Mark mark) { return shapeOf(mark, 40).pixelColor(20, 20).alpha(); };
    for (const Mark filled : {Mark::OnTrack, Mark::Attention, Mark::Late})
        EXPECT_EQ(middle(filled), 255);
    EXPECT_EQ(middle(Mark::NoData), 0);
    EXPECT_EQ(middle(Mark::Stalled), 0); // between its two bars
}

TEST(Marks, GrowHeavierTheWorseItIs)
{
    // Disc, triangle, square: the one that needs somebody is the largest in sight.
    EXPECT_LT(inkOf(shapeOf(Mark::OnTrack, 40)), inkOf(shapeOf(Mark::Late, 40)));
    EXPECT_LT(inkOf(shapeOf(Mark::NoData, 40)), inkOf(shapeOf(Mark::OnTrack, 40)));
}

TEST(Marks, EachSituationHasItsOwnShapeAndColours)
{
    std::set<Mark> shapes;
    std::set<Role> words;
    for (const domain::Status status : domain::allStatuses) {
        shapes.insert(markOf(status));
        words.insert(wordRole(markOf(status)));
    }
    EXPECT_EQ(shapes.size(), std::size(domain::allStatuses));
    EXPECT_EQ(words.size(), std::size(domain::allStatuses));
    EXPECT_EQ(markOf(domain::Status::Attention), Mark::Attention);
    EXPECT_EQ(wordRole(Mark::Attention), Role::Warn);
    EXPECT_EQ(softRole(Mark::Attention), Role::WarnSoft);
}

TEST(Marks, ArePaintedInTheColourOfTheirShapeInBothThemes)
{
    for (const Lightness lightness : {Lightness::Light, Lightness::Dark}) {
        for (const Mark mark : all) {
            QImage image(40, 40, QImage::Format_ARGB32);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintMark(painter, QRectF(0, 0, 40, 40), mark, Theme::of(lightness));
            painter.end();
            const QRgb wanted = Theme::of(lightness).color(shapeRole(mark)).rgba();
            int found = 0;
            for (int y = 0; y < 40; ++y) {
                for (int x = 0; x < 40; ++x)
                    found += image.pixel(x, y) == wanted ? 1 : 0;
            }
            EXPECT_GT(found, 20) << static_cast<int>(mark);
        }
    }
}

TEST(Marks, AFlagIsWrittenInTheColourOfText)
{
    for (const Mark flag : {Mark::Stalled, Mark::NeverEntered})
        EXPECT_EQ(shapeRole(flag), Role::Text); // it stands beside a situation and is none
}
