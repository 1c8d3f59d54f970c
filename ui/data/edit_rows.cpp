#include "edit_rows.h"

#include <algorithm>

namespace farol::ui {

EditRows::EditRows(std::vector<EditColumn> columns, QObject* parent) :
    QAbstractTableModel(parent),
    m_columns(std::move(columns))
{
}

void EditRows::show(std::vector<EditRow> rows)
{
    if (rows == m_rows)
        return;
    const bool isSameOrder = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const EditRow& left, const EditRow& right) { return left.id == right.id; });
    if (!isSameOrder)
        beginResetModel();
    m_rows = std::move(rows);
    if (!isSameOrder)
        endResetModel();
    else
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int EditRows::rowOf(qint64 id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const EditRow& row) { return row.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int EditRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EditRows::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant EditRows::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const EditRow& row = m_rows[size_t(index.row())];
    const EditCell& cell = row.cells[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return cell.problem.isEmpty() ? cell.text : cell.text + QStringLiteral(". ") + cell.problem;
    case Qt::ToolTipRole:
        return cell.problem.isEmpty() ? cell.text : cell.problem;
    case RowIdRole:
        return row.id;
    case MutedRole:
        return row.isMuted;
    case IconRole:
        return index.column() == 0 && row.icon ? QVariant(int(*row.icon)) : QVariant();
    case WrongRole:
        return !cell.problem.isEmpty();
    default:
        return {};
    }
}

QVariant EditRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const EditColumn& column = m_columns[size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.heading;
    case Qt::ToolTipRole:
        return column.tip;
    case LookRole:
        return int(column.look);
    default:
        return {};
    }
}

bool EditRows::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    emit typed(m_rows[size_t(index.row())].id, index.column(), value.toString());
    return true;
}

Qt::ItemFlags EditRows::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the rows, never on one
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    if (column(index.column()).editing == Editing::InPlace)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool EditRows::dropMimeData(const QMimeData*, Qt::DropAction action, int row, int, const QModelIndex& parent)
{
    if (action == Qt::MoveAction && !parent.isValid())
        emit dropped(row < 0 ? rowCount() : row);
    return false; // whoever listens shows the new order; the view must not remove the old row
}

/// A view that moves rows by itself after a drop asks this.
bool EditRows::moveRows(const QModelIndex&, int, int, const QModelIndex& to, int before)
{
    if (!to.isValid())
        emit dropped(before);
    return false;
}

} // namespace farol::ui
