#pragma once

#include "core/domain/week.h"
#include "core/storage/connection.h"

#include <QString>

#include <vector>

namespace farol::storage {

/// The seal of an import: SHA-256, as hex, of its weeks and of the rows it added to roster, membership and cell, each
/// in the order of its key and written as in the seal of a week.
[[nodiscard]] domain::Result<QString> sealOfIntake(const Connection& connection, qint64 intake);

/// The imports, of those that were not undone, whose rows are not what was sealed.
[[nodiscard]] domain::Result<std::vector<qint64>> changedIntakes(const Connection& connection);

/// How many cells of a week, one to which imports added something, say they are imported and no import knows of.
[[nodiscard]] domain::Result<qint64> looseCells(const Connection& connection, domain::Week week);

} // namespace farol::storage
