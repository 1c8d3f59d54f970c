#pragma once

#include "arguments.h"
#include "context.h"

namespace farol::cli {

/// The options of `history import`.
std::vector<Arguments::Option> importOptions();

/// `history import`: says what the tables would change and what is left out, and fills it unless told to look only.
ExitCode importTables(Context& context, const Arguments& arguments);

} // namespace farol::cli
