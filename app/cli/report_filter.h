#pragma once

#include "arguments.h"
#include "core/domain/entities.h"
#include "core/domain/filter.h"

namespace farol::cli {

/// The options that narrow a report.
std::vector<Arguments::Option> filterOptions();

/// Reads them against what is registered; Invalid with a ready sentence for anything unknown.
[[nodiscard]] domain::Result<domain::Filter> readFilter(const Arguments& arguments, const domain::School& school);

} // namespace farol::cli
