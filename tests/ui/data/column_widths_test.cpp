#include "tests/ui/data/hand_rows.h"
#include "ui/appearance.h"
#include "ui/data/table_panel.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using tests::HandRow;
using tests::HandTable;

namespace {

using Columns = std::vector<TableColumn<HandRow>>;

/// A table in a window of this width (px).
struct Shown {
    explicit Shown(Appearance& appearance, int width, Columns columns, std::vector<HandRow> rows) :
        panel(appearance)
    {
        panel.setRows(&table.model);
        table.model.show(std::move(columns), std::move(rows));
        panel.resize(width, 400);
        panel.show();
        QCoreApplication::processEvents();
    }

    TableView& view() { return panel.view(); }
    int width(int column) { return view().columnWidth(column); }
    int all() { return view().horizontalHeader()->length(); }

    HandTable table;
    TablePanel panel;
};

TableColumn<HandRow> barColumn()
{
    TableColumn<HandRow> column = tests::valueColumn(domain::ColumnKind::Share, QStringLiteral("barra"));
    column.look = CellLook::Bar;
    column.widest.clear();
    return column;
}

Columns withFigures(int count)
{
    Columns columns{tests::nameColumn()};
    for (int i = 0; i < count; ++i)
        columns.push_back(tests::valueColumn(domain::ColumnKind::Difference, QStringLiteral("Esperado %1").arg(i + 1)));
    return columns;
}

/// As a list of students: a key, words about them, figures.
Columns withWordsAndFigures(int count)
{
    Columns columns = withFigures(count);
    TableColumn<HandRow> words = tests::valueColumn(domain::ColumnKind::Text, QStringLiteral("situacao"));
    words.look = CellLook::Text;
    words.widest = QStringLiteral("concluído");
    columns.insert(columns.begin() + 2, words);
    return columns;
}

const QString longest = QStringLiteral("Maria Aparecida do Socorro ").repeated(4).trimmed();

class ColumnWidths : public testing::Test {
protected:
    Appearance appearance{*qApp, ThemeChoice::Light};
    const std::vector<HandRow> two{{1, QStringLiteral("Ana")}, {2, QStringLiteral("João Ávila")}};
};

} // namespace

TEST_F(ColumnWidths, AWideTableKeepsNamesBesideTheirFigures)
{
    Shown wide(appearance, 1720, withFigures(12), two);
    Shown narrow(appearance, 700, withFigures(12), two);
    EXPECT_EQ(wide.all(), wide.view().viewport()->width()) << "nothing is left over";
    EXPECT_LT(wide.width(0), 1720 / 3) << "no gap between a name and what belongs to it";
    for (int column = 2; column <= 12; ++column) {
        EXPECT_GT(wide.width(column), narrow.width(column)) << column;
        EXPECT_LE(wide.width(column), 2 * narrow.width(column)) << column;
    }
}

TEST_F(ColumnWidths, ANameIsWholeWhereThereIsRoomForIt)
{
    const QFontMetrics words(appearance.font(TextSize::Body));
    Shown wide(appearance, 1720, withFigures(4), {{1, longest}});
    EXPECT_GE(wide.width(0), words.horizontalAdvance(longest) + 16);
    Shown narrow(appearance, 500, withFigures(12), {{1, longest}});
    EXPECT_EQ(narrow.width(0), 150) << "the figures are not pushed out of a small window";
    EXPECT_GT(narrow.view().horizontalScrollBar()->maximum(), 0);
}

TEST_F(ColumnWidths, TablesUnderEachOtherBeginTheirFiguresAtOnePlace)
{
    Shown shorter(appearance, 1200, withWordsAndFigures(4), two);
    Shown longer(appearance, 1200, withWordsAndFigures(6), {{1, QStringLiteral("Benedito Aparecido Neto")}});
    EXPECT_EQ(shorter.width(0), longer.width(0));
    EXPECT_EQ(shorter.width(1), longer.width(1)) << "the key of a row stays beside its name";
}

TEST_F(ColumnWidths, ABarTakesWhatNamesLeave)
{
    const QString course = QStringLiteral("Preparação para o mercado de trabalho");
    Shown shown(appearance, 700, {tests::nameColumn(), barColumn(), withFigures(1)[1]}, {{1, course}});
    const QFontMetrics words(appearance.font(TextSize::Body));
    EXPECT_GE(shown.width(0), words.horizontalAdvance(course) + 16) << "a name is not cut beside a long bar";
    EXPECT_GT(shown.width(1), 200);
    EXPECT_EQ(shown.all(), shown.view().viewport()->width());
}

TEST_F(ColumnWidths, OnlyTheSortedHeadingHasRoomForAMark)
{
    Shown shown(appearance, 500, withFigures(12), two);
    const int before = shown.width(3);
    shown.panel.setSorting({QStringLiteral("Esperado 3"), Qt::AscendingOrder});
    EXPECT_GT(shown.width(3), before);
    shown.panel.setSorting({QStringLiteral("Esperado 5"), Qt::AscendingOrder});
    EXPECT_EQ(shown.width(3), before);
}

TEST_F(ColumnWidths, LargerLettersGetWiderNamesAtOnce)
{
    Shown shown(appearance, 500, withFigures(12), {{1, longest}});
    const int before = shown.width(0);
    const int figure = shown.width(2);
    appearance.scaleText(2.0);
    QCoreApplication::processEvents();
    EXPECT_GT(shown.width(0), before * 3 / 2);
    EXPECT_GT(shown.width(2), figure * 3 / 2);
    appearance.scaleText(1.0);
}

TEST_F(ColumnWidths, NoColumnShowsOnlyItsEdge)
{
    for (int wide = 400; wide < 520; wide += 7) {
        Shown shown(appearance, wide, withFigures(12), two);
        const int room = shown.view().viewport()->width();
        for (int column = 1; column <= 12; ++column) {
            const int seen = room - shown.view().columnViewportPosition(column);
            EXPECT_TRUE(seen <= 0 || seen >= 40) << column << " in a window of " << wide << ": " << seen << " px";
        }
    }
}
