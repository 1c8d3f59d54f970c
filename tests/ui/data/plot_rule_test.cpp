#include "tests/ui/data/charted.h"
#include "ui/numbers.h"

#include <QMouseEvent>
#include <QTest>
#include <QtCharts/QChart>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using tests::Chart;
using tests::charted;

namespace {

constexpr auto none = std::nullopt;

/// Two lines over four weeks: a mean with its coverage, and what was expected.
PlotContent meanAndExpected()
{
    PlotContent content = charted({{100, 250, none, 400}, {150, 300, 350, 400}});
    content.series[0].name = QStringLiteral("média");
    content.series[0].style = LineStyle::Focus;
    content.series[0].notes = {QStringLiteral("8 de 10 coletados"), QStringLiteral("10 de 10 coletados · 2 sem acesso"),
        {}, QStringLiteral("9 de 10 coletados")};
    content.series[1].name = QStringLiteral("esperado");
    content.series[1].style = LineStyle::Expected;
    content.notes = {{1, QStringLiteral("entra a Turma 17")}};
    return content;
}

class Rule : public testing::Test {
protected:
    void moveTo(const QPointF& at)
    {
        QMouseEvent move(QEvent::MouseMove, at, chart.view().viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton,
            Qt::NoModifier);
        QApplication::sendEvent(chart.view().viewport(), &move);
    }
    QPointF pointOf(int week) const
    {
        QChart& drawn = *const_cast<Chart&>(chart).view().chart();
        return drawn.mapToPosition(QPointF(week, 20), drawn.series().first());
    }
    QStringList linesOf(size_t week) { return chart.view().wordsOf(week).split(u'\n'); }

    Chart chart{meanAndExpected()};
    Numbers numbers;
};

} // namespace

TEST_F(Rule, SnapsToTheNearestWeek)
{
    for (int week = 0; week < 4; ++week) {
        for (const int aside : {-12, 0, 12}) {
            moveTo(pointOf(week)
                + QPointF(week == 0 ? std::max(0, aside)
                        : week == 3 ? std::min(0, aside)
                                    : aside,
                    30));
            EXPECT_EQ(chart.view().pointedWeek(), std::optional<size_t>(week));
        }
    }
}

TEST_F(Rule, IsGoneOutsideThePlotAndWhenThePointerLeaves)
{
    moveTo(pointOf(1));
    ASSERT_TRUE(chart.view().pointedWeek());
    moveTo({chart.view().width() - 2.0, 40});
    EXPECT_FALSE(chart.view().pointedWeek()) << "over the labels";
    moveTo(pointOf(1));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&chart.view(), &leave);
    EXPECT_FALSE(chart.view().pointedWeek());
}

TEST_F(Rule, WalksByKeysAndStopsAtTheEnds)
{
    QTest::keyClick(&chart.view(), Qt::Key_Left);
    EXPECT_EQ(chart.view().pointedWeek(), std::optional<size_t>(3)) << "begins at the latest";
    QTest::keyClick(&chart.view(), Qt::Key_Right);
    EXPECT_EQ(chart.view().pointedWeek(), std::optional<size_t>(3));
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(&chart.view(), Qt::Key_Left);
    EXPECT_EQ(chart.view().pointedWeek(), std::optional<size_t>(0));
}

TEST_F(Rule, IsForgottenWithNewFigures)
{
    moveTo(pointOf(3));
    chart.plot.show(charted({{100, 200}}));
    EXPECT_FALSE(chart.view().pointedWeek()) << "the fourth week is no more";
}

TEST_F(Rule, SaysValueChangeAndCoverage)
{
    const QStringList lines = linesOf(1);
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(lines[0], numbers.week(*domain::Week::fromKey(u"2026-W41")));
    EXPECT_TRUE(lines[1].startsWith(QStringLiteral("média")));
    EXPECT_TRUE(lines[1].contains(numbers.percent(250)));
    EXPECT_TRUE(lines[1].contains(numbers.points(150))) << "since the week before";
    EXPECT_TRUE(lines[1].contains(QStringLiteral("10 de 10 coletados · 2 sem acesso")));
    EXPECT_TRUE(lines[2].startsWith(QStringLiteral("esperado")));
    EXPECT_FALSE(lines[2].contains(QStringLiteral("coletados"))) << "nobody collects what is expected";
    EXPECT_EQ(lines[3], QStringLiteral("entra a Turma 17"));
}

TEST_F(Rule, SaysNoChangeWithoutAWeekBefore)
{
    EXPECT_FALSE(linesOf(0)[1].contains(numbers.points(100)));
    EXPECT_TRUE(linesOf(0)[1].contains(numbers.percent(100)));
    EXPECT_TRUE(linesOf(3)[1].contains(numbers.percent(400)));
    EXPECT_FALSE(linesOf(3)[1].contains(numbers.points(400))) << "a missing week is not zero";
    EXPECT_FALSE(linesOf(3)[1].contains(numbers.points(150))) << "nor is it skipped in silence";
}

TEST_F(Rule, SaysWhatWasNotCollectedInWords)
{
    const QString line = linesOf(2)[1];
    EXPECT_TRUE(line.startsWith(QStringLiteral("média")));
    EXPECT_EQ(line, PlotView::tr("%1: not collected").arg(QStringLiteral("média")));
    EXPECT_FALSE(line.contains(u'%'));
    EXPECT_FALSE(line.contains(numbers.percent(0)));
}

TEST_F(Rule, DoesNothingInAnEmptyChart)
{
    Chart empty{PlotContent{}};
    QTest::keyClick(&empty.view(), Qt::Key_Left);
    QMouseEvent move(
        QEvent::MouseMove, QPointF(100, 100), QPointF(100, 100), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(empty.view().viewport(), &move);
    EXPECT_FALSE(empty.view().pointedWeek());
}
