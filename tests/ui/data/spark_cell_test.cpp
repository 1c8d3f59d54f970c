#include "tests/ui/data/painted_cell.h"

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using tests::inkIn;
using tests::PaintedCell;

namespace {

constexpr auto none = std::nullopt;

class SparkCell : public testing::Test {
protected:
    QImage image(const Spark& spark)
    {
        cell.with(SparkRole, QVariant::fromValue(spark));
        return cell.image();
    }
    QRect ink(const Spark& spark) { return inkIn(image(spark), inside(), cell.rgb(Role::Surface)); }
    QRect inside() const { return cell.box.adjusted(0, 0, 0, -1); }
    /// Whether anything is painted in the middle third of the line.
    bool hasInkInTheMiddle(const Spark& spark)
    {
        return !inkIn(image(spark), QRect(cellPadding + 24, 0, 18, 25), cell.rgb(Role::Surface)).isEmpty();
    }

    PaintedCell cell{CellLook::Spark};
};

} // namespace

TEST_F(SparkCell, RisesWithTheValues)
{
    const QImage rising = image({100, 300, 500, 700, 900});
    const QRect left = inkIn(rising, QRect(0, 0, 20, 25), cell.rgb(Role::Surface));
    const QRect right = inkIn(rising, QRect(56, 0, 20, 25), cell.rgb(Role::Surface));
    EXPECT_GT(left.center().y(), right.center().y() + 6) << "later is higher";
}

TEST_F(SparkCell, KeepsAGapForAMissingWeek)
{
    EXPECT_TRUE(hasInkInTheMiddle({400, 400, 400, 400, 400, 400}));
    EXPECT_FALSE(hasInkInTheMiddle({400, 400, none, none, 400, 400}));
}

TEST_F(SparkCell, NeverTakesAMissingWeekForZero)
{
    // A zero would pull the scale down; without one the line stays flat.
    EXPECT_LE(ink({800, 800, none, 800, 800}).height(), 6);
    EXPECT_GE(ink({800, 800, 0, 800, 800}).height(), 12);
}

TEST_F(SparkCell, ShowsLessThanEightPointsAsLittleMovement)
{
    EXPECT_LE(ink({500, 504, 500, 504}).height(), 6) << "0,4 p.p. is noise";
    EXPECT_GE(ink({500, 580, 500, 580}).height(), 12) << "8 p.p. fill the height";
    EXPECT_EQ(ink({0, 1000}).height(), ink({460, 540}).height()) << "each line has its own scale";
}

TEST_F(SparkCell, PaintsOnePointAsADot)
{
    for (const Spark& spark : {Spark{400}, Spark{none, none, 400}}) {
        const QRect dot = ink(spark);
        EXPECT_GE(dot.width(), 3);
        EXPECT_LE(dot.width(), 7);
        EXPECT_LE(dot.height(), 7);
    }
}

TEST_F(SparkCell, EndsInADotAtTheLastWeekThatIsKnown)
{
    const int whole = ink({100, 100, 100, 100}).right();
    const int early = ink({100, 100, 100, none}).right();
    EXPECT_LT(early, whole - 10);
}

TEST_F(SparkCell, IsEmptyWithoutAnyValue)
{
    EXPECT_TRUE(ink({}).isEmpty());
    EXPECT_TRUE(ink({none, none}).isEmpty());
}

TEST_F(SparkCell, TakesItsColourFromTheTheme)
{
    const Spark spark{100, 900};
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        PaintedCell own(CellLook::Spark, theme);
        own.with(SparkRole, QVariant::fromValue(spark));
        EXPECT_GT(tests::pixelsOf(own.image(), own.appearance.color(Role::Series1)), 4);
        own.paint.isStale = true;
        EXPECT_EQ(tests::pixelsOf(own.image(), own.appearance.color(Role::Series1)), 0);
    }
}
