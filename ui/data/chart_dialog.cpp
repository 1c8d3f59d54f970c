#include "chart_dialog.h"

#include "table_panel.h"
#include "ui/button.h"
#include "ui/text_label.h"

#include <QPainter>
#include <QVBoxLayout>

#include <map>

namespace farol::ui {

namespace {

constexpr QSize usualSize(640, 480);

bool isNumber(domain::ColumnKind kind)
{
    return kind == domain::ColumnKind::Count || kind == domain::ColumnKind::Share
        || kind == domain::ColumnKind::Difference;
}

} // namespace

ChartDialog::ChartDialog(Appearance& appearance, const QString& title, const ChartTable& table, QWidget* parent) :
    QDialog(parent),
    m_appearance(appearance),
    m_rows([](const ChartTable::Row& row) { return row.name; }, m_texts),
    m_panel(new TablePanel(appearance, this))
{
    setWindowTitle(title);
    auto* head = new TextLabel(appearance, TextSize::Lead, Role::Text, title, this);
    auto* copy = new Button(appearance, ButtonKind::Common, tr("&Copy the table"), this);
    copy->setSymbol(Icon::Copy);
    auto* close = new Button(appearance, ButtonKind::Primary, tr("Close"), this);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(copy);
    foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    column->addWidget(head);
    column->addWidget(m_panel, 1);
    column->addLayout(foot);
    connect(copy, &Button::clicked, this, [this] {
        m_panel->view().clearSelection(); // all of it
        m_panel->copy();
    });
    connect(close, &Button::clicked, this, &QDialog::accept);
    fill(table);
    m_panel->setRows(&m_rows);
    m_panel->makePlain();
    m_panel->view().setAccessibleName(title);
    m_panel->view().setFocus();
    resize(usualSize);
}

void ChartDialog::fill(const ChartTable& table)
{
    std::vector<TableColumn<ChartTable::Row>> columns;
    TableColumn<ChartTable::Row> name;
    name.column = {QStringLiteral("0"), {}, domain::ColumnKind::Text,
        [](const ChartTable::Row& row) { return domain::Value(row.name); }};
    name.heading = table.rowHeading;
    std::map<QString, qlonglong> places; // rows are sorted by their order in the chart, not by their words
    for (const ChartTable::Row& row : table.rows)
        places.emplace(row.name, qlonglong(places.size()));
    name.role = [places = std::move(places)](const ChartTable::Row& row, int role) {
        return role == SortRole ? QVariant(places.at(row.name)) : QVariant();
    };
    columns.push_back(std::move(name));
    for (size_t i = 0; i < table.columns.size(); ++i) {
        TableColumn<ChartTable::Row> column;
        const domain::ColumnKind kind = table.columns[i].kind;
        column.column = {QString::number(i + 1), {}, kind, [i](const ChartTable::Row& row) { return row.values[i]; }};
        column.heading = table.columns[i].heading;
        column.look = isNumber(kind) ? CellLook::Number : CellLook::Text;
        column.widest = column.heading.size() > 8 ? column.heading : QStringLiteral("+100,0 p.p.");
        columns.push_back(std::move(column));
    }
    m_rows.show(std::move(columns), table.rows);
}

void ChartDialog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.color(Role::Surface));
}

} // namespace farol::ui
