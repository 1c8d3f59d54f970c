#include "run_panel.h"

#include "ui/data/table_panel.h"

#include <QVBoxLayout>

namespace farol::ui {

RunPanel::RunPanel(Appearance& appearance, const Texts& texts, QWidget* parent) :
    Panel(appearance, tr("Collections before"), PanelBody::Table, parent),
    m_texts(texts),
    m_table(new TablePanel(appearance, this)),
    m_rows(runRowId, texts)
{
    m_rows.show(runTable(texts, {}), {});
    m_rows.sort(0, Qt::DescendingOrder);
    m_table->setRows(&m_rows);
    m_table->makePlain();
    m_table->view().setAccessibleName(tr("Collections before"));
    m_table->setEmptySentence(tr("No collection yet"));
    body().addWidget(m_table, 1);
}

void RunPanel::show(const std::vector<analytics::CollectionRun>& runs, bool isRunning)
{
    std::vector<RunRow> rows;
    for (const analytics::CollectionRun& run : runs)
        rows.push_back({run, isRunning && rows.empty() && run.end == analytics::RunEnd::NoEnd});
    m_table->refresh([&] {
        auto columns = runTable(m_texts, rows);
        m_rows.show(std::move(columns), std::move(rows));
    });
}

} // namespace farol::ui
