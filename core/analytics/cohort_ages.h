#pragma once

#include "core/analytics/figures.h"
#include "core/analytics/photos.h"
#include "core/domain/filter.h"

namespace farol::analytics {

/// A turma's figure at an age, the study week it was in: 1 is its first. By whole weeks, so that photos on a Friday and
/// a Sunday are of the same week of a turma that starts on Mondays, and none falls between two.
struct AgeFigure {
    int age = 0;
    WeekFigure figure; ///< of the last photo of that age
};

/// One turma over its own time.
struct CohortLife {
    domain::CohortId cohort;
    int number = 0;
    QString tutor; ///< empty when none
    std::optional<QDate> start;
    std::vector<WeekFigure> weeks; ///< aligned with CohortAges::photos; without what was expected
    std::vector<AgeFigure> ages; ///< ascending; none without a start date

    /// The mean at this age; nothing when it was not observed then.
    std::optional<domain::Tenths> meanAt(int age) const;
};

/// Every turma of a trilha that was ever photographed, by calendar week and by its own age, whichever turmas the filter
/// names: the earlier ones are what these are compared with.
struct CohortAges {
    std::vector<Photo> photos; ///< of the whole trilha up to the filter's last week, ascending
    std::vector<CohortLife> cohorts; ///< by number
    std::vector<domain::Tenths> expected; ///< by age, at the end of that study week, of the chosen courses by the plan
                                          ///< now in force; none without one

    const CohortLife* life(domain::CohortId id) const;
};

/// The study week of so many study days, k rounded up; nothing without study days.
std::optional<int> ageOf(std::optional<int> studyDays);

/// From sums and lists alone. The filter must have a track; its first week, turmas, tutors and students do not count.
[[nodiscard]] domain::Result<CohortAges> cohortAges(
    const storage::Connection& connection, const domain::School& school, const domain::Filter& filter);

/// The filter without what names turmas and where it begins: what a comparison with earlier turmas is asked with.
domain::Filter wholeHistoryOf(domain::Filter filter);

} // namespace farol::analytics
