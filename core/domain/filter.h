#pragma once

#include "ids.h"
#include "week.h"

#include <optional>
#include <vector>

namespace farol::domain {

/// Which part of the history a question is about. An empty list means "all".
struct Filter {
    std::optional<TrackId> track; ///< none = every track (reports only; a page always has one)
    std::optional<Week> from; ///< included; none = from the first photo
    std::optional<Week> to; ///< included; none = to the last photo
    std::vector<CohortId> cohorts;
    std::vector<CourseId> courses;

    bool operator==(const Filter&) const = default;
};

} // namespace farol::domain
