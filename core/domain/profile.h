#pragma once

#include "progress.h"

#include <optional>
#include <span>

namespace farol::domain {

/// How a student's effort is spread over the weeks.
enum class Profile { Stalled, LastWeek, Accelerating, Steady, Bursts };

/// A profile with the figures that made it.
struct StudyProfile {
    Profile profile = Profile::Stalled;
    double regularity = 0.0; ///< R = −Σ q ln q / ln n, 0 to 1
    double lastWeekShare = 0.0; ///< L = the last week's share of the gains, 0 to 1
    double slope = 0.0; ///< of the weekly gains, p.p. a week (least squares)
};

/// The least number of gains a profile needs, and the most it looks back on.
inline constexpr size_t profileMinimum = 4;
inline constexpr size_t profileWindow = 8;

/// Profile over the given weekly gains, oldest first; nothing under four. Negative gains count as none.
std::optional<StudyProfile> studyProfile(std::span<const Tenths> gains);

} // namespace farol::domain
