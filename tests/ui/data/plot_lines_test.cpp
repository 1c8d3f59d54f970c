#include "tests/ui/data/charted.h"
#include "tests/ui/data/painted_cell.h"
#include "ui/numbers.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using tests::Chart;
using tests::charted;
using tests::risingTo;

namespace {

constexpr auto none = std::nullopt;

template <typename Kind>
QList<Kind*> drawn(Chart& chart)
{
    QList<Kind*> all;
    for (QAbstractSeries* series : chart.view().chart()->series()) {
        if (auto* one = qobject_cast<Kind*>(series))
            all << one;
    }
    return all;
}

} // namespace

TEST(PlotLines, BreakWhereAWeekIsMissing)
{
    Chart chart(charted({{100, 200, none, 300, 400, none, none, 500, 600}}));
    const auto lines = drawn<QLineSeries>(chart);
    ASSERT_EQ(lines.size(), 3);
    for (const QLineSeries* line : lines)
        EXPECT_EQ(line->count(), 2) << "no line over a week nobody photographed";
    EXPECT_EQ(lines[1]->points(), (QList<QPointF>{{3, 30}, {4, 40}}));
    EXPECT_TRUE(drawn<QScatterSeries>(chart).isEmpty());
}

TEST(PlotLines, AnAloneWeekIsADot)
{
    Chart chart(charted({{none, 250, none}, {100, none, 300}}));
    EXPECT_TRUE(drawn<QLineSeries>(chart).isEmpty());
    EXPECT_EQ(drawn<QScatterSeries>(chart).size(), 3);
}

TEST(PlotLines, AreDashedForTheExpectedAndColouredInFocus)
{
    PlotContent content = charted({risingTo(500), risingTo(450), risingTo(300)});
    content.series[0].style = LineStyle::Expected;
    content.series[1].style = LineStyle::Focus;
    content.series[1].color = 3;
    Chart chart(content);
    const Theme& theme = chart.appearance.theme();
    bool isDashed = false;
    bool isColoured = false;
    bool isGhost = false;
    for (const QLineSeries* line : drawn<QLineSeries>(chart)) {
        isDashed |= line->pen().style() != Qt::SolidLine && line->pen().color() == theme.color(Role::Reference);
        isColoured |= line->pen().style() == Qt::SolidLine && line->pen().color() == theme.series(3);
        isGhost |= line->pen().color() == theme.color(Role::Ghost);
    }
    EXPECT_TRUE(isDashed);
    EXPECT_TRUE(isColoured);
    EXPECT_TRUE(isGhost) << "the others stay behind";
}

TEST(PlotLines, AreRecolouredByTheThemeAndWhileWaiting)
{
    PlotContent content = charted({risingTo(500)});
    content.series[0].style = LineStyle::Focus;
    Chart chart(content);
    EXPECT_EQ(drawn<QLineSeries>(chart).first()->pen().color(), Theme::of(Lightness::Light).series(0));
    chart.appearance.choose(ThemeChoice::Dark);
    ASSERT_EQ(drawn<QLineSeries>(chart).size(), 1);
    EXPECT_EQ(drawn<QLineSeries>(chart).first()->pen().color(), Theme::of(Lightness::Dark).series(0));
    chart.plot.setStale(true);
    EXPECT_NE(drawn<QLineSeries>(chart).first()->pen().color(), Theme::of(Lightness::Dark).series(0));
    chart.plot.setStale(false);
    EXPECT_EQ(drawn<QLineSeries>(chart).first()->pen().color(), Theme::of(Lightness::Dark).series(0));
}

TEST(PlotLines, OfOneWeekAreDotsInsideThePlot)
{
    PlotContent content = charted({{500}, {300}});
    content.series[0].style = LineStyle::Focus;
    Chart chart(content);
    const auto dots = drawn<QScatterSeries>(chart);
    ASSERT_EQ(dots.size(), 2);
    const QRectF area = chart.view().chart()->plotArea();
    for (QScatterSeries* dot : dots)
        EXPECT_TRUE(area.contains(chart.view().chart()->mapToPosition(dot->points().first(), dot)));
    EXPECT_GT(tests::pixelsOf(chart.image(), chart.appearance.theme().series(0)), 10);
}

TEST(PlotLines, HighestAndLowestPointsAreNotCut)
{
    PlotContent content = charted({{0, 1000, 0, 1000}});
    content.series[0].style = LineStyle::Focus;
    Chart chart(content);
    QLineSeries* line = drawn<QLineSeries>(chart).first();
    const QRectF area = chart.view().chart()->plotArea();
    for (const QPointF& point : line->points()) {
        const QPointF at = chart.view().chart()->mapToPosition(point, line);
        EXPECT_GE(at.y(), area.top() + 3);
        EXPECT_LE(at.y(), area.bottom() + 1);
        EXPECT_GE(at.x(), area.left() + 3);
        EXPECT_LE(at.x(), area.right() - 3);
    }
}

TEST(PlotLines, WithoutFiguresAChartSaysSo)
{
    for (const PlotContent& content : {PlotContent{}, charted({{none, none, none}})}) {
        Chart chart(content);
        EXPECT_TRUE(chart.view().chart()->series().isEmpty());
        const QImage image = chart.image();
        const QRect middle(image.width() / 2 - 120, image.height() / 2 - 12, 240, 24);
        EXPECT_GT(tests::inkIn(image, middle, image.pixel(1, 1)).width(), 80) << "a sentence in the middle";
    }
}

TEST(PlotWords, TellWhereEachLineStandsAndHowItMovedLast)
{
    PlotContent content = charted({{none, 125, 300, 417}, {none, none, none, none}});
    Chart chart(content);
    const QString words = chart.view().accessibleDescription();
    const Numbers numbers;
    EXPECT_TRUE(words.contains(QStringLiteral("T1"))) << words.toStdString();
    EXPECT_TRUE(words.contains(numbers.percent(417)));
    EXPECT_TRUE(words.contains(numbers.shortWeek(content.weeks[3])));
    EXPECT_TRUE(words.contains(numbers.points(117))) << "since the week before: " << words.toStdString();
    EXPECT_TRUE(words.contains(numbers.shortWeek(content.weeks[2])));
    EXPECT_FALSE(words.contains(numbers.percent(125))) << "only how it stands now";
    EXPECT_FALSE(words.contains(QStringLiteral("T2"))) << "a line without values has nothing to tell";
    EXPECT_EQ(chart.view().accessibleName(), content.title);
}

TEST(PlotFolded, KeepsItsTitleAndOffersTheChart)
{
    Chart chart(charted({risingTo(500)}));
    chart.plot.setFolded(true);
    EXPECT_FALSE(chart.view().isVisible());
    auto* unfold = chart.plot.findChild<QAbstractButton*>();
    ASSERT_NE(unfold, nullptr);
    EXPECT_TRUE(unfold->isVisible());
    QSignalSpy asked(&chart.plot, &Plot::unfoldRequested);
    unfold->click();
    EXPECT_EQ(asked.count(), 1);
    chart.plot.setFolded(false);
    EXPECT_TRUE(chart.view().isVisible());
    EXPECT_FALSE(unfold->isVisible());
}
