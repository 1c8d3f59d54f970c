#pragma once

#include "core/domain/week.h"
#include "problem.h"

namespace farol::school {

/// What a pasted list of weeks says, and what in it could not be read.
struct WeekList {
    std::vector<domain::Week> weeks; ///< ascending, each once
    Problems problems; ///< place is the number of the line, from 1
};

/// Reads a list of weeks: "2026-W52", "semana 52/2026", "24/12/2026" (the week of that day) and ranges of any of them,
/// "21/12/2026 a 03/01/2027", apart by lines, commas or semicolons. BadWeek, BadDate, and OutOfRange for a range that
/// ends before it begins or is longer than a year.
WeekList readWeekList(const QString& text);

} // namespace farol::school
