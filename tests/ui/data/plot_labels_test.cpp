#include "tests/ui/data/charted.h"
#include "tests/ui/data/painted_cell.h"

#include <QtCharts/QChart>
#include <QtCharts/QValueAxis>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using tests::Chart;
using tests::charted;
using tests::Line;
using tests::risingTo;

namespace {

std::vector<QRectF> boxesOf(Chart& chart)
{
    std::vector<QRectF> boxes;
    for (const auto& box : chart.view().labelBoxes()) {
        if (box)
            boxes.push_back(*box);
    }
    return boxes;
}

/// How many texts stand under the plot: inked columns with clear air between them.
struct WeekTexts {
    int count = 0;
    int lastRight = 0;
};

WeekTexts weekTexts(Chart& chart)
{
    const QImage image = chart.image();
    const int top = int(chart.view().chart()->plotArea().bottom()) + 9; // under the words of the zero tick
    const QRgb ground = image.pixel(1, image.height() - 1);
    WeekTexts texts;
    int clear = 100;
    for (int x = 0; x < image.width(); ++x) {
        if (tests::inkIn(image, QRect(x, top, 1, image.height() - top), ground).isEmpty()) {
            ++clear;
            continue;
        }
        texts.count += clear > 5 ? 1 : 0;
        texts.lastRight = x;
        clear = 0;
    }
    return texts;
}

const QValueAxis& percentAxis(Chart& chart)
{
    return *qobject_cast<QValueAxis*>(chart.view().chart()->axes(Qt::Vertical).first());
}

/// How many lines of the grid stand at the left edge of the plot.
int gridLines(Chart& chart)
{
    const QImage image = chart.image();
    const QRectF area = chart.view().chart()->plotArea();
    const QColor grid = chart.appearance.color(Role::Grid);
    int lines = 0;
    for (int y = int(area.top()) - 2; y < int(area.bottom()) + 2; ++y)
        lines += image.pixelColor(int(area.left()) + 1, y) == grid ? 1 : 0;
    return lines;
}

class EqualEnds : public testing::TestWithParam<int> { };

} // namespace

TEST_P(EqualEnds, NeverPutLabelsOnEachOtherOrOutside)
{
    // Every line ends at the same value: the hardest case for the words beside it.
    for (const domain::Tenths end : {0, 417, 600, 1000}) {
        PlotContent content = charted(std::vector<Line>(size_t(GetParam()), risingTo(end)));
        content.series.front().style = LineStyle::Focus;
        content.series.back().style = LineStyle::Expected;
        for (const int height : {150, 220, 400}) {
            Chart chart(content, {760, height});
            const std::vector<QRectF> boxes = boxesOf(chart);
            ASSERT_GE(boxes.size(), 2U);
            EXPECT_TRUE(chart.view().labelBoxes().front()) << "a coloured line keeps its label";
            EXPECT_TRUE(chart.view().labelBoxes().back()) << "so does the expected";
            for (size_t i = 0; i < boxes.size(); ++i) {
                EXPECT_GE(boxes[i].top(), -1.5) << GetParam() << " lines on " << height;
                EXPECT_LE(boxes[i].bottom(), chart.view().height());
                EXPECT_LE(boxes[i].right(), chart.view().width());
                for (size_t j = i + 1; j < boxes.size(); ++j)
                    EXPECT_FALSE(boxes[i].adjusted(0, 0.01, 0, -0.01).intersects(boxes[j])) << i << " on " << j;
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Lines, EqualEnds, testing::Values(2, 3, 5, 8, 13, 21, 40));

TEST(PlotLabels, StandBesideTheEndsWhenThereIsRoom)
{
    Chart chart(charted({risingTo(200), risingTo(500)}));
    const auto& boxes = chart.view().labelBoxes();
    ASSERT_TRUE(boxes[0] && boxes[1]);
    EXPECT_GT(boxes[0]->center().y(), boxes[1]->center().y() + 20) << "the higher line's label is higher";
    EXPECT_GE(boxes[0]->left(), chart.view().chart()->plotArea().right() - 10);
}

TEST(PlotLabels, FiveColouredAndTheExpectedSurviveACrowd)
{
    std::vector<Line> lines;
    for (int i = 0; i < 40; ++i)
        lines.push_back(risingTo(400 + i));
    PlotContent content = charted(lines);
    for (size_t i = 0; i < 5; ++i) {
        content.series[i * 8].style = LineStyle::Focus;
        content.series[i * 8].color = int(i);
    }
    content.series.back().style = LineStyle::Expected;
    Chart chart(content);
    for (size_t i = 0; i < 5; ++i)
        EXPECT_TRUE(chart.view().labelBoxes()[i * 8]) << i;
    EXPECT_TRUE(chart.view().labelBoxes().back());
}

TEST(PlotLabels, ALineWithoutValuesHasNone)
{
    Chart chart(charted({risingTo(300), Line(10)}));
    EXPECT_TRUE(chart.view().labelBoxes()[0]);
    EXPECT_FALSE(chart.view().labelBoxes()[1]);
}

TEST(PlotTicks, GoToSixtyUntilALineGoesHigher)
{
    for (const auto& [highest, top, step] :
        {std::tuple(0, 60, 20), {417, 60, 20}, {600, 60, 20}, {601, 100, 25}, {1000, 100, 25}}) {
        Chart chart(charted({{0, highest == 1000 ? 0 : 1000}})); // the grid of another range goes with it
        chart.plot.show(charted({{0, highest}}));
        EXPECT_EQ(gridLines(chart), top / step + 1) << highest;
        EXPECT_EQ(percentAxis(chart).min(), 0) << "the axis always begins at zero";
        EXPECT_GE(percentAxis(chart).max(), top);
        EXPECT_LT(percentAxis(chart).max(), top + step) << "no tick above the last";
    }
}

TEST(PlotWeeks, AreAllWrittenUntilTheyGetTight)
{
    for (const int weeks : {2, 5, 10, 14}) {
        Chart chart(charted({risingTo(500, weeks)}), {1100, 220});
        EXPECT_EQ(weekTexts(chart).count, weeks);
    }
}

TEST(PlotWeeks, ThenEverySecondOrFourthAndAlwaysTheLast)
{
    for (const auto& [weeks, written] : {std::pair(16, 8), {28, 14}, {29, 8}, {52, 13}}) {
        Chart chart(charted({risingTo(500, weeks)}), {1100, 220});
        const WeekTexts texts = weekTexts(chart);
        EXPECT_EQ(texts.count, written) << weeks;
        const qreal end = chart.view().chart()->plotArea().right();
        EXPECT_NEAR(texts.lastRight, end, 20) << "the last week stands under the last point";
    }
}

TEST(PlotWeeks, NeverTouchInANarrowChart)
{
    for (const int width : {260, 360, 520}) {
        Chart chart(charted({risingTo(500, 26)}), {width, 200});
        const int room = int(chart.view().chart()->plotArea().width());
        const WeekTexts texts = weekTexts(chart);
        EXPECT_GE(texts.count, 1);
        EXPECT_LE(texts.count * 24, room + 40) << width;
    }
}
