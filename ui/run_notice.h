#pragma once

#include "core/analytics/collection_runs.h"
#include "core/analytics/coverage.h"
#include "core/domain/entities.h"
#include "core/sync/run.h"
#include "numbers.h"

#include <vector>

namespace farol::ui {

/// What the system's notice says of a collection that ended.
struct RunNotice {
    QString title;
    QString text;

    bool operator==(const RunNotice&) const = default;
};

/// The mean of one trilha in the photo, and its change since the photo before.
struct TrackMean {
    QString track;
    std::optional<domain::Tenths> mean;
    std::optional<domain::Tenths> change;
};

/// What the history says of the photo that a notice is about.
struct PhotoNews {
    std::optional<analytics::PhotoSummary> photo; ///< the last one
    std::vector<TrackMean> means;
    std::optional<analytics::RunEnd> lastEnd = {}; ///< of the last run, whoever began it
    QTimeZone zone = domain::defaultZone();
};

/// The last photo and the last run, without the means, which cost more.
[[nodiscard]] domain::Result<PhotoNews> askLastPhoto(
    const storage::Connection& connection, const domain::School& school);
/// The same with the means.
[[nodiscard]] domain::Result<PhotoNews> askPhotoNews(
    const storage::Connection& connection, const domain::School& school);

/// One notice for each run: ready with coverage and mean, or not finished and why.
RunNotice runNotice(const sync::Outcome& outcome, const PhotoNews& news, const Numbers& numbers);

} // namespace farol::ui
