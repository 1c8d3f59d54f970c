#pragma once

#include "core/domain/week.h"
#include "core/storage/package.h"

#include <QDate>

#include <optional>

namespace farol::analytics {

/// What a history says of how old it is and for whom it was made.
struct CopyFacts {
    std::optional<domain::Week> week; ///< of its last photo; none before the first one
    QDate photoDate; ///< of that photo, school's local date; invalid without one
    std::optional<storage::PackageFacts> package; ///< none for a copy that was not made for somebody

    bool operator==(const CopyFacts&) const = default;
};

[[nodiscard]] domain::Result<CopyFacts> copyFacts(const storage::Connection& connection);

} // namespace farol::analytics
