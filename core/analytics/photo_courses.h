#pragma once

#include "core/analytics/photos.h"

#include <vector>

namespace farol::analytics {

/// Which of the chosen courses a photo holds: what the expected progress of who answered all of them is the mean over.
struct PhotoCourses {
    int courses = 0; ///< also those that the track knows no longer
    std::vector<size_t> places; ///< ascending
};

/// Of each photo.
[[nodiscard]] domain::Result<std::vector<PhotoCourses>> photoCourses(
    const storage::Connection& connection, const Scope& scope, const std::vector<Photo>& photos);

} // namespace farol::analytics
