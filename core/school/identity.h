#pragma once

#include "core/domain/school_address.h"
#include "core/storage/connection.h"
#include "problem.h"

namespace farol::school {

/// What another address means for a folder that holds photos already.
enum class NewAddress {
    OtherSchool, ///< refused: a history belongs to one school
    SameSchool, ///< the school only moved
};

/// Remembers the school's address. Another one than that of the photos held is refused with `OtherSchool`.
[[nodiscard]] Checked<void> rememberAddress(
    const storage::Connection& connection, const domain::SchoolAddress& address, NewAddress meaning);

/// The remembered origin, "https://escola.cademi.com.br"; empty before the first connection.
[[nodiscard]] domain::Result<QString> rememberedOrigin(const storage::Connection& connection);

} // namespace farol::school
