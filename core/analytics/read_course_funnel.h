#pragma once

#include "core/analytics/course_funnel.h"
#include "core/analytics/photos.h"

namespace farol::analytics {

/// As `courseFunnel`, for a scope and its photos, of which there must be one.
[[nodiscard]] domain::Result<CourseFunnel> readCourseFunnel(
    const storage::Connection& connection, const Scope& scope, const std::vector<Photo>& photos);

} // namespace farol::analytics
