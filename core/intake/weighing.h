#pragma once

#include "core/intake/gathered.h"
#include "core/intake/preview.h"

namespace farol::intake {

/// What weighing depends on, beside tables and history.
struct Circumstances {
    domain::Week current; ///< not over yet
    bool hasIds = false; ///< the tables are of our own making and hold complete lists
};

/// Weighs what was told against what is held, week by week: what is held stays, what is missing would be filled, what
/// may not be is left out.
[[nodiscard]] domain::Result<Preview> weigh(const storage::Connection& connection, const domain::School& school,
    Taught& taught, Gathered& gathered, const Circumstances& circumstances);

} // namespace farol::intake
