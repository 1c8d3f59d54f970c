#pragma once

#include "core/domain/progress.h"
#include "core/spreadsheet/dialect.h"
#include "core/spreadsheet/local_time.h"

#include <string>

namespace farol::spreadsheet {

// Values added to the end of some bytes as a file writes them: a tabelão is millions of them, so nothing is made by
// the way.

/// "-0,5", "41,7", "100,0": one decimal, always.
void addPercent(std::string& bytes, domain::Tenths tenths, Dialect dialect);
void addNumber(std::string& bytes, qint64 number);
/// "16/11/2026", "2026-11-16"; nothing for a day that is none.
void addDay(std::string& bytes, QDate day, Dialect dialect);
/// "15/11/2026 23:59", "2026-11-15T23:59:30-03:00".
void addMoment(std::string& bytes, const QDateTime& instant, Dialect dialect, const LocalTime& time);

} // namespace farol::spreadsheet
