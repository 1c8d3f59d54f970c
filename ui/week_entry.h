#pragma once

#include "core/analytics/collection_coverage.h"
#include "core/domain/week.h"

#include <optional>

namespace farol::ui {

/// A week that has a photo.
struct WeekEntry {
    domain::Week week;
    std::optional<analytics::Covered> covered = {}; ///< how much of it was collected; none while not known
    bool isOpen = false; ///< the week is not over, so its photo may still change
};

} // namespace farol::ui
