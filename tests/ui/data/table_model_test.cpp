#include "ui/appearance.h"
#include "ui/data/table_copy.h"
#include "ui/data/table_model.h"
#include "ui/data/table_panel.h"
#include "ui/data/tip_text.h"

#include <QApplication>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

/// A row made by hand: a name, and a number that may be missing.
struct Line {
    int id = 0;
    QString name;
    std::optional<int> tenths;
};

TableColumn<Line> nameColumn()
{
    TableColumn<Line> column;
    column.column = {QStringLiteral("nome"), {}, domain::ColumnKind::Text,
        [](const Line& line) -> domain::Value { return line.name; }};
    column.heading = QStringLiteral("Nome");
    return column;
}

TableColumn<Line> shareColumn()
{
    TableColumn<Line> column;
    column.column = {
        QStringLiteral("valor"), {}, domain::ColumnKind::Difference, [](const Line& line) -> domain::Value {
            return line.tenths ? domain::Value(domain::Percent{*line.tenths}) : domain::Value();
        }};
    column.look = CellLook::Number;
    column.heading = QStringLiteral("Valor");
    return column;
}

const Texts& brazilian()
{
    static const Texts texts(Numbers(QLocale(QLocale::Portuguese, QLocale::Brazil)));
    return texts;
}

QString idOf(const Line& line)
{
    return QString::number(line.id);
}

class Lines : public testing::Test {
protected:
    TableModel<Line> model{&idOf, brazilian()};

    void showLines(std::vector<Line> lines, std::optional<Line> total = std::nullopt)
    {
        model.show({nameColumn(), shareColumn()}, std::move(lines), std::move(total));
    }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.index(row, 0).data().toString();
        return all;
    }
};

QStringList list(std::initializer_list<const char*> words)
{
    QStringList all;
    for (const char* word : words)
        all << QString::fromUtf8(word);
    return all;
}

TEST_F(Lines, SortTurma2BeforeTurma10AndAccentsAsTheirLetters)
{
    showLines({{1, QStringLiteral("turma 10"), 1}, {2, QStringLiteral("Turma 2"), 2}, {3, QStringLiteral("Água"), 3}});
    EXPECT_EQ(names(), list({"Água", "Turma 2", "turma 10"}));
}

TEST_F(Lines, SortNumbersAsNumbersAndKeepMissingLastBothWays)
{
    showLines({{1, QStringLiteral("a"), 95}, {2, QStringLiteral("b"), std::nullopt}, {3, QStringLiteral("c"), 1000},
        {4, QStringLiteral("d"), -20}});
    model.sort(1, Qt::AscendingOrder);
    EXPECT_EQ(names(), list({"d", "a", "c", "b"}));
    model.sort(1, Qt::DescendingOrder);
    EXPECT_EQ(names(), list({"c", "a", "d", "b"}));
}

TEST_F(Lines, KeepTheTotalLastWhateverTheSort)
{
    showLines({{1, QStringLiteral("a"), 10}, {2, QStringLiteral("b"), 20}}, Line{0, QStringLiteral("total"), 15});
    model.sort(1, Qt::DescendingOrder);
    EXPECT_EQ(names(), list({"b", "a", "total"}));
    EXPECT_TRUE(model.index(2, 0).data(TotalRole).toBool());
    EXPECT_EQ(model.index(2, 0).data(RowIdRole).toString(), QString());
}

TEST_F(Lines, WriteADifferenceWithDecimalCommaAndTrueMinus)
{
    showLines({{1, QStringLiteral("a"), -5}});
    EXPECT_EQ(model.index(0, 1).data().toString(), QString(QChar(0x2212)) + QStringLiteral("0,5"));
}

TEST_F(Lines, MoveASelectionWithItsRowWhenSorted)
{
    showLines({{1, QStringLiteral("a"), 10}, {2, QStringLiteral("b"), 20}, {3, QStringLiteral("c"), 5}});
    const QPersistentModelIndex b = model.index(1, 0);
    model.sort(1, Qt::DescendingOrder);
    EXPECT_EQ(b.row(), 0);
    EXPECT_EQ(b.data().toString(), QStringLiteral("b"));
}

TEST_F(Lines, KeepSortAndSelectionOverARefresh)
{
    Appearance appearance(*qApp, ThemeChoice::Light);
    TablePanel panel(appearance);
    panel.setRows(&model);
    showLines({{1, QStringLiteral("a"), 10}, {2, QStringLiteral("b"), 20}, {3, QStringLiteral("c"), 5}});
    panel.setSorting({QStringLiteral("valor"), Qt::AscendingOrder});
    panel.view().selectionModel()->select(model.index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    ASSERT_EQ(panel.selectedIds(), list({"2"}));

    panel.refresh([this] {
        showLines({{4, QStringLiteral("d"), 1}, {2, QStringLiteral("b"), 2}, {3, QStringLiteral("c"), 5}});
    });
    EXPECT_EQ(names(), list({"d", "b", "c"}));
    EXPECT_EQ(panel.selectedIds(), list({"2"}));
    EXPECT_EQ(panel.sorting().column, QStringLiteral("valor"));
}

TEST_F(Lines, CopyWithHeadersAndWithoutFormulasOrBreaks)
{
    showLines({{1, QStringLiteral("=HYPERLINK(\"x\")"), -10}, {2, QStringLiteral("Ana\tMaria\nSá"), 25}});
    EXPECT_EQ(tableText(model, {}), QStringLiteral("Nome\tValor\n'=HYPERLINK(\"x\")\t-1,0\nAna Maria Sá\t+2,5\n"));
}

TEST_F(Lines, NarrowWithoutLosingTheSort)
{
    showLines({{1, QStringLiteral("a"), 10}, {2, QStringLiteral("b"), 20}, {3, QStringLiteral("c"), 5}});
    model.sort(1, Qt::DescendingOrder);
    model.narrow([](const Line& line) { return line.id != 1; });
    EXPECT_EQ(names(), list({"b", "c"}));
    model.narrow({});
    EXPECT_EQ(names(), list({"b", "a", "c"}));
}

TEST(TipText, NeverLetsANameBecomeMarkup)
{
    const QString tip = tipText(QStringLiteral("<img src=x>\nlinha"));
    EXPECT_FALSE(tip.contains(QStringLiteral("<img")));
    EXPECT_TRUE(tip.contains(QStringLiteral("&lt;img src=x&gt;<br>linha")));
}

} // namespace
