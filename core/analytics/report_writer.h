#pragma once

#include "core/analytics/photos.h"
#include "core/analytics/row_sink.h"

#include <algorithm>
#include <utility>

namespace farol::analytics {

/// Sends the rows of one report into its sink, column by column.
template <typename Row>
class ReportWriter {
public:
    ReportWriter(domain::Columns<Row> columns, RowSink& sink) :
        m_columns(std::move(columns)),
        m_sink(sink)
    {
    }

    [[nodiscard]] domain::Result<void> head()
    {
        std::vector<Heading> headings;
        for (const domain::Column<Row>& column : m_columns)
            headings.push_back({column.key, column.kind, column.title});
        return m_sink.head(headings);
    }

    [[nodiscard]] domain::Result<void> row(const Row& row)
    {
        m_values.clear();
        for (const domain::Column<Row>& column : m_columns)
            m_values.push_back(column.value(row));
        return m_sink.row(m_values);
    }

private:
    domain::Columns<Row> m_columns;
    RowSink& m_sink;
    std::vector<domain::Value> m_values;
};

/// A track of a report, with the photos of its turmas.
struct TrackPhotos {
    Scope scope;
    std::vector<Photo> photos;
};

/// The tracks a report is about, in order; without those that have none of the chosen turmas or courses.
[[nodiscard]] domain::Result<std::vector<TrackPhotos>> reportTracks(
    const storage::Connection& connection, const domain::School& school, const domain::Filter& filter);

/// Calls `visit(track index, photo index)` for every photo by week, then by track; an error ends it.
template <typename Visit>
[[nodiscard]] domain::Result<void> byWeek(const std::vector<TrackPhotos>& tracks, Visit visit)
{
    std::vector<domain::Week> weeks;
    for (const TrackPhotos& track : tracks) {
        for (const Photo& photo : track.photos)
            weeks.push_back(photo.week);
    }
    std::sort(weeks.begin(), weeks.end());
    weeks.erase(std::unique(weeks.begin(), weeks.end()), weeks.end());
    for (const domain::Week week : weeks) {
        for (size_t track = 0; track < tracks.size(); ++track) {
            if (const auto photo = photoAt(tracks[track].photos, week)) {
                if (const auto done = visit(track, *photo); !done)
                    return done;
            }
        }
    }
    return {};
}

[[nodiscard]] domain::Result<void> writeGeneral(
    const storage::Connection& connection, const std::vector<TrackPhotos>& tracks, RowSink& sink);
[[nodiscard]] domain::Result<void> writeCourseFunnel(
    const storage::Connection& connection, const std::vector<TrackPhotos>& tracks, RowSink& sink);
[[nodiscard]] domain::Result<void> writeChanges(
    const storage::Connection& connection, const std::vector<TrackPhotos>& tracks, RowSink& sink);
[[nodiscard]] domain::Result<void> writeBigTable(
    const storage::Connection& connection, const std::vector<TrackPhotos>& tracks, RowSink& sink);

} // namespace farol::analytics
