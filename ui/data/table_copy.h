#pragma once

#include <QModelIndexList>
#include <QString>

namespace farol::ui {

class RowsModel;

/// Rows with their headers as tab-separated text, in the order shown; all rows when none is given. Columns that are
/// only drawn (a sparkline) stay out.
QString tableText(const RowsModel& rows, QModelIndexList chosen);

} // namespace farol::ui
