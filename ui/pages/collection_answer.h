#pragma once

#include "core/analytics/collection_cohorts.h"
#include "core/analytics/collection_coverage.h"
#include "core/analytics/collection_failures.h"
#include "core/analytics/collection_runs.h"
#include "core/analytics/coverage.h"

namespace farol::ui {

/// Everything the page of the collection shows, read in one go from one state of the history.
struct CollectionAnswer {
    domain::School school;
    std::optional<analytics::PhotoSummary> photo; ///< the last one
    std::vector<analytics::CohortCollection> cohorts; ///< of that photo
    std::vector<analytics::CollectionFailure> failures; ///< of that photo
    std::vector<analytics::CollectionRun> runs;
    std::optional<QDateTime> lastScheduled;
    analytics::CoverageCalendar coverage;
    analytics::Audits audits;

    bool hasSchool() const { return !school.tracks.empty(); }
    /// Cells that were asked and not answered.
    int failed() const;
    /// Cells a whole photo asks, as the last one had them; nothing before the first.
    std::optional<int> cells() const;
};

[[nodiscard]] domain::Result<CollectionAnswer> askCollection(
    const storage::Connection& connection, const domain::School& school);

} // namespace farol::ui
