#include "tests/ui/data/painted_cell.h"

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using tests::inkIn;
using tests::PaintedCell;

namespace {

const QPoint corner(2, 2); // inside the fill, outside every text and mark

class HeatCell : public testing::TestWithParam<ThemeChoice> {
protected:
    PaintedCell cell{CellLook::Heat, GetParam()};
    QRect leftHalf() const { return {1, 1, cell.box.width() / 2, cell.box.height() - 3}; }
    QRgb surface() const { return cell.rgb(Role::Surface); }
};

} // namespace

TEST_P(HeatCell, FillsEachTenthOfTheWayWithItsStep)
{
    for (int step = 0; step < 10; ++step) {
        for (const int tenths : {step * 100, step * 100 + 99}) {
            cell.value(std::max(1, tenths), QStringLiteral("1,0"));
            EXPECT_EQ(cell.image().pixel(corner), cell.appearance.theme().heatSteps()[size_t(step)].rgb()) << tenths;
        }
    }
    cell.value(1000, QStringLiteral("100,0"));
    EXPECT_EQ(cell.image().pixel(corner), cell.appearance.theme().heatSteps()[9].rgb()) << "complete is the last step";
}

TEST_P(HeatCell, CutsTheGapBandsExactlyAtTheTolerances)
{
    cell.paint.scale = HeatScale::Difference;
    cell.paint.tolerance = {40, 120};
    const std::vector<std::pair<int, size_t>> bands{
        {-121, 0}, {-120, 1}, {-41, 1}, {-40, 2}, {0, 2}, {39, 2}, {40, 3}, {119, 3}, {120, 4}, {900, 4}};
    for (const auto& [gap, band] : bands) {
        cell.value(gap, QStringLiteral("0,0"));
        const QRgb expected = band == 2 ? surface() : cell.appearance.theme().gapBands()[band].rgb();
        EXPECT_EQ(cell.image().pixel(corner), expected) << gap;
    }
}

TEST_P(HeatCell, LeavesAPixelBetweenNeighbours)
{
    cell.value(950, QStringLiteral("95,0"));
    const QImage image = cell.image();
    EXPECT_EQ(image.pixel(cell.box.right(), 5), surface());
    EXPECT_EQ(image.pixel(5, cell.box.bottom()), cell.rgb(Role::Line));
    EXPECT_EQ(tests::pixelsOf(image, Qt::magenta), 0) << "every pixel is painted";
}

TEST_P(HeatCell, KeepsItsHeatWhenSelected)
{
    cell.value(950, QStringLiteral("95,0"));
    const QImage selected = cell.image(QStyle::State_Enabled | QStyle::State_Selected);
    EXPECT_EQ(selected.pixel(corner), cell.appearance.theme().heatSteps()[9].rgb());
    EXPECT_EQ(selected.pixel(cell.box.right(), 5), cell.rgb(Role::AccentSoft)) << "the edge tells the selection";
    cell.mark(CellMark::Absent);
    EXPECT_EQ(cell.image(QStyle::State_Enabled | QStyle::State_Selected).pixel(corner), cell.rgb(Role::AccentSoft));
}

TEST_P(HeatCell, AbsentIsNothingAtAll)
{
    cell.mark(CellMark::Absent);
    EXPECT_TRUE(inkIn(cell.image(), cell.box.adjusted(0, 0, 0, -1), surface()).isEmpty());
}

TEST_P(HeatCell, NotCollectedIsHatchedOverTheWholeCellWithADash)
{
    cell.mark(CellMark::NotCollected);
    const QImage image = cell.image();
    const QRect hatch = inkIn(image, leftHalf(), surface());
    EXPECT_GE(hatch.width(), leftHalf().width() - 6);
    EXPECT_GE(hatch.height(), leftHalf().height() - 6);
    const QRgb muted = cell.rgb(Role::Muted);
    int dash = 0;
    for (int y = 0; y < image.height(); ++y)
        dash += image.pixel(cell.box.right() - numberPadding - 4, y) == muted ? 1 : 0;
    EXPECT_GE(dash, 1) << "the dash is written in muted at the right";
}

TEST_P(HeatCell, NoAccessIsALockAtTheRightWithoutFill)
{
    cell.mark(CellMark::NoAccess);
    const QImage image = cell.image();
    EXPECT_TRUE(inkIn(image, leftHalf(), surface()).isEmpty());
    const QRect lock = inkIn(image, cell.box.adjusted(0, 0, -1, -1), surface());
    EXPECT_GE(lock.height(), 7);
    EXPECT_LE(lock.width(), 13);
    EXPECT_LE(lock.right(), cell.box.right() - numberPadding);
}

