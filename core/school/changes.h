#pragma once

#include "change.h"
#include "core/storage/connection.h"
#include "problem.h"

#include <QDateTime>

namespace farol::school {

/// The only way into the registration: writes the change in one transaction, with the cells and sums that the open week
/// expects then. Nothing is written, and the refusal says why, when
/// - what is registered is not `before` any more (`ChangedMeanwhile`): somebody else edited it;
/// - `after` is not valid (`problemsOf`);
/// - it removes a turma or trilha of which photos exist (`HasHistory`): that can be archived.
/// Address and photos are not part of a change. Gives back what is registered now.
[[nodiscard]] Checked<domain::School> save(
    const storage::Connection& connection, const Change& change, const QDateTime& now);

/// The same inside the caller's transaction.
[[nodiscard]] Checked<domain::School> saveWithin(
    const storage::Connection& connection, const Change& change, const QDateTime& now);

} // namespace farol::school
