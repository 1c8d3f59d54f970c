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

/// How many weeks lie between a photo and the school's photo before it; 1 when there is none.
qint64 weeksBefore(const Photo& photo);

/// The last two photos, or as many as there are: those an overview compares.
std::vector<Photo> lastTwo(const std::vector<Photo>& photos);
/// The scope from the first of these photos on.
Scope since(Scope scope, const std::vector<Photo>& photos);

/// What each photo is judged by.
std::vector<const PlanInForce*> plansOf(const Scope& scope, std::span<const Photo> photos);

/// The study days of each turma by each photo; nothing means "no expectation".
using StudyDays = std::vector<std::vector<std::optional<int>>>;
StudyDays studyDaysOf(const Scope& scope, std::span<const Photo> photos);

/// Without those of the chosen courses that left the track and that none of the photos had.
Scope withCoursesOf(Scope scope, std::span<const Photo> photos);

/// The index of a week's photo; nothing when it is not among them.
std::optional<size_t> photoAt(std::span<const Photo> photos, domain::Week week);

} // namespace farol::analytics
