#pragma once

#include "core/analytics/scope.h"
#include "core/storage/connection.h"

#include <QDate>

#include <optional>
#include <span>
#include <vector>

namespace farol::analytics {

/// The photo of a week, as far as figures need it.
struct Photo {
    domain::Week week;
    QDate date; ///< school's local date
    std::optional<domain::Week> previous; ///< the school's photo before it, whatever the filter
};

/// The photos of the scope's weeks in which anybody of its turmas is listed, ascending.
[[nodiscard]] domain::Result<std::vector<Photo>> photosOf(const storage::Connection& connection, const Scope& scope);

/// The index of a week's photo; nothing when it is not among them.
std::optional<size_t> photoAt(std::span<const Photo> photos, domain::Week week);

} // namespace farol::analytics
