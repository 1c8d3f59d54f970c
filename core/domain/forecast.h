#pragma once

#include "entities.h"

#include <optional>
#include <span>

namespace farol::domain {

/// How many of the last weeks the estimate of a finish looks at.
inline constexpr qint64 forecastWeeks = 4;

/// Weeks behind = k − E⁻¹(progress), 0 when ahead: how long ago the pace expected what the student has. `answered` are
/// the places, ascending, of the courses that enter the progress, `sumTenths` is their sum and `days` the turma's
/// clock. Where the pace stands still for these courses it is the end of the standstill, so that who is on the pace is
/// never behind it. Nothing without a course.
std::optional<double> weeksBehind(
    std::span<const PlannedCourse> plan, std::span<const size_t> answered, qint64 sumTenths, int days);

/// Mean study gain of some weeks, in tenths of a p.p. a week: a negative gain is no study. Nothing without gains.
std::optional<double> meanStudyGain(std::span<const Tenths> gains);

/// Weeks until 100 % = (100 − progress) / mean study gain; nothing when that mean is 0 or not known.
std::optional<double> weeksToFinish(Tenths progress, std::optional<double> meanStudyGain);

} // namespace farol::domain
