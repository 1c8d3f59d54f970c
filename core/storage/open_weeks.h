#pragma once

#include "core/storage/connection.h"

#include <QDateTime>
#include <QTimeZone>

namespace farol::storage {

/// After what a school registers changed: seals the weeks that have ended, which keep what they were, and gives the
/// open week the cells and sums it expects now. Call inside a transaction.
[[nodiscard]] domain::Result<void> rebuildOpenWeeks(
    const Connection& connection, const QDateTime& now, const QTimeZone& zone);

} // namespace farol::storage
