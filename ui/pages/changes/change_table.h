#pragma once

#include "change_groups.h"
#include "ui/data/table_model.h"

namespace farol::ui {

/// The columns of one group's table; all rows are of `changes`.
std::vector<TableColumn<analytics::ChangeRow>> changeTable(
    ChangeGroup group, const analytics::Changes& changes, const Texts& texts);

/// Names an event through refreshes; begins with the student's id and ":".
QString changeRowId(const analytics::ChangeRow& row);
domain::StudentId studentOfRowId(const QString& rowId);

} // namespace farol::ui
