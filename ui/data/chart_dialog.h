#pragma once

#include "chart_table.h"
#include "table_model.h"

#include <QDialog>

namespace farol::ui {

class Appearance;
class TablePanel;

/// The table behind a chart: sorted, selected and copied as every table.
class ChartDialog final : public QDialog {
    Q_OBJECT

public:
    ChartDialog(Appearance& appearance, const QString& title, const ChartTable& table, QWidget* parent = nullptr);

    TablePanel& table() { return *m_panel; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fill(const ChartTable& table);

    Appearance& m_appearance;
    const Texts m_texts;
    TableModel<ChartTable::Row> m_rows;
    TablePanel* m_panel;
};

} // namespace farol::ui
