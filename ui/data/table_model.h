#pragma once

#include "cell_roles.h"
#include "core/domain/column.h"
#include "core/domain/text.h"
#include "row_order.h"
#include "texts.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>
#include <utility>

namespace farol::ui {

/// A column of a question with the way it is painted.
template <typename Row>
struct TableColumn {
    domain::Column<Row> column; ///< key, value and kind: the same as in the files
    CellLook look = CellLook::Text;
    QString heading; ///< in the user's language
    QString tip; ///< the formula in words
    QString widest = {}; ///< the widest text it is made for; empty = takes the rest
    std::function<QVariant(const Row&, int role)> role = {}; ///< typed roles and tooltips beyond the value
    domain::Week week = {}; ///< a week's column says so
    std::function<domain::Value(const Row&)> count = {}; ///< students beside the value: a column of its own in files
    bool isLatest = false;
};

/// What the panel and the page need of any table, whatever its rows.
class RowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    virtual QString columnKey(int column) const = 0;
    /// The place of a column by its key, −1 when there is none.
    int columnOf(const QString& key) const;

signals:
    void checkToggled(const QString& rowId);

protected:
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// Rows of one question as a table: sorted by keys, searched without proxy rows, the total always last.
template <typename Row>
class TableModel final : public RowsModel {
public:
    using IdOf = std::function<QString(const Row&)>;
    using Matches = std::function<bool(const Row&)>;
    using Rows = std::shared_ptr<const std::vector<Row>>;

    TableModel(IdOf idOf, const Texts& texts, QObject* parent = nullptr) :
        RowsModel(parent),
        m_idOf(std::move(idOf)),
        m_texts(&texts)
    {
    }

    /// Replaces everything; the sort goes on by the key of its column.
    void show(std::vector<TableColumn<Row>> columns, std::vector<Row> rows, std::optional<Row> total = std::nullopt)
    {
        showShared(std::move(columns), std::make_shared<const std::vector<Row>>(std::move(rows)), std::move(total));
    }
    /// The same of rows that belong to somebody else, too: many, or some whose values are still to come. Only those
    /// that match, by another rule than before where one is given.
    void showShared(std::vector<TableColumn<Row>> columns, Rows rows, std::optional<Row> total = std::nullopt,
        std::optional<Matches> matches = std::nullopt)
    {
        const QString sortedBy = m_columns.empty() ? QString() : columnKey(m_sortColumn);
        beginResetModel();
        m_columns = std::move(columns);
        m_rows = std::move(rows);
        m_total = std::move(total);
        if (matches)
            m_matches = *std::move(matches);
        m_sortColumn = std::max(0, columnOf(sortedBy));
        m_keys.clear();
        arrange();
        endResetModel();
    }

    /// Values of the rows came; their order stays.
    void showChanged()
    {
        m_keys.clear();
        if (rowCount() > 0 && columnCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    /// Shows only the rows that match; an empty function shows all.
    void narrow(Matches matches)
    {
        beginResetModel();
        m_matches = std::move(matches);
        arrange();
        endResetModel();
    }

    void sort(int column, Qt::SortOrder order) override
    {
        if (column < 0 || column >= columnCount() || (column == m_sortColumn && order == m_sortOrder))
            return;
        emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        std::vector<size_t> places;
        for (const QModelIndex& index : before)
            places.push_back(place(index.row()));
        if (column != m_sortColumn)
            m_keys.clear();
        m_sortColumn = column;
        m_sortOrder = order;
        arrange();
        QModelIndexList after;
        for (qsizetype i = 0; i < before.size(); ++i)
            after << index(shownAt(places[size_t(i)]), before[i].column());
        changePersistentIndexList(before, after);
        emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    /// The shown row; the total for the last one.
    const Row& row(int shown) const { return isTotal(shown) ? *m_total : (*m_rows)[m_order[size_t(shown)]]; }
    bool isTotal(int shown) const { return m_total && shown == int(m_order.size()); }
    const std::vector<TableColumn<Row>>& columns() const { return m_columns; }
    QString columnKey(int column) const override { return m_columns[size_t(column)].column.key; }
    size_t allRows() const { return m_rows->size(); }
    /// All rows, which never change once every value is there, the places of those that are shown and the total, for a
    /// thread that reads them while the table goes on.
    Rows rows() const { return m_rows; }
    const std::vector<size_t>& order() const { return m_order; }
    const std::optional<Row>& total() const { return m_total; }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_order.size()) + (m_total && !m_order.empty() ? 1 : 0);
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid())
            return {};
        const Row& shown = row(index.row());
        const TableColumn<Row>& column = m_columns[size_t(index.column())];
        if (role == TotalRole)
            return isTotal(index.row());
        if (role == RowIdRole)
            return isTotal(index.row()) ? QString() : m_idOf(shown);
        if (column.role) {
            if (QVariant own = column.role(shown, role); own.isValid())
                return own;
        }
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return m_texts->of(column.column.value(shown), column.column.kind);
        return {};
    }

    bool setData(const QModelIndex& index, const QVariant&, int role) override
    {
        if (role != Qt::CheckStateRole || !index.isValid() || isTotal(index.row()))
            return false;
        emit checkToggled(m_idOf(row(index.row())));
        showChanged();
        return true;
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const TableColumn<Row>& column = m_columns[size_t(section)];
        switch (role) {
        case Qt::DisplayRole:
            return column.heading;
        case Qt::ToolTipRole:
            return column.tip;
        case LookRole:
            return int(column.look);
        case LatestRole:
            return column.isLatest;
        case YearRole:
            return column.week.isValid() ? column.week.year() : 0;
        case FixedWidthRole:
            return column.widest;
        default:
            return {};
        }
    }

private:
    size_t place(int shown) const { return isTotal(shown) ? m_rows->size() : m_order[size_t(shown)]; }

    int shownAt(size_t place) const
    {
        const auto found = std::find(m_order.begin(), m_order.end(), place);
        return int(found - m_order.begin());
    }

    void arrange()
    {
        m_order.clear();
        for (size_t i = 0; i < m_rows->size(); ++i) {
            if (!m_matches || m_matches((*m_rows)[i]))
                m_order.push_back(i);
        }
        if (m_columns.empty())
            return;
        m_keys.resize(m_rows->size());
        for (const size_t i : m_order) {
            if (!m_keys[i])
                m_keys[i] = keyOf((*m_rows)[i]);
        }
        sortByKeys(m_order, m_keys, m_sortOrder);
    }

    RowKey keyOf(const Row& row) const
    {
        const TableColumn<Row>& column = m_columns[size_t(m_sortColumn)];
        const QVariant own = column.role ? column.role(row, SortRole) : QVariant();
        return own.isValid() ? RowKey::ofNumber(own.toLongLong()) : RowKey::of(column.column.value(row));
    }

    IdOf m_idOf;
    Matches m_matches;
    const Texts* m_texts;
    std::vector<TableColumn<Row>> m_columns;
    Rows m_rows = std::make_shared<const std::vector<Row>>();
    std::optional<Row> m_total;
    std::vector<size_t> m_order; ///< places in m_rows, as shown
    std::vector<std::optional<RowKey>> m_keys; ///< of m_rows by the sorted column, as far as they were needed
};

} // namespace farol::ui
