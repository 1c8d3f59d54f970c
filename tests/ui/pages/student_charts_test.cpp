#include "tests/ui/pages/shown_page.h"
#include "ui/data/chart_menu.h"
#include "ui/data/mark_plot.h"
#include "ui/pages/student_charts.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using farol::tests::ShownPage;

namespace {

// After 47 days of a course of ten weeks 67,1 % is expected.
constexpr auto picture = R"(
trilha analista
  curso 1 SQL 10
turma analista 2 tag=1 inicio=2026-10-05
aluno 7 "Ana"
foto 2026-W46 2: 7 | 20 ; 8 | 100 ; 9 | 0 ; 10 | -
foto 2026-W47 2: 7 | 25 ; 8 | 100 ; 9 | 0 ; 10 | -
)";

class StudentCharts : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(open.isAnswered()); }
    const ProgressAnswer& answer() const { return open.body().answer(); }

    tests::World world = tests::world(picture);
    ShownPage open{world};
    Numbers numbers{QLocale(QLocale::Portuguese, QLocale::Brazil)};
};

} // namespace

TEST_F(StudentCharts, TheGainIsOverTheCellsOfBothPhotos)
{
    const MarkContent content = gainMarks(answer(), numbers);
    ASSERT_EQ(content.marks.size(), 1U) << "the first photo has none";
    EXPECT_EQ(content.marks[0].id, 1);
    EXPECT_NEAR(content.marks[0].y, 1.7, 0.001) << "5 p.p. of one student over three cells";
    ASSERT_EQ(content.table.rows.size(), 2U);
    EXPECT_EQ(content.table.rows[0].values[0], domain::Value()) << "nothing, not zero";
    EXPECT_EQ(content.table.rows[1].values[2], domain::Value(qint64(3)));
}

TEST_F(StudentCharts, EachTellsItsFormula)
{
    for (const MarkContent& content :
        {gainMarks(answer(), numbers), distributionMarks(answer(), numbers), quadrantMarks(answer(), numbers)})
        EXPECT_GT(content.formula.size(), 60) << qPrintable(content.title);
}

TEST_F(StudentCharts, EveryStudentWithAProgressStandsInOneBand)
{
    const MarkContent content = distributionMarks(answer(), numbers);
    ASSERT_EQ(content.marks.size(), 11U);
    for (const size_t band : {0U, 2U, 10U})
        EXPECT_EQ(content.marks[band].y, 1) << band;
    EXPECT_EQ(content.marks[1].y, 0);
    EXPECT_TRUE(content.subtitle.contains(QStringLiteral("3 of 4"))) << content.subtitle.toStdString();
    EXPECT_EQ(bandOf(999), 9U);
    EXPECT_EQ(bandOf(1000), 10U);
}

TEST_F(StudentCharts, QuadrantsCountWhoHasBothFigures)
{
    const MarkContent content = quadrantMarks(answer(), numbers);
    ASSERT_EQ(content.marks.size(), 3U) << "who was not collected has no place";
    QStringList corners;
    for (const PlotCorner& corner : content.corners)
        corners << corner.words;
    EXPECT_EQ(corners.join(u'|').toStdString(),
        "behind, moving: 1|on track, moving: 0|behind, without gain: 1|on track, without gain: 1");
}

TEST_F(StudentCharts, AKeyGoesToAMarkAndEnterOpensIt)
{
    MarkPlot plot(open.appearance);
    plot.resize(600, 220);
    plot.show(quadrantMarks(answer(), numbers));
    plot.QWidget::show();
    QSignalSpy opened(&plot, &MarkPlot::opened);
    QTest::keyClick(&plot.view(), Qt::Key_Home);
    EXPECT_EQ(plot.view().pointed(), 0U);
    QTest::keyClick(&plot.view(), Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.first().first().toLongLong(), 7);
    EXPECT_TRUE(plot.view().accessibleDescription().contains(QStringLiteral("Ana")));
    EXPECT_FALSE(plot.menu().picture().isNull());
}

TEST_F(StudentCharts, NobodyIsASentenceAndNoDrawing)
{
    const MarkContent content = quadrantMarks(ProgressAnswer(), numbers);
    EXPECT_TRUE(content.marks.empty());
    EXPECT_FALSE(content.emptySentence.isEmpty());
    EXPECT_TRUE(distributionMarks(ProgressAnswer(), numbers).marks.empty());
    EXPECT_TRUE(gainMarks(ProgressAnswer(), numbers).marks.empty());
}