TEST_P(HeatCell, NotStartedIsAHollowDotAtTheLeftAndAMutedZero)
{
    cell.mark(CellMark::NotStarted).text(QStringLiteral("0,0"));
    const QImage image = cell.image();
    EXPECT_EQ(image.pixel(corner), surface()) << "zero has no fill";
    const QRect dot = inkIn(image, QRect(0, 1, 18, 22), surface());
    EXPECT_GE(dot.width(), 5);
    EXPECT_LE(dot.width(), 9);
    EXPECT_EQ(image.pixel(dot.center()), surface()) << "hollow";
    EXPECT_GT(inkIn(image, QRect(40, 1, 38, 22), surface()).width(), 8) << "the zero is written";
}

TEST_P(HeatCell, MissingIsNeverPaintedLikeZero)
{
    std::vector<QImage> pictures;
    for (const CellMark mark :
        {CellMark::Value, CellMark::NotStarted, CellMark::NotCollected, CellMark::NoAccess, CellMark::Absent}) {
        cell.mark(mark)
            .with(TenthsRole, mark == CellMark::Value ? QVariant(1) : QVariant())
            .text(QStringLiteral("0,0"));
        pictures.push_back(cell.image());
    }
    for (size_t i = 0; i < pictures.size(); ++i) {
        for (size_t j = i + 1; j < pictures.size(); ++j)
            EXPECT_NE(pictures[i], pictures[j]) << i << " and " << j;
    }
}

TEST_P(HeatCell, AlignsDigitsAtTheRight)
{
    // The same last digit ends at the same pixel, however many stand before it.
    std::vector<int> ends;
    for (const auto& shown : {QStringLiteral("8,0"), QStringLiteral("41,0"), QStringLiteral("100,0")}) {
        cell.value(50, shown);
        const QImage image = cell.image();
        ends.push_back(inkIn(image, cell.box.adjusted(1, 1, -2, -2), image.pixel(corner)).right());
    }
    EXPECT_EQ(ends[0], ends[1]);
    EXPECT_EQ(ends[1], ends[2]);
    EXPECT_LE(ends[0], cell.box.right() - numberPadding);
}

TEST_P(HeatCell, WritesTheNumberOfStudentsInASlotOfItsOwn)
{
    cell.value(417, QStringLiteral("41,7"));
    const QImage alone = cell.image();
    const QRgb fill = alone.pixel(corner);
    cell.with(CountRole, QStringLiteral("28"));
    const QImage counted = cell.image();
    const QRect value = inkIn(counted, QRect(1, 2, cell.box.width() - 1 - cell.paint.countSlot, 20), fill);
    const QRect slot(cell.box.right() - cell.paint.countSlot + 1, 2, cell.paint.countSlot - 2, 20);
    EXPECT_GT(value.width(), 12) << "the value moves left";
    EXPECT_GT(inkIn(counted, slot, fill).width(), 6) << "the count stands at the right";
    EXPECT_LT(inkIn(counted, slot, fill).height(), inkIn(alone, slot, fill).height()) << "smaller than a value";
}

TEST_P(HeatCell, ATotalIsBoldOnTheHeaderAndHasNoHeat)
{
    cell.value(950, QStringLiteral("95,0")).with(TotalRole, true);
    EXPECT_EQ(cell.image().pixel(corner), cell.rgb(Role::Header));
}

TEST_P(HeatCell, WaitingForAnAnswerTurnsItsNumberMuted)
{
    cell.value(417, QStringLiteral("41,7"));
    const QImage fresh = cell.image();
    cell.paint.isStale = true;
    const QImage stale = cell.image();
    EXPECT_NE(stale, fresh);
    EXPECT_EQ(tests::pixelsOf(stale, cell.appearance.color(Role::Text)), 0);
    EXPECT_EQ(stale.pixel(corner), fresh.pixel(corner)) << "its heat stays";
}

INSTANTIATE_TEST_SUITE_P(Themes, HeatCell, testing::Values(ThemeChoice::Light, ThemeChoice::Dark),
    [](const auto& made) { return made.param == ThemeChoice::Light ? "Light" : "Dark"; });
