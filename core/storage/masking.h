#pragma once

#include "core/storage/connection.h"

namespace farol::storage {

/// Whether a connection tells who the students are.
enum class Names { Shown, Masked };

/// Makes every question on this connection see students without their names: "Aluno 048217", the same number for the
/// same student, of no two students and not the platform's; no e-mail, no phone. Also read-only connections, of which
/// it lasts as long as they do; outside a transaction.
[[nodiscard]] domain::Result<void> setNames(const Connection& connection, Names names);

/// What `setNames` made of a connection.
[[nodiscard]] domain::Result<Names> namesOf(const Connection& connection);

} // namespace farol::storage
