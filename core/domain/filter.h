#pragma once

#include "ids.h"
#include "profile.h"
#include "status.h"
#include "week.h"

#include <QString>

#include <optional>
#include <vector>

namespace farol::domain {

/// Which students of a list are shown, by how they stand in the last week of the filter. An empty list means "all".
struct StudentFilter {
    std::vector<Status> statuses;
    std::vector<Profile> profiles;
    bool stalledOnly = false;
    std::optional<int> daysAway; ///< at least so many days without entering; who never entered is among them
    QString searched; ///< in name, e-mail and phone; accents and case do not count

    bool isEmpty() const { return *this == StudentFilter(); }
    bool operator==(const StudentFilter&) const = default;
};

/// Which part of the history a question is about. An empty list means "all".
struct Filter {
    std::optional<TrackId> track{}; ///< none = every track (reports only; a page always has one)
    std::optional<Week> from{}; ///< included; none = from the first photo
    std::optional<Week> to{}; ///< included; none = to the last photo
    std::vector<CohortId> cohorts{};
    std::vector<CourseId> courses{};
    std::vector<TutorId> tutors{}; ///< only turmas that these have now
    StudentFilter students{}; ///< of lists of students; figures of turmas and courses are of everybody

    bool operator==(const Filter&) const = default;
};

} // namespace farol::domain
