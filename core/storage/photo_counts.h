#pragma once

#include "core/domain/week.h"
#include "core/storage/connection.h"

namespace farol::storage {

/// How many students and pairs the photo of a week expects, and what became of the pairs; each pair counts once.
struct PhotoCounts {
    int students = 0;
    int cells = 0; ///< = fetched + carried + noAccess + notCollected
    int fetched = 0; ///< valor or não iniciado, asked this week
    int carried = 0; ///< valor or não iniciado, repeated
    int noAccess = 0; ///< fetched or repeated
    int notCollected = 0;
    bool isFull = false; ///< finished, with nothing repeated
};

/// The question behind it; its values: the week twice.
QString countsQuestion();

/// Counts in the database, so that a large school needs no memory.
[[nodiscard]] domain::Result<PhotoCounts> countPhoto(const Connection& connection, domain::Week week);

} // namespace farol::storage
