#pragma once

#include "tests/ui/data/hand_rows.h"
#include "ui/appearance.h"
#include "ui/data/table_panel.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace farol::tests {

/// Sixty students and twenty columns on a small screen, so that it scrolls both ways; the total last.
class WideTable : public testing::Test {
protected:
    WideTable()
    {
        std::vector<ui::TableColumn<HandRow>> columns{nameColumn()};
        for (int week = 1; week <= 20; ++week) {
            auto column =
                valueColumn(domain::ColumnKind::Difference, QStringLiteral("S%1").arg(week, 2, 10, QChar(u'0')));
            column.tip = QStringLiteral("fórmula da semana %1").arg(week);
            columns.push_back(column);
        }
        std::vector<HandRow> rows;
        for (int id = 1; id <= 60; ++id)
            rows.push_back({id, QStringLiteral("Aluno %1").arg(id, 2, 10, QChar(u'0')), domain::Percent{id * 5 - 150}});
        rows[1].name = QStringLiteral("<img src=x>");
        panel.setRows(&table.model);
        table.model.show(std::move(columns), std::move(rows), HandRow{0, QStringLiteral("total"), {}});
        panel.resize(500, 300);
        panel.show();
    }

    void SetUp() override
    {
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return view().horizontalScrollBar()->maximum() > 300 && view().frozen()->isVisible(); }, 30000));
    }

    ui::TableView& view() { return panel.view(); }
    QPoint centerOf(int row, int column) { return view().visualRect(table.model.index(row, column)).center(); }
    void pressHeader(int column)
    {
        const int x = view().horizontalHeader()->sectionViewportPosition(column) + 12;
        QTest::mouseClick(view().horizontalHeader()->viewport(), Qt::LeftButton, {}, {x, 14});
    }

    ui::Appearance appearance{*qApp, ui::ThemeChoice::Light};
    HandTable table;
    ui::TablePanel panel{appearance};
};

} // namespace farol::tests
