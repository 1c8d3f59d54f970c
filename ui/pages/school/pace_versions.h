#pragma once

#include "core/domain/entities.h"
#include "ui/data/edit_rows.h"
#include "ui/numbers.h"

namespace farol::ui {

/// The columns and rows of how a trilha was judged before, the newest first: since when, how long, and what was changed
/// then.
std::vector<EditColumn> paceVersionColumns();
std::vector<EditRow> paceVersions(const domain::Track& track, const Numbers& numbers);

} // namespace farol::ui
