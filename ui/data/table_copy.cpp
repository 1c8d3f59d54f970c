#include "table_copy.h"

#include "table_model.h"

#include <algorithm>

namespace farol::ui {

namespace {

/// One field on one line without a tab in it. Text that a spreadsheet would take for a formula gets an apostrophe, as
/// in the files; numbers keep their sign.
QString field(const QModelIndex& index)
{
    QString text = domain::onOneLine(index.data(Qt::DisplayRole).toString());
    const auto look =
        static_cast<CellLook>(index.model()->headerData(index.column(), Qt::Horizontal, LookRole).toInt());
    const bool isWords = look == CellLook::Text || look == CellLook::Situation;
    if (isWords && !text.isEmpty() && QStringLiteral("=+-@|%").contains(text.front()))
        text.prepend(u'\'');
    return text.replace(QChar(0x2212), u'-'); // a spreadsheet reads a number only with a hyphen
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
        if (rows.headerData(column, Qt::Horizontal, LookRole).toInt() == int(CellLook::Spark))
            continue;
        columns << column;
        line << rows.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    QString text = line.join(u'\t') + u'\n';
    for (const QModelIndex& row : chosen) {
        line.clear();
        for (const int column : columns)
            line << field(row.siblingAtColumn(column));
        text += line.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace farol::ui
