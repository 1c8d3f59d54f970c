#pragma once

#include "core/domain/entities.h"
#include "core/domain/result.h"
#include "core/storage/connection.h"

#include <span>
#include <unordered_map>

namespace farol::analytics {

using Students = std::unordered_map<domain::StudentId, domain::Student>;

/// Who these students are, as far as the history knows them; each id once.
[[nodiscard]] domain::Result<Students> readStudents(
    const storage::Connection& connection, std::span<const domain::StudentId> ids);

} // namespace farol::analytics
