#pragma once

#include "core/intake/choices.h"
#include "core/intake/preview.h"

namespace farol::intake {

/// What comes of tables with these choices, against the history as it is now; all must hold progress. With problems
/// nothing can be filled.
[[nodiscard]] Checked<Preview> previewOf(const storage::Connection& connection,
    const std::vector<spreadsheet::Table>& tables, const Choices& choices, const QDateTime& now);

} // namespace farol::intake
