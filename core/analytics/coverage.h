#pragma once

#include "core/domain/cell.h"
#include "core/domain/week.h"
#include "core/storage/connection.h"

#include <QDate>
#include <QDateTime>

#include <map>
#include <optional>
#include <vector>

namespace farol::analytics {

/// A week that was photographed, with what was collected of it over the whole school.
struct PhotoSummary {
    domain::Week week;
    QDate photoDate; ///< school's local date
    QDateTime takenAt; ///< UTC
    bool sealed = false;
    int students = 0; ///< distinct
    int expected = 0; ///< distinct student × course, all but sem acesso
    int answered = 0;
    int noAccess = 0;
    std::map<domain::Reason, int> missing; ///< não coletado, by reason
};

/// The weeks that have a photo, ascending.
[[nodiscard]] domain::Result<std::vector<domain::Week>> photographedWeeks(const storage::Connection& connection);

/// How many photos are shown where nobody chose weeks.
inline constexpr size_t usualPhotos = 10;

/// The last photo; nothing before the first one.
[[nodiscard]] domain::Result<std::optional<PhotoSummary>> lastPhoto(const storage::Connection& connection);

} // namespace farol::analytics
