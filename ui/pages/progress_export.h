#pragma once

#include "core/spreadsheet/csv.h"
#include "core/spreadsheet/whole_file.h"
#include "progress_answer.h"
#include "ui/data/table_model.h"

namespace farol::ui {

/// The rows of a table as a file: the same columns, rows and order as on screen, the total last. A cell that says a
/// mean and its number of students makes two columns; columns that are only drawn stay out.
template <typename Row>
[[nodiscard]] domain::Result<void> writeRows(const TableModel<Row>& model, spreadsheet::CsvWriter& writer)
{
    QStringList titles;
    for (const TableColumn<Row>& column : model.columns()) {
        if (column.look != CellLook::Spark)
            titles << column.column.key;
        if (column.count)
            titles << column.column.key + QStringLiteral("_alunos");
    }
    if (auto done = writer.head(titles); !done)
        return done;
    for (int shown = 0; shown < model.rowCount(); ++shown) {
        std::vector<domain::Value> values;
        for (const TableColumn<Row>& column : model.columns()) {
            if (column.look != CellLook::Spark)
                values.push_back(column.column.value(model.row(shown)));
            if (column.count)
                values.push_back(column.count(model.row(shown)));
        }
        if (auto done = writer.row(values); !done)
            return done;
    }
    return {};
}

/// The same rows with other columns: those of the question, where a table shows fewer.
template <typename Row>
[[nodiscard]] domain::Result<void> writeRows(
    const TableModel<Row>& model, const domain::Columns<Row>& columns, spreadsheet::CsvWriter& writer)
{
    QStringList titles;
    for (const domain::Column<Row>& column : columns)
        titles << column.key;
    auto done = writer.head(titles);
    for (int shown = 0; done && shown < model.rowCount(); ++shown) {
        std::vector<domain::Value> values;
        for (const domain::Column<Row>& column : columns)
            values.push_back(column.value(model.row(shown)));
        done = writer.row(values);
    }
    return done;
}

/// "progresso_analista_turma-12_2026-W47_2026-11-22.csv": no accents, spaces or signs a file system refuses. `page` is
/// the page's key, `last` the last week of the table.
QString suggestedFileName(const QString& page, const PageAnswer& answer, std::optional<domain::Week> last);
QString suggestedFileName(const ProgressAnswer& answer);

} // namespace farol::ui
