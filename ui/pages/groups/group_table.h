#pragma once

#include "core/analytics/student_columns.h"
#include "ui/data/table_model.h"

namespace farol::ui {

/// The list of a group on screen: the columns of its file without its name, which stands over it, and "parado", which
/// stands in the situation.
std::vector<TableColumn<analytics::StudentRow>> groupTable(analytics::Contacts contacts, const Texts& texts, QDate day);

} // namespace farol::ui
