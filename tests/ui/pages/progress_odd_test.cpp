#include "tests/ui/pages/shown_page.h"
#include "ui/data/table_panel.h"
#include "ui/pages/month_picker.h"
#include "ui/pages/progress_charts.h"
#include "ui/pages/status_chips.h"

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
