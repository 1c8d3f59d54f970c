#include "tests/ui/data/painted_cell.h"
#include "ui/data/delegates.h"

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using tests::PaintedCell;

namespace {

constexpr QSize size(positionBarWidth + 2 * cellPadding, 26);

/// The middle of what is painted in a colour; −1 for nothing.
int middleOf(const QImage& image, const QColor& color)
{
    QRect box;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == color.rgb())
                box = box.united(QRect(x, y, 1, 1));
        }
    }
    return box.isEmpty() ? -1 : box.center().x();
}

QImage painted(int median, int value, int series)
{
    PaintedCell cell(CellLook::Position, ThemeChoice::Light, size);
    cell.with(PositionRole, QVariant::fromValue(PositionMark{median, value})).with(SeriesRole, series);
    return cell.image();
}

} // namespace

TEST(PositionCell, PutsTheDotAndTheMedianWhereTheyBelong)
{
    const Theme& theme = Theme::of(Lightness::Light);
    const QImage image = painted(500, 800, 1);
    EXPECT_NEAR(middleOf(image, theme.series(1)), cellPadding + positionBarWidth * 0.8, 2);
    EXPECT_NEAR(middleOf(image, theme.color(Role::Reference)), cellPadding + positionBarWidth / 2.0, 2);
    EXPECT_GT(tests::pixelsOf(image, theme.color(Role::Ribbon)), 600);
}

TEST(PositionCell, BeyondTheBarIsAHollowDotAtItsEnd)
{
    const Theme& theme = Theme::of(Lightness::Light);
    const QImage beyond = painted(500, 1700, 0);
    const QImage atEnd = painted(500, 1000, 0);
    EXPECT_GT(middleOf(beyond, theme.series(0)), positionBarWidth - 2);
    EXPECT_LT(tests::pixelsOf(beyond, theme.series(0)), tests::pixelsOf(atEnd, theme.series(0)));
}

TEST(PositionCell, WithoutAPositionTheReasonStandsThere)
{
    const Theme& theme = Theme::of(Lightness::Light);
    PaintedCell cell(CellLook::Position, ThemeChoice::Light, size);
    const QImage image = cell.text(QStringLiteral("2 missing")).image();
    EXPECT_EQ(tests::pixelsOf(image, theme.color(Role::Ribbon)), 0);
    EXPECT_NE(middleOf(image, theme.color(Role::Muted)), -1);
}
