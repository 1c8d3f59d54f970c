#include "ui/appearance.h"
#include "ui/data/plot.h"
#include "ui/data/plot_view.h"
#include "ui/numbers.h"

#include <QApplication>
#include <QKeyEvent>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

constexpr auto none = std::nullopt;

PlotContent content(std::vector<std::vector<std::optional<domain::Tenths>>> lines)
{
    PlotContent plot;
    plot.title = QStringLiteral("Média");
    for (size_t i = 0; i < lines.front().size(); ++i)
        plot.weeks.push_back(domain::Week::ofDate(QDate(2026, 9, 14)) + qint64(i));
    for (auto& values : lines) {
        PlotSeries series;
        series.name = QStringLiteral("T%1").arg(plot.series.size());
        series.values = std::move(values);
        plot.series.push_back(std::move(series));
    }
    return plot;
}

TEST(UnbrokenRuns, StopAtAMissingWeekAndStartAgain)
{
    const std::vector<PlotRun> expected{{1, 2}, {4, 4}, {6, 7}};
    EXPECT_EQ(unbrokenRuns({none, 1, 2, none, 3, none, 4, 5}), expected);
    EXPECT_TRUE(unbrokenRuns({none, none}).empty());
}

TEST(SpreadLabels, LeavesAloneWhatIsFarApart)
{
    EXPECT_EQ(spreadLabels({10, 50, 90}, 12, 0, 100), (std::vector<qreal>{10, 50, 90}));
}

TEST(SpreadLabels, PushesUpAndDownAroundTheMiddle)
{
    EXPECT_EQ(spreadLabels({50, 50, 50}, 12, 0, 100), (std::vector<qreal>{38, 50, 62}));
}

TEST(SpreadLabels, NeverGoesBelowTheAxis)
{
    const std::vector<qreal> places = spreadLabels({98, 99, 100}, 12, 0, 100);
    EXPECT_EQ(places, (std::vector<qreal>{76, 88, 100}));
}

TEST(PlotView, MakesOneSeriesForEachUnbrokenRun)
{
    Appearance appearance(*qApp, ThemeChoice::Light);
    Plot plot(appearance);
    plot.show(content({{100, 200, none, 300, none, 400, 500}}));
    int lines = 0;
    int points = 0;
    for (const QAbstractSeries* series : plot.view().chart()->series()) {
        lines += qobject_cast<const QLineSeries*>(series) ? 1 : 0;
        points += qobject_cast<const QScatterSeries*>(series) ? 1 : 0;
    }
    EXPECT_EQ(lines, 2);
    EXPECT_EQ(points, 1);
}

TEST(PlotView, NeverPutsALabelOnAnother)
{
    Appearance appearance(*qApp, ThemeChoice::Light);
    PlotView view(appearance, nullptr);
    view.resize(800, 200);
    std::vector<std::vector<std::optional<domain::Tenths>>> lines;
    lines.reserve(40);
    for (int i = 0; i < 40; ++i)
        lines.push_back({300, 100 + 20 * (i % 20)});
    PlotContent plot = content(lines);
    plot.series[3].style = LineStyle::Focus;
    view.show(plot);
    std::vector<QRectF> boxes;
    for (const auto& box : view.labelBoxes()) {
        if (box)
            boxes.push_back(*box);
    }
    ASSERT_GE(boxes.size(), 5U);
    EXPECT_TRUE(view.labelBoxes()[3]) << "a coloured line keeps its label";
    for (size_t i = 0; i < boxes.size(); ++i) {
        EXPECT_LE(boxes[i].bottom(), 200);
        for (size_t j = i + 1; j < boxes.size(); ++j)
            EXPECT_FALSE(boxes[i].adjusted(0, 0.01, 0, -0.01).intersects(boxes[j]));
    }
}

TEST(PlotView, MovesItsRuleByKeysAndSaysWhatIsMissing)
{
    Appearance appearance(*qApp, ThemeChoice::Light);
    PlotView view(appearance, nullptr);
    view.resize(600, 200);
    view.show(content({{100, none, 300}}));
    QKeyEvent left(QEvent::KeyPress, Qt::Key_Left, Qt::NoModifier);
    QApplication::sendEvent(&view, &left);
    ASSERT_EQ(view.pointedWeek(), std::optional<size_t>(2));
    QApplication::sendEvent(&view, &left);
    ASSERT_EQ(view.pointedWeek(), std::optional<size_t>(1));
    EXPECT_TRUE(view.wordsOf(1).contains(PlotView::tr("%1: not collected").arg(QStringLiteral("T0"))));
    EXPECT_FALSE(view.wordsOf(1).contains(u'%'));
}

TEST(Plot, SaysItselfInWords)
{
    Appearance appearance(*qApp, ThemeChoice::Light);
    Plot plot(appearance);
    plot.show(content({{100, none, 417}}));
    EXPECT_EQ(plot.view().accessibleName(), QStringLiteral("Média"));
    EXPECT_TRUE(plot.view().accessibleDescription().contains(Numbers().percent(417)));
}

} // namespace
