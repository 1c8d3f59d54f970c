#pragma once

#include "core/domain/week.h"

#include <map>
#include <optional>
#include <set>

namespace farol::intake {

/// Which week each number of a table means. A table of weeks without a year is taken to hold at most one of each
/// number, in a run that may go over New Year: it begins after the longest stretch of numbers it does not have.
/// Numbers below that first one are of the year after. What a person said of single numbers counts more.
/// A number its year does not have is missing.
std::map<int, domain::Week> weeksOf(
    const std::set<int>& numbers, std::optional<int> firstYear, const std::map<int, int>& years);

/// The number the run begins with; 0 for none.
int firstNumber(const std::set<int>& numbers);

} // namespace farol::intake
