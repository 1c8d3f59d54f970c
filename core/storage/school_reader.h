#pragma once

#include "core/domain/entities.h"
#include "core/storage/connection.h"

namespace farol::storage {

/// Everything the school registered, as plain data: tracks in order, turmas by track and number, tutors by name.
[[nodiscard]] domain::Result<domain::School> readSchool(const Connection& connection);

} // namespace farol::storage
