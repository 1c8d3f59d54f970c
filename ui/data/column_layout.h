#pragma once

#include "table_model.h"

#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace farol::ui {

/// Which columns of a table are shown, in which order, and how many stay in place. All weeks are one slot: which of
/// them there are is the filter's business. The first column names the row and is always first and shown.
struct ColumnLayout {
    QStringList order; ///< slots, as far as they were moved
    QStringList hidden; ///< slots
    QString frozenTo; ///< the last slot that stays in place; empty: the first column only

    QJsonObject toJson() const;
    /// Reads what it knows; anything else stays at its default.
    static ColumnLayout fromJson(const QJsonValue& json);
    bool operator==(const ColumnLayout&) const = default;
};

/// The slot of all weeks' columns.
inline const QString weeksSlot = QStringLiteral("semanas");

template <typename Row>
QString slotOf(const TableColumn<Row>& column)
{
    return column.week.isValid() ? weeksSlot : column.column.key;
}

/// The slots of a layout in the order in which they are shown, hidden ones too: what the layout does not know stands
/// behind its neighbour of `usual`, the order without a layout.
QStringList orderedSlots(const QStringList& usual, const ColumnLayout& layout);

/// The slots of some columns in their own order, each once.
template <typename Row>
QStringList slotsOf(const std::vector<TableColumn<Row>>& columns)
{
    QStringList slots_;
    for (const TableColumn<Row>& column : columns) {
        if (slots_.isEmpty() || slots_.back() != slotOf(column))
            slots_ << slotOf(column);
    }
    return slots_;
}

/// The columns as the layout wants them.
template <typename Row>
std::vector<TableColumn<Row>> arranged(std::vector<TableColumn<Row>> columns, const ColumnLayout& layout)
{
    std::vector<TableColumn<Row>> result;
    result.reserve(columns.size());
    for (const QString& slot : orderedSlots(slotsOf(columns), layout)) {
        const bool isFirst = result.empty();
        if (!isFirst && layout.hidden.contains(slot))
            continue;
        for (TableColumn<Row>& column : columns) {
            if (slotOf(column) == slot)
                result.push_back(std::move(column));
        }
    }
    return result;
}

/// How many of the arranged columns stay in place; weeks never do.
template <typename Row>
int frozenColumns(const std::vector<TableColumn<Row>>& shown, const ColumnLayout& layout)
{
    const auto isLast = [&layout](const TableColumn<Row>& column) { return slotOf(column) == layout.frozenTo; };
    const auto found = std::find_if(shown.begin(), shown.end(), isLast);
    if (found == shown.end())
        return 1;
    const auto isWeek = [](const TableColumn<Row>& column) { return column.week.isValid(); };
    return std::max(1, int(std::min(found + 1, std::find_if(shown.begin(), shown.end(), isWeek)) - shown.begin()));
}

} // namespace farol::ui
