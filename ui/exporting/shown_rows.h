#pragma once

#include "shown_table.h"
#include "ui/data/table_model.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace farol::ui {

/// Rows of a question with their columns, as a file takes them.
template <typename Row>
struct ShownRows {
    std::shared_ptr<const std::vector<Row>> rows;
    std::vector<size_t> order; ///< places in `rows`, as shown
    std::optional<Row> total = {};

    const Row& at(int row) const { return size_t(row) < order.size() ? (*rows)[order[size_t(row)]] : *total; }
};

/// The rows that a model shows.
template <typename Row>
ShownRows<Row> shownRows(const TableModel<Row>& model)
{
    const bool hasTotal = model.total() && !model.order().empty();
    return {model.rows(), model.order(), hasTotal ? model.total() : std::nullopt};
}

/// All of these, in this order.
template <typename Row>
ShownRows<Row> shownRows(std::vector<Row> rows)
{
    std::vector<size_t> order(rows.size());
    std::iota(order.begin(), order.end(), size_t(0));
    return {std::make_shared<const std::vector<Row>>(std::move(rows)), std::move(order)};
}

/// Rows with what each of their columns says.
template <typename Row>
ShownTable tableOf(
    ShownRows<Row> rows, std::vector<ShownColumn> columns, std::vector<std::function<domain::Value(const Row&)>> values)
{
    ShownTable table;
    table.columns = std::move(columns);
    table.hasTotal = rows.total.has_value();
    table.rows = int(rows.order.size()) + (table.hasTotal ? 1 : 0);
    table.read = [rows = std::move(rows), values = std::move(values)](int row) {
        std::vector<domain::Value> line;
        line.reserve(values.size());
        for (const auto& value : values)
            line.push_back(value(rows.at(row)));
        return line;
    };
    return table;
}

/// What a model shows: the same columns, rows and order, the total last. A cell that says a mean and its number of
/// students makes two columns; columns that are only drawn stay out.
template <typename Row>
ShownTable shownTable(const TableModel<Row>& model, int frozenColumns = 1)
{
    std::vector<ShownColumn> columns;
    std::vector<std::function<domain::Value(const Row&)>> values;
    for (const TableColumn<Row>& column : model.columns()) {
        if (column.look != CellLook::Spark) {
            columns.push_back({column.column.key, column.heading, column.column.kind, column.look});
            values.push_back(column.column.value);
        }
        if (column.count) {
            columns.push_back({column.column.key + QStringLiteral("_alunos"),
                QCoreApplication::translate("TableCopy", "%1 students").arg(column.heading), domain::ColumnKind::Count,
                CellLook::Number});
            values.push_back(column.count);
        }
    }
    ShownTable table = tableOf(shownRows(model), std::move(columns), std::move(values));
    table.frozenColumns = frozenColumns;
    return table;
}

/// The same rows with other columns: those of the question, where a table shows fewer. Situations keep their colours.
template <typename Row>
ShownTable shownTable(ShownRows<Row> rows, const domain::Columns<Row>& question)
{
    std::vector<ShownColumn> columns;
    std::vector<std::function<domain::Value(const Row&)>> values;
    for (const domain::Column<Row>& column : question) {
        const CellLook look = column.key == u"situacao" ? CellLook::Situation : CellLook::Text;
        columns.push_back(
            {column.key, QCoreApplication::translate("Column", column.title.toUtf8().constData()), column.kind, look});
        values.push_back(column.value);
    }
    return tableOf(std::move(rows), std::move(columns), std::move(values));
}

} // namespace farol::ui
