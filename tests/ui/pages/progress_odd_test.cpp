#include "tests/ui/pages/shown_page.h"
#include "ui/button.h"
#include "ui/data/mark_plot.h"
#include "ui/data/table_panel.h"
#include "ui/pages/month_picker.h"
#include "ui/pages/progress_charts.h"
#include "ui/pages/status_chips.h"

#include <QMenu>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using tests::ShownPage;

namespace {

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST(MonthOfGaps, AMonthWithoutPhotosSaysSo)
{
    const tests::World world = tests::world(R"(
trilha analista
  curso 1 SQL 2
turma analista 2 tag=69
aluno 7 "Ana"
foto 2026-W36 2: 7 | 10
foto 2026-W45 2: 7 | 20
)");
    const ShownPage open(world);
    ASSERT_TRUE(open.isAnswered());
    open.press(0, int(ProgressView::Month));
    ASSERT_TRUE(open.isAnswered());
    QTest::keyClick(&open.body().month(), Qt::Key_Left);
    ASSERT_TRUE(open.isAnswered());
    EXPECT_EQ(open.rows().rowCount(), 0);
    EXPECT_TRUE(has(open.sentences(), "There is no photo of ")) << open.sentences();
    for (const StatusChip* chip : open.body().tables().chips().findChildren<StatusChip*>())
        EXPECT_TRUE(chip->accessibleName().endsWith(QLocale().toString(0)))
            << "not those of another month: " << chip->accessibleName().toStdString();
    QTest::keyClick(&open.body().month(), Qt::Key_Left);
    ASSERT_TRUE(open.isAnswered());
    EXPECT_EQ(open.column(QStringLiteral("aluno")), "Ana");
}

TEST(MonthOfLeavers, TheirLastAccessIsSaidAsThatOfOthers)
{
    const tests::World world = tests::world(R"(
trilha analista
  curso 1 SQL 2
turma analista 2 tag=69
aluno 7 "Ana"
aluno 8 "Zoe"
foto 2026-W45 2: 7 | 20 ; 8 acesso=2026-11-05T10:00 | 30
foto 2026-W46 2: 7 | 30
)");
    const ShownPage open(world);
    ASSERT_TRUE(open.isAnswered());
    open.press(0, int(ProgressView::Month));
    ASSERT_TRUE(open.isAnswered());
    const std::string said = open.text(QStringLiteral("Zoe"), QStringLiteral("ultimo_acesso"));
    EXPECT_TRUE(has(said, "ago")) << said << " is not a date that the column cuts";
}

TEST(CohortsInASmallWindow, TheirTotalIsInSightUnderALowerChart)
{
    QString school = QStringLiteral("trilha analista\n  curso 1 SQL 2\n");
    for (int number = 1; number <= 11; ++number) {
        school += QStringLiteral("turma analista %1 tag=%2 inicio=2026-10-05\naluno %3 \"Aluno %3\"\n")
                      .arg(number)
                      .arg(100 + number)
                      .arg(200 + number);
    }
    for (int number = 1; number <= 11; ++number)
        school += QStringLiteral("foto 2026-W45 %1: %2 | 20\n").arg(number).arg(200 + number);
    const tests::World world = tests::world(school.toStdString());
    const ShownPage open(world);
    ASSERT_TRUE(open.isAnswered());
    open.press(0, int(ProgressView::ByCohort));
    ASSERT_TRUE(open.isAnswered());
    const ProgressCharts& charts = open.body().charts();
    const int usual = charts.heightFor(ProgressView::ByCohort, ChartRoom::Usual);
    bool wasLower = false;
    for (int height = 800; height > 500; height -= 6) {
        open.page->resize(1196, height);
        QCoreApplication::processEvents();
        if (charts.height() >= usual || charts.height() < ProgressCharts::leastHeight)
            continue;
        wasLower = true;
        EXPECT_EQ(open.body().table().view().verticalScrollBar()->maximum(), 0) << "at " << height << " px";
    }
    EXPECT_TRUE(wasLower) << "there is a window in which the chart gives a little";
    EXPECT_EQ(open.rows().rowCount(), 12);
}

TEST(QuadrantsInASmallWindow, HaveHeightForTheirDotsAndLeaveRowsOfTheTable)
{
    std::string school = "trilha analista\n  curso 1 SQL 2\nturma analista 1 tag=1 inicio=2026-10-05\n";
    for (const int week : {45, 46, 47}) {
        for (int student = 1; student <= 40; ++student)
            school += "foto 2026-W" + std::to_string(week) + " 1: " + std::to_string(student) + " | "
                + std::to_string((student + week) % 90) + '\n';
    }
    const tests::World world = tests::world(school);
    const ShownPage open(world);
    ASSERT_TRUE(open.isAnswered());
    open.page->resize(1196, 728); // what a window of 1366 x 768 leaves
    ProgressCharts& charts = open.body().charts();
    const int usual = charts.height();
    for (Button* picker : charts.findChildren<Button*>()) {
        if (picker->isVisible() && picker->accessibleName() == QStringLiteral("Chart: Mean"))
            picker->menu()->actions().at(int(ChartKind::Quadrants))->trigger();
    }
    QCoreApplication::processEvents();
    EXPECT_TRUE(charts.marks().isVisible());
    EXPECT_GE(charts.height(), usual + 70) << "dots that go up and down are not told apart in a strip";
    const TableView& table = open.body().table().view();
    EXPECT_GE(table.viewport()->height(), 5 * table.rowHeight());
}
