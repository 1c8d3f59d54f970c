#pragma once

#include "core/analytics/cohort_ages.h"

namespace farol::analytics {

/// How several turmas lie at one age. Percentiles by linear interpolation between the sorted values (as Excel's
/// PERCENTIL.INC, R's type 7), rounded to tenths.
struct RibbonPoint {
    domain::Tenths low = 0; ///< p10
    domain::Tenths median = 0;
    domain::Tenths high = 0; ///< p90
    int cohorts = 0; ///< how many were observed at this age

    /// Where a value stands between p10 (0) and p90 (1000), beyond them outside; nothing where the two are one.
    std::optional<domain::Tenths> positionOf(domain::Tenths value) const;
};

inline constexpr int leastEarlierCohorts = 3; ///< fewer say nothing about what is usual

/// Nothing for fewer than `leastEarlierCohorts` values.
std::optional<RibbonPoint> ribbonPoint(std::vector<domain::Tenths> values);

/// The earlier turmas of a turma: those of its trilha that have a start date before its own and were observed.
std::vector<const CohortLife*> earlierThan(const CohortAges& ages, QDate start);

/// Their means at an age: only of those observed then.
std::vector<domain::Tenths> meansAt(const std::vector<const CohortLife*>& cohorts, int age);

/// By age, from 0; a gap where too few were observed.
using Ribbon = std::vector<std::optional<RibbonPoint>>;
Ribbon ribbonOf(const std::vector<const CohortLife*>& cohorts);

} // namespace farol::analytics
