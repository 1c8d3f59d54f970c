#pragma once

#include "core/domain/column.h"
#include "core/spreadsheet/dialect.h"

#include <QString>
#include <QTimeZone>

namespace farol::spreadsheet {

/// A value as plain text, without any guard, as a screen or a terminal may show it; empty for nothing.
QString plain(const domain::Value& value, Dialect dialect, const QTimeZone& zone);

/// A value as a file writes it, before quoting; empty for nothing. Text cells that a spreadsheet would take for a
/// formula get an apostrophe in front.
QString written(const domain::Value& value, Dialect dialect, const QTimeZone& zone);

} // namespace farol::spreadsheet
