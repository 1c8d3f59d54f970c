#pragma once

#include "core/analytics/age_ribbon.h"
#include "core/analytics/cohort_stays.h"

namespace farol::analytics {

/// One turma beside the earlier ones, by its last photo.
struct ComparisonRow {
    domain::CohortId cohort;
    int number = 0;
    QString tutor; ///< empty when none
    std::optional<QDate> start;
    std::optional<int> age; ///< its study week; nothing without a start date or before it
    WeekFigure last; ///< of its last photo in the filter, whose week this is
    std::optional<StatusCounts> statuses; ///< nothing when it is not in the filter's last photo: it has ended
    int earlier = 0; ///< turmas that started before it and were observed at its age
    std::optional<RibbonPoint> reference; ///< of those; nothing for fewer than three
    RetentionCurve retention;

    std::optional<domain::Tenths> difference() const; ///< of the mean to the median of the earlier ones, in p.p.
    std::optional<domain::Tenths> position() const; ///< 0 = p10, 1000 = p90, beyond them outside
    /// Who stayed, at the curve's end; nothing where too few were observed.
    std::optional<domain::Tenths> stayed() const { return retention.tenthsAt(retention.last()); }
};

/// The turmas of a filter side by side, with the whole trilha that they are compared with.
struct CohortComparison {
    CohortAges ages;
    std::vector<CohortStays> stays;
    std::vector<domain::Week> weeks; ///< photographed weeks of the filter, ascending
    std::vector<ComparisonRow> rows; ///< those of the filter that its weeks list, by number
    WeekFigure last; ///< of them all in the last of the weeks, each student once; without what was expected

    const ComparisonRow* row(domain::CohortId id) const;
};

/// The filter must have a track. A filter without a photo has no rows.
[[nodiscard]] domain::Result<CohortComparison> cohortComparison(
    const storage::Connection& connection, const domain::School& school, const domain::Filter& filter);

} // namespace farol::analytics
