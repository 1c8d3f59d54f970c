#pragma once

#include "core/domain/cell.h"
#include "core/domain/week.h"
#include "core/intake/problem.h"
#include "core/spreadsheet/table.h"

#include <QTimeZone>

#include <variant>

namespace farol::intake {

/// What a number in a progress column is a share of.
enum class Scale {
    Percent, ///< 41.7 is 41,7 %
    Fraction, ///< 0.417 is 41,7 %
};

/// A cell read, nothing for an empty one, or what is wrong with it.
template <typename T>
using Read = tl::expected<std::optional<T>, ProblemKind>;

// One function for each kind of cell.

/// "41,7", "41.7 %", 41.7, 0.417 by the scale or the sheet's own percent format; rounded to tenths.
Read<domain::Tenths> readShare(const spreadsheet::TableCell& cell, Scale scale);
/// Whether a column's numbers are fractions: none above 1, and one between 0 and 1. Said by its texts alone.
Scale scaleOf(const spreadsheet::Table& table, int column, qsizetype firstRow);
/// A whole number of 0 or more, also as "122.093", "122,093" or "122 093".
Read<qint64> readWhole(const spreadsheet::TableCell& cell);
/// A turma's number: 12, "12", "turma 12", "T12".
Read<int> readCohort(const spreadsheet::TableCell& cell);
/// valor, não iniciado, sem acesso, não coletado.
Read<domain::CellState> readState(const spreadsheet::TableCell& cell);
/// A day: 02/03/2026, 2026-03-02, a date of a sheet, or its serial number.
Read<QDate> readDay(const spreadsheet::TableCell& cell, bool countsFrom1904);
/// A day with its time, in UTC; without an offset it is school time.
Read<QDateTime> readInstant(const spreadsheet::TableCell& cell, bool countsFrom1904, const QTimeZone& zone);

/// A week, or its number alone.
using WeekOrNumber = std::variant<domain::Week, int>;
Read<WeekOrNumber> readWeek(const spreadsheet::TableCell& cell, bool countsFrom1904);

/// The text of a cell on one line, without spaces around.
QString lineOf(const spreadsheet::TableCell& cell);

} // namespace farol::intake
