#include "tests/ui/data/charted.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using tests::Chart;
using tests::Line;

namespace {

constexpr auto none = std::nullopt;

/// Lines over study weeks 0, 1, 2…
PlotContent aged(const std::vector<Line>& lines)
{
    PlotContent content = tests::charted(lines);
    for (size_t i = 0; i < content.weeks.size(); ++i)
        content.places.push_back({QString::number(i), QStringLiteral("week %1 of study").arg(i)});
    content.weeks.clear();
    content.labels = LabelPlace::Ends;
    content.axisTitle = QStringLiteral("weeks since the start");
    return content;
}

Line upTo(size_t last, domain::Tenths value, size_t size = 30)
{
    Line line(size);
    for (size_t i = 0; i <= last; ++i)
        line[i] = domain::Tenths(value * domain::Tenths(i) / domain::Tenths(last));
    return line;
}

} // namespace

TEST(PlotOfAges, NamesItsPlacesAndSaysNothingOutsideALinesTime)
{
    Chart chart(aged({{none, 100, none, 300, none, none}, {50, 100, 150, 200, 250, 300}}));
    EXPECT_TRUE(chart.view().wordsOf(0).startsWith(QStringLiteral("week 0 of study")));
    EXPECT_FALSE(chart.view().wordsOf(0).contains(QStringLiteral("T1"))) << "not begun";
    EXPECT_TRUE(chart.view().wordsOf(2).contains(PlotView::tr("%1: not collected").arg(QStringLiteral("T1"))));
    EXPECT_FALSE(chart.view().wordsOf(5).contains(QStringLiteral("T1"))) << "over";
    EXPECT_TRUE(chart.view().accessibleDescription().contains(QStringLiteral("week 3 of study")));
}

TEST(PlotOfAges, PutsNamesAtTheLinesEndsApart)
{
    PlotContent content =
        aged({upTo(10, 300), upTo(11, 310), upTo(12, 320), upTo(20, 500), upTo(29, 900), upTo(29, 910)});
    for (size_t i = 0; i < 5; ++i) {
        content.series[i].style = LineStyle::Focus;
        content.series[i].name = QStringLiteral("Turma %1").arg(i + 10);
    }
    content.series[5].style = LineStyle::Expected;
    for (const QSize size : {QSize(700, 260), QSize(420, 190)}) {
        Chart chart(content, size);
        const auto boxes = chart.view().labelBoxes();
        const QRectF area = chart.view().chart()->plotArea();
        for (size_t i = 0; i < 5; ++i) {
            ASSERT_TRUE(boxes[i]) << "a coloured line keeps its name";
            EXPECT_TRUE(area.adjusted(-1, -1, 1, 1).contains(*boxes[i])) << i;
            for (size_t j = i + 1; j < 5; ++j)
                EXPECT_FALSE(boxes[i]->intersects(*boxes[j])) << i << " on " << j;
        }
        ASSERT_TRUE(boxes[5]);
        EXPECT_GE(boxes[5]->left(), area.right() - 10) << "what they are compared with stands beside the plot";
    }
}

TEST(PlotOfAges, ARibbonIsAnAreaForEachUnbrokenRunBehindTheLines)
{
    PlotContent content = aged({{100, 200, 300, 400, 500, 600}});
    content.ribbon = PlotRibbon{QStringLiteral("p10 to p90"), QStringLiteral("of 9"), {none, 100, 200, none, 300, none},
        {none, 200, 300, none, 500, none}};
    Chart chart(content);
    const auto series = chart.view().chart()->series();
    ASSERT_EQ(series.size(), 3);
    const auto* first = qobject_cast<const QAreaSeries*>(series[0]);
    const auto* lone = qobject_cast<const QAreaSeries*>(series[1]);
    ASSERT_TRUE(first && lone);
    EXPECT_EQ(first->upperSeries()->count(), 2);
    EXPECT_DOUBLE_EQ(lone->lowerSeries()->at(0).x(), 3.5) << "one place alone still has a width";
    EXPECT_TRUE(chart.view().wordsOf(1).contains(QStringLiteral("p10 to p90")));
    EXPECT_FALSE(chart.view().wordsOf(3).contains(QStringLiteral("p10 to p90")));
}

TEST(PlotOfAges, StepsHoldAValueUntilTheNextPlace)
{
    PlotContent content = aged({{1000, 1000, 800}});
    content.series[0].shape = LineShape::Steps;
    content.bottom = 50;
    Chart chart(content);
    const auto* line = qobject_cast<const QLineSeries*>(chart.view().chart()->series().at(0));
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->points(), (QList<QPointF>{{0, 100}, {1, 100}, {1, 100}, {2, 100}, {2, 80}}));
    const auto* axis = qobject_cast<const QValueAxis*>(chart.view().chart()->axes(Qt::Vertical).first());
    EXPECT_DOUBLE_EQ(axis->min(), 50);
}

TEST(PlotOfAges, NumbersUnderTheAxisTakeTheirRoomFromThePlot)
{
    PlotContent content = aged({upTo(29, 900)});
    Chart plain(content);
    content.counts = PlotCounts{1, std::vector<std::optional<int>>(30, 42)};
    Chart counted(content);
    EXPECT_LT(counted.view().chart()->plotArea().bottom(), plain.view().chart()->plotArea().bottom() - 8);
    content.counts->color = 2;
    Chart other(content);
    EXPECT_NE(counted.image(), other.image()) << "in the colour of their line";
}

TEST(PlotOfAges, WithoutLinesSaysItsOwnSentence)
{
    PlotContent content;
    content.emptySentence = QStringLiteral("nothing yet");
    Chart chart(content);
    PlotContent usual;
    Chart other(usual);
    EXPECT_NE(chart.image(), other.image());
    EXPECT_TRUE(chart.view().labelBoxes().empty());
}
