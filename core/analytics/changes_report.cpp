#include "core/analytics/change_columns.h"
#include "core/analytics/read_changes.h"
#include "core/analytics/report_writer.h"

#include <algorithm>

namespace farol::analytics {

using namespace farol::domain;

Result<void> writeChanges(const storage::Connection& connection, const std::vector<TrackPhotos>& tracks, RowSink& sink)
{
    ReportWriter<ChangeRow> writer(changeColumns(), sink);
    std::vector<std::optional<ComparedPhotos>> compared;
    Week last;
    for (const TrackPhotos& track : tracks) {
        const auto photos = comparedPhotos(connection, track.scope);
        if (!photos)
            return tl::make_unexpected(photos.error());
        compared.push_back(*photos);
        if (*photos)
            last = std::max(last, (*photos)->now.week);
    }
    auto done = writer.head();
    for (size_t i = 0; done && i < tracks.size(); ++i) {
        // Only events of the last week of all: a trilha that was not collected then has none.
        if (!compared[i] || compared[i]->now.week != last)
            continue;
        const auto changes = readChanges(connection, tracks[i].scope, *compared[i], Gains::ForStalled);
        if (!changes)
            return tl::make_unexpected(changes.error());
        for (const ChangeRow& row : rowsOf(*changes)) {
            if (done = writer.row(row); !done)
                return done;
        }
    }
    return done;
}

} // namespace farol::analytics
