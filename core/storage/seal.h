#pragma once

#include "core/domain/week.h"
#include "core/storage/connection.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QString>

namespace farol::storage {

/// The seal of a week: SHA-256, as hex, of its rows in photo, roster, membership, cell and sums, each in the order of
/// its key. A row is its table's name and its values between bars, NULL as nothing, ended by a line feed: what the
/// sqlite3 shell prints for `SELECT 'cell', week, student, …`. What imports added to the week later is left out, from
/// the sums too: they have seals of their own (`intake_seal.h`), and come and go without touching this one.
[[nodiscard]] domain::Result<QString> sealOf(const Connection& connection, domain::Week week);

/// Adds the rows of a question to a hash, as above; all its question marks are bound to `value`.
[[nodiscard]] domain::Result<void> addRows(
    const Connection& connection, QCryptographicHash& hash, const QString& question, int columns, qint64 value);

/// Seals a week as it stands; from then on its rows cannot change. Inside a transaction.
[[nodiscard]] domain::Result<void> sealWeek(const Connection& connection, domain::Week week, const QDateTime& at);

/// Seals every week before `week` that is not sealed yet. Inside a transaction.
[[nodiscard]] domain::Result<void> sealWeeksBefore(
    const Connection& connection, domain::Week week, const QDateTime& at);

} // namespace farol::storage
