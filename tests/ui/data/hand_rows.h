#pragma once

#include "ui/data/table_model.h"

#include <QStringList>

namespace farol::tests {

/// A row made by hand: who it is, a name, and one value of any kind.
struct HandRow {
    int id = 0;
    QString name;
    domain::Value value = {};
};

inline QString handRowId(const HandRow& row)
{
    return QString::number(row.id);
}

/// How Brazil writes values, whatever the machine's locale.
inline const ui::Texts& brazilian()
{
    static const ui::Texts texts(ui::Numbers(QLocale(QLocale::Portuguese, QLocale::Brazil)));
    return texts;
}

inline ui::TableColumn<HandRow> nameColumn()
{
    ui::TableColumn<HandRow> column;
    column.column = {QStringLiteral("nome"), {}, domain::ColumnKind::Text,
        [](const HandRow& row) -> domain::Value { return row.name; }};
    column.heading = QStringLiteral("Nome");
    column.role = [](const HandRow& row, int role) -> QVariant {
        return role == Qt::ToolTipRole ? QVariant(row.name) : QVariant();
    };
    return column;
}

/// A column for the value, named and headed by its key.
inline ui::TableColumn<HandRow> valueColumn(domain::ColumnKind kind, const QString& key = QStringLiteral("valor"))
{
    ui::TableColumn<HandRow> column;
    column.column = {key, {}, kind, [](const HandRow& row) { return row.value; }};
    column.look = ui::CellLook::Number;
    column.heading = key;
    column.widest = QStringLiteral("−100,0");
    return column;
}

/// A table of a name and a value, with what a test reads of it.
struct HandTable {
    ui::TableModel<HandRow> model{&handRowId, brazilian()};

    void show(std::vector<HandRow> rows, domain::ColumnKind kind = domain::ColumnKind::Count,
        std::optional<HandRow> total = std::nullopt)
    {
        model.show({nameColumn(), valueColumn(kind)}, std::move(rows), std::move(total));
    }
    /// The names from top to bottom, joined with blanks.
    std::string names() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.index(row, 0).data().toString();
        return all.join(u' ').toStdString();
    }
    std::string sorted(int column, Qt::SortOrder order)
    {
        model.sort(column, order);
        return names();
    }
};

} // namespace farol::tests
