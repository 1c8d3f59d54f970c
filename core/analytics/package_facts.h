#pragma once

#include "core/storage/package.h"

namespace farol::analytics {

/// What the open history says of itself as a package made for somebody; nothing for a school's own.
[[nodiscard]] inline domain::Result<std::optional<storage::PackageFacts>> packageFacts(
    const storage::Connection& connection)
{
    return storage::readPackage(connection);
}

} // namespace farol::analytics
