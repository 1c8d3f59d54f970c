#include "tests/ui/data/wide_table.h"

#include <QClipboard>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QToolTip>

using namespace farol;
using namespace farol::ui;

namespace {

class WideView : public tests::WideTable { };

} // namespace

TEST_F(WideView, KeepsTheNamesInPlaceWhenScrolledSideways)
{
    const QTableView& frozen = *view().frozen();
    view().horizontalScrollBar()->setValue(250);
    EXPECT_LT(view().visualRect(table.model.index(0, 0)).left(), -200);
    EXPECT_EQ(frozen.mapTo(&view(), frozen.visualRect(table.model.index(0, 0)).topLeft()).x(), 0);
    EXPECT_EQ(frozen.columnWidth(0), view().columnWidth(0));
    for (int column = 1; column < table.model.columnCount(); ++column)
        EXPECT_TRUE(frozen.isColumnHidden(column)) << column;
}

TEST_F(WideView, ScrollsNamesAndFiguresTogether)
{
    for (const int down : {0, 130, view().verticalScrollBar()->maximum()}) {
        view().verticalScrollBar()->setValue(down);
        EXPECT_EQ(view().frozen()->verticalScrollBar()->value(), down);
        EXPECT_EQ(view().frozen()->visualRect(table.model.index(30, 0)).top(),
            view().visualRect(table.model.index(30, 0)).top())
            << "a name stands beside its figures";
    }
    view().frozen()->verticalScrollBar()->setValue(52);
    EXPECT_EQ(view().verticalScrollBar()->value(), 52) << "the wheel over the names";
}

TEST_F(WideView, SharesOneSelection)
{
    QTableView& frozen = *view().frozen();
    QTest::mouseClick(frozen.viewport(), Qt::LeftButton, {}, frozen.visualRect(table.model.index(2, 0)).center());
    EXPECT_EQ(panel.selectedIds(), QStringList{QStringLiteral("3")});
    QTest::mouseClick(view().viewport(), Qt::LeftButton, Qt::ControlModifier, centerOf(4, 2));
    EXPECT_EQ(frozen.selectionModel()->selectedRows().size(), 2);
}

TEST_F(WideView, OpensARowByDoubleClickAndEnterButNeverTheTotal)
{
    QSignalSpy opened(&view(), &TableView::opened);
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, centerOf(3, 1));
    view().setCurrentIndex(table.model.index(5, 1));
    QTest::keyClick(&view(), Qt::Key_Return);
    ASSERT_EQ(opened.count(), 2);
    EXPECT_EQ(opened[0].first().toString().toStdString(), "4");
    EXPECT_EQ(opened[1].first().toString().toStdString(), "6");
    view().setCurrentIndex(table.model.index(60, 1));
    QTest::keyClick(&view(), Qt::Key_Enter);
    EXPECT_EQ(opened.count(), 2);
}

TEST_F(WideView, SpaceMarksAndUnmarksTheRow)
{
    view().selectionModel()->setCurrentIndex(table.model.index(5, 1), QItemSelectionModel::NoUpdate);
    QTest::keyClick(&view(), Qt::Key_Space);
    EXPECT_EQ(panel.selectedIds(), QStringList{QStringLiteral("6")});
    QTest::keyClick(&view(), Qt::Key_Space);
    EXPECT_TRUE(panel.selectedIds().isEmpty());
}

TEST_F(WideView, SortsByAHeadingAndTurnsAtTheSecondPress)
{
    QSignalSpy chosen(&view(), &TableView::sortChosen);
    pressHeader(1);
    EXPECT_EQ(panel.sorting(), (SortChoice{QStringLiteral("S01"), Qt::AscendingOrder}));
    pressHeader(1);
    EXPECT_EQ(panel.sorting(), (SortChoice{QStringLiteral("S01"), Qt::DescendingOrder}));
    EXPECT_EQ(table.model.row(0).id, 60);
    pressHeader(2);
    EXPECT_EQ(panel.sorting(), (SortChoice{QStringLiteral("S02"), Qt::AscendingOrder}));
    EXPECT_EQ(chosen.count(), 3);
}

TEST_F(WideView, CopiesTheSelectedRowsAsTheyStandWithHeadings)
{
    panel.setSorting({QStringLiteral("S01"), Qt::DescendingOrder});
    for (const int row : {58, 57, 0}) // in any order of choosing
        view().selectionModel()->select(
            table.model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[0].startsWith(QStringLiteral("Nome\tS01\tS02"))) << lines[0].toStdString();
    EXPECT_TRUE(lines[1].startsWith(QStringLiteral("Aluno 60\t+15,0\t"))) << lines[1].toStdString();
    EXPECT_TRUE(lines[2].startsWith(QStringLiteral("Aluno 03\t-13,5\t"))) << lines[2].toStdString();
    EXPECT_TRUE(lines[3].startsWith(QStringLiteral("<img src=x>\t-14,0\t"))) << lines[3].toStdString();
    for (const QString& line : lines)
        EXPECT_EQ(line.count(u'\t'), 20);
}

TEST_F(WideView, CopiesEverythingWhenNothingIsSelected)
{
    panel.copy();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 62);
    EXPECT_TRUE(lines.last().startsWith(QStringLiteral("total\t\t"))) << "missing stays empty";
}

TEST_F(WideView, ShowsANameInATooltipAsPlainText)
{
    const QPoint at = centerOf(0, 0); // "<" comes before every letter
    QHelpEvent help(QEvent::ToolTip, at, view().viewport()->mapToGlobal(at));
    QApplication::sendEvent(view().viewport(), &help);
    ASSERT_TRUE(QTest::qWaitFor([] { return QToolTip::isVisible(); }, 30000));
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("&lt;img src=x&gt;"))) << QToolTip::text().toStdString();
    EXPECT_FALSE(QToolTip::text().contains(QStringLiteral("<img")));
    QToolTip::hideText();
}

TEST_F(WideView, RecoloursWithTheTheme)
{
    const QImage light = view().viewport()->grab().toImage();
    appearance.choose(ThemeChoice::Dark);
    const QImage dark = view().viewport()->grab().toImage();
    const QPoint at =
        centerOf(0, 1) - QPoint(centerOf(0, 1).x() - view().visualRect(table.model.index(0, 1)).left() - 2, 0);
    EXPECT_EQ(light.pixel(at), Theme::of(Lightness::Light).color(Role::Surface).rgb());
    EXPECT_EQ(dark.pixel(at), Theme::of(Lightness::Dark).color(Role::Surface).rgb());
}

TEST_F(WideView, RowsAreAllEquallyHighAndHoldALine)
{
    EXPECT_GE(view().rowHeight(), 24);
    EXPECT_GE(view().rowHeight(), view().fontMetrics().height());
    EXPECT_EQ(view().verticalHeader()->sectionSize(0), view().verticalHeader()->sectionSize(60));
    EXPECT_EQ(view().frozen()->rowHeight(0), view().verticalHeader()->sectionSize(0));
    EXPECT_GT(panel.heightOfRows(9), panel.heightOfRows(8));
    EXPECT_EQ(panel.heightOfRows(9) - panel.heightOfRows(8), view().rowHeight());
}
