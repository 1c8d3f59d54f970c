#include "tests/ui/data/hand_rows.h"
#include "ui/appearance.h"
#include "ui/data/table_panel.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using tests::HandRow;

namespace {

constexpr int patience = 30000; // ms; a limit, never waited for

class Refresh : public testing::Test {
protected:
    Refresh()
    {
        panel.setRows(&table.model);
        panel.resize(300, 240);
        panel.show();
        table.show(rows(1, 100));
    }

    static std::vector<HandRow> rows(int from, int to)
    {
        std::vector<HandRow> all;
        for (int id = from; id <= to; ++id)
            all.push_back({id, QStringLiteral("Aluno %1").arg(id), qint64(1000 - id)});
        return all;
    }
    void select(std::initializer_list<int> shown)
    {
        for (const int row : shown)
            panel.view().selectionModel()->select(
                table.model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    std::string selected() const
    {
        QStringList ids = panel.selectedIds();
        ids.sort();
        return ids.join(u' ').toStdString();
    }
    QScrollBar& scroll() { return *panel.view().verticalScrollBar(); }

    Appearance appearance{*qApp, ThemeChoice::Light};
    tests::HandTable table;
    TablePanel panel{appearance};
};

} // namespace

TEST_F(Refresh, FindsSelectedRowsAgainByTheirIds)
{
    select({2, 4, 9});
    ASSERT_EQ(selected(), "10 3 5");
    panel.refresh([this] { table.show(rows(4, 60)); });
    EXPECT_EQ(selected(), "10 5") << "row 3 is gone, the others moved up";
    panel.refresh([this] { table.show(rows(90, 99)); });
    EXPECT_EQ(selected(), "");
}

TEST_F(Refresh, FindsTheCurrentCellAgain)
{
    panel.view().selectionModel()->setCurrentIndex(table.model.index(6, 1), QItemSelectionModel::NoUpdate);
    panel.refresh([this] { table.show(rows(5, 50)); });
    EXPECT_EQ(panel.view().currentIndex().data(RowIdRole).toString().toStdString(), "7");
    EXPECT_EQ(panel.view().currentIndex().column(), 1);
    panel.refresh([this] { table.show(rows(20, 50)); });
    EXPECT_FALSE(panel.view().currentIndex().isValid()) << "nobody else becomes current";
}

TEST_F(Refresh, StaysWhereItWasScrolled)
{
    ASSERT_TRUE(QTest::qWaitFor([this] { return scroll().maximum() > 600; }, patience));
    scroll().setValue(500);
    panel.refresh([this] { table.show(rows(1, 101)); });
    EXPECT_EQ(scroll().value(), 500);
}

TEST_F(Refresh, KeepsItsSorting)
{
    panel.setSorting({QStringLiteral("valor"), Qt::AscendingOrder});
    panel.refresh([this] { table.show(rows(1, 3)); });
    EXPECT_EQ(table.names(), "Aluno 3 Aluno 2 Aluno 1");
    EXPECT_EQ(panel.sorting(), (SortChoice{QStringLiteral("valor"), Qt::AscendingOrder}));
    panel.setSorting({QStringLiteral("gone"), Qt::DescendingOrder});
    EXPECT_EQ(panel.sorting().column.toStdString(), "valor") << "an unknown column changes nothing";
}

TEST_F(Refresh, ANarrowedRowComesBackUnselected)
{
    select({0, 1});
    panel.refresh([this] { table.model.narrow([](const HandRow& row) { return row.id != 1; }); });
    EXPECT_EQ(selected(), "2");
    panel.refresh([this] { table.model.narrow({}); });
    EXPECT_EQ(selected(), "2");
}

TEST_F(Refresh, NeverSelectsATotal)
{
    table.show(rows(1, 2), domain::ColumnKind::Count, HandRow{0, QStringLiteral("total"), qint64(1)});
    select({2});
    panel.refresh([this] {
        table.show(rows(1, 3), domain::ColumnKind::Count, HandRow{0, QStringLiteral("total"), qint64(1)});
    });
    EXPECT_EQ(panel.view().selectionModel()->selectedRows().size(), 0);
}

TEST_F(Refresh, SaysThatNobodyMatchesAndOffersToClear)
{
    panel.setEmptySentence(QStringLiteral("Nenhum aluno com estes filtros"));
    auto* clear = panel.findChild<QPushButton*>();
    ASSERT_NE(clear, nullptr);
    EXPECT_FALSE(clear->isVisible());
    panel.refresh([this] { table.model.narrow([](const HandRow&) { return false; }); });
    EXPECT_TRUE(clear->isVisible());
    bool isSaid = false;
    for (const QLabel* label : panel.findChildren<QLabel*>())
        isSaid |= label->isVisible() && label->text() == QStringLiteral("Nenhum aluno com estes filtros");
    EXPECT_TRUE(isSaid);
    QSignalSpy asked(&panel, &TablePanel::clearFilters);
    clear->click();
    EXPECT_EQ(asked.count(), 1);
    panel.refresh([this] { table.model.narrow({}); });
    EXPECT_FALSE(clear->isVisible());
}
