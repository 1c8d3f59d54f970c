#pragma once

#include "core/domain/week.h"
#include "core/storage/connection.h"

#include <QDateTime>
#include <QString>

namespace farol::storage {

/// The seal of a week: SHA-256, as hex, of its rows in photo, roster, membership, cell and sums, each in the order of
/// its key. A row is its table's name and its values between bars, NULL as nothing, ended by a line feed: what the
/// sqlite3 shell prints for `SELECT 'cell', week, student, …`.
[[nodiscard]] domain::Result<QString> sealOf(const Connection& connection, domain::Week week);

/// Seals a week as it stands; from then on its rows cannot change. Inside a transaction.
[[nodiscard]] domain::Result<void> sealWeek(const Connection& connection, domain::Week week, const QDateTime& at);

/// Seals every week before `week` that is not sealed yet. Inside a transaction.
[[nodiscard]] domain::Result<void> sealWeeksBefore(
    const Connection& connection, domain::Week week, const QDateTime& at);

} // namespace farol::storage
