#include "tests/ui/data/painted_cell.h"
#include "tests/ui/data/wide_table.h"

#include <QHelpEvent>
#include <QToolTip>

using namespace farol;
using namespace farol::ui;

namespace {

class Heading : public tests::WideTable {
protected:
    /// The heading of a column as it is painted.
    QImage imageOf(int column)
    {
        QHeaderView& header = *view().horizontalHeader();
        const QImage all = header.viewport()->grab().toImage();
        return all.copy(header.sectionViewportPosition(column), 0, header.sectionSize(column), header.height());
    }
    int accentOf(int column) { return tests::pixelsOf(imageOf(column), appearance.color(Role::Accent)); }
};

} // namespace

TEST_F(Heading, OnlyTheSortedOneHasAMark)
{
    panel.setSorting({QStringLiteral("S01"), Qt::AscendingOrder});
    EXPECT_GT(accentOf(1), 4);
    EXPECT_EQ(accentOf(2), 0);
    panel.setSorting({QStringLiteral("S02"), Qt::AscendingOrder});
    EXPECT_EQ(accentOf(1), 0);
    EXPECT_GT(accentOf(2), 4);
}

TEST_F(Heading, TheMarkTurnsWithTheDirection)
{
    panel.setSorting({QStringLiteral("S01"), Qt::AscendingOrder});
    const QImage up = imageOf(1);
    panel.setSorting({QStringLiteral("S01"), Qt::DescendingOrder});
    EXPECT_NE(imageOf(1), up);
    EXPECT_GT(accentOf(1), 4);
}

TEST_F(Heading, OfAWordStartsAtTheLeftAndOfANumberEndsAtTheRight)
{
    panel.setSorting({QStringLiteral("S05"), Qt::AscendingOrder});
    const QImage name = imageOf(0);
    const QImage number = imageOf(1);
    const QRgb ground = appearance.color(Role::Header).rgb();
    const QRect words = tests::inkIn(name, name.rect().adjusted(2, 2, -2, -3), ground);
    const QRect digits = tests::inkIn(number, number.rect().adjusted(2, 2, -2, -3), ground);
    EXPECT_LE(words.left(), 12);
    EXPECT_GE(digits.right(), number.width() - 14);
}

TEST_F(Heading, ExplainsItsFormula)
{
    QHeaderView& header = *view().horizontalHeader();
    const QPoint at(header.sectionViewportPosition(1) + 8, 14);
    QHelpEvent help(QEvent::ToolTip, at, header.viewport()->mapToGlobal(at));
    QApplication::sendEvent(&header, &help);
    QApplication::sendEvent(header.viewport(), &help);
    ASSERT_TRUE(QTest::qWaitFor([] { return QToolTip::isVisible(); }, 30000));
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("fórmula da semana 1"))) << QToolTip::text().toStdString();
    QToolTip::hideText();
}
