#pragma once

#include "core/spreadsheet/table.h"

#include <optional>

namespace farol::spreadsheet {

/// What a number format of a workbook makes of a number: Number, Percent or Date.
CellKind kindOfFormat(const QString& code);
/// The same for the formats that have a number and no code.
CellKind kindOfBuiltInFormat(int id);

/// The day, or day and time, of a serial number as ISO text without zone; nothing outside 1900 to 9999. The 29 February
/// 1900, which Excel has and the calendar has not, is nothing too.
std::optional<QString> dateOfSerial(double serial, bool countsFrom1904);

} // namespace farol::spreadsheet
