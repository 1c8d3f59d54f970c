#pragma once

#include "core/analytics/student_fact.h"

namespace farol::analytics {

/// Whether the gains over the chosen courses are wanted, too, where not every course is chosen: none, those of the last
/// of the photos, or all.
enum class ChosenGains { Left, OfLast, Told };

/// Everybody listed in the scope's photos, with what their cells add up to over the trilha and over the chosen courses;
/// figures that need more than one's own row are left out. By photo, turma id, student id.
[[nodiscard]] domain::Result<std::vector<StudentFact>> studentRoster(
    const storage::Connection& connection, const Scope& scope, const std::vector<Photo>& photos, ChosenGains gains);

/// Whether gains since the photo before cannot be had as a difference of what is read: it is not among the photos, or
/// was judged by another plan.
bool standsAlone(const Scope& scope, const std::vector<Photo>& photos, size_t photo);

} // namespace farol::analytics
