#include "table_copy.h"

#include "table_model.h"

#include <QCoreApplication>

#include <algorithm>

namespace farol::ui {

namespace {

/// One field on one line without a tab in it. Text that a spreadsheet would take for a formula gets an apostrophe, as
/// in the files; numbers keep their sign, and what is missing is an empty cell, which no mean counts.
QString field(const QModelIndex& index)
{
    QString text = domain::onOneLine(index.data(Qt::DisplayRole).toString());
    const auto look =
        static_cast<CellLook>(index.model()->headerData(index.column(), Qt::Horizontal, LookRole).toInt());
    const bool isWords = look == CellLook::Text || look == CellLook::Situation || look == CellLook::IconWord;
    if (isWords) {
        if (!text.isEmpty() && QStringLiteral("=+-@|%").contains(text.front()))
            text.prepend(u'\'');
        return text;
    }
    if (text == Numbers::missing())
        return {};
    // A spreadsheet reads a number only with a hyphen, and with an ordinary blank before its %.
    return text.replace(QChar(0x2212), u'-').replace(QChar::Nbsp, u' ');
}

/// Whether the cells of a column say a number of students beside their value; a spreadsheet wants it in its own.
bool hasCounts(const RowsModel& rows, int column)
{
    return rows.headerData(column, Qt::Horizontal, LookRole).toInt() == int(CellLook::HeatCount);
}

} // namespace

QString tableText(const RowsModel& rows, QModelIndexList chosen)
{
    if (chosen.isEmpty()) {
        for (int row = 0; row < rows.rowCount(); ++row)
            chosen << rows.index(row, 0);
    }
    std::sort(chosen.begin(), chosen.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    QList<int> columns;
    QStringList line;
    for (int column = 0; column < rows.columnCount(); ++column) {
        const auto look = static_cast<CellLook>(rows.headerData(column, Qt::Horizontal, LookRole).toInt());
        if (look == CellLook::Spark || look == CellLook::SplitBar)
            continue;
        columns << column;
        const QString heading = rows.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        line << heading;
        if (hasCounts(rows, column))
            line << QCoreApplication::translate("TableCopy", "%1 students").arg(heading);
    }
    QString text = line.join(u'\t') + u'\n';
    for (const QModelIndex& row : chosen) {
        line.clear();
        for (const int column : columns) {
            const QModelIndex cell = row.siblingAtColumn(column);
            line << field(cell);
            if (hasCounts(rows, column))
                line << cell.data(CountRole).toString();
        }
        text += line.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace farol::ui
