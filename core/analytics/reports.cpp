#include "core/analytics/reports.h"

#include "core/analytics/cohort_figures.h"
#include "core/analytics/masked_sink.h"
#include "core/analytics/read_cohort_weeks.h"
#include "core/analytics/report_columns.h"
#include "core/analytics/report_writer.h"
#include "core/analytics/snapshot.h"
#include "core/storage/masking.h"

#include <algorithm>

namespace farol::analytics {

using namespace farol::domain;

namespace {

using Tracks = std::vector<TrackPhotos>;

Result<std::vector<CohortWeeks>> cohortViews(const storage::Connection& connection, const Tracks& tracks)
{
    std::vector<CohortWeeks> views;
    for (const TrackPhotos& track : tracks) {
        auto view = readCohortWeeks(connection, track.scope, track.photos);
        if (!view)
            return tl::make_unexpected(view.error());
        views.push_back(std::move(*view));
    }
    return views;
}

/// A row of turmas in one photo, as both reports show it.
CohortReportRow reportRow(const Track& track, const CohortRow& row, size_t photo)
{
    return {row.figures[photo].week, track.name, row.number, row.tutor, 0, row.figures[photo], row.statuses[photo]};
}

Result<void> writeSummary(const storage::Connection& connection, const Tracks& tracks, RowSink& sink)
{
    ReportWriter<CohortReportRow> writer(summaryColumns(), sink);
    return cohortViews(connection, tracks).and_then([&](const std::vector<CohortWeeks>& views) {
        return writer.head().and_then([&] {
            return byWeek(tracks, [&](size_t track, size_t photo) {
                CohortReportRow row = reportRow(*tracks[track].scope.track, views[track].total, photo);
                row.cohorts = static_cast<int>(std::count_if(views[track].rows.begin(), views[track].rows.end(),
                    [photo](const CohortRow& cohort) { return cohort.figures[photo].photographed; }));
                return writer.row(row);
            });
        });
    });
}

Result<void> writeByCohort(const storage::Connection& connection, const Tracks& tracks, RowSink& sink)
{
    ReportWriter<CohortReportRow> writer(byCohortColumns(), sink);
    return cohortViews(connection, tracks).and_then([&](const std::vector<CohortWeeks>& views) {
        return writer.head().and_then([&] {
            return byWeek(tracks, [&](size_t track, size_t photo) {
                Result<void> done;
                for (const CohortRow& row : views[track].rows) {
                    if (done && row.figures[photo].photographed)
                        done = writer.row(reportRow(*tracks[track].scope.track, row, photo));
                }
                return done;
            });
        });
    });
}

Result<void> writeByCourse(const storage::Connection& connection, const Tracks& tracks, RowSink& sink)
{
    ReportWriter<CourseReportRow> writer(byCourseColumns(), sink);
    std::vector<CohortFigures> figures;
    for (const TrackPhotos& track : tracks) {
        auto own = cohortFigures(connection, track.scope, track.photos, Courses::Apart);
        if (!own)
            return tl::make_unexpected(own.error());
        figures.push_back(std::move(*own));
    }
    return writer.head().and_then([&] {
        return byWeek(tracks, [&](size_t track, size_t photo) {
            const std::vector<Course> courses = tracks[track].scope.courses();
            Result<void> done;
            for (size_t i = 0; done && i < courses.size(); ++i) {
                const WeekFigure& figure = figures[track].courses[i][photo];
                if (figure.photographed)
                    done = writer.row({figure.week, tracks[track].scope.track->name, courses[i], figure});
            }
            return done;
        });
    });
}

Result<void> writeTracks(ReportName name, const storage::Connection& connection, const Tracks& tracks, RowSink& sink)
{
    switch (name) {
    case ReportName::Summary:
        return writeSummary(connection, tracks, sink);
    case ReportName::General:
        return writeGeneral(connection, tracks, sink);
    case ReportName::ByCohort:
        return writeByCohort(connection, tracks, sink);
    case ReportName::ByCourse:
        return writeByCourse(connection, tracks, sink);
    case ReportName::CourseFunnel:
        return writeCourseFunnel(connection, tracks, sink);
    case ReportName::Changes:
        return writeChanges(connection, tracks, sink);
    case ReportName::BigTable:
        break;
    }
    return writeBigTable(connection, tracks, sink);
}

} // namespace

QStringList reportNames()
{
    return {QStringLiteral("resumo"), QStringLiteral("geral"), QStringLiteral("por-turma"), QStringLiteral("por-curso"),
        QStringLiteral("cursos"), QStringLiteral("mudancas"), QStringLiteral("tabelao")};
}

std::optional<ReportName> reportNamed(QStringView name)
{
    const auto place = reportNames().indexOf(name);
    return place < 0 ? std::nullopt : std::optional(static_cast<ReportName>(place));
}

Result<std::vector<TrackPhotos>> reportTracks(
    const storage::Connection& connection, const School& school, const Filter& filter)
{
    std::vector<TrackPhotos> tracks;
    for (const Track& track : school.tracks) {
        if (filter.track && *filter.track != track.id)
            continue;
        Filter own = filter;
        own.track = track.id;
        auto scope = scopeOf(school, own);
        if (!scope)
            return tl::make_unexpected(scope.error());
        if (scope->cohorts.empty() || scope->places.empty())
            continue;
        auto photos = photosOf(connection, *scope);
        if (!photos)
            return tl::make_unexpected(photos.error());
        scope = withCoursesOf(*std::move(scope), *photos);
        if (!scope->places.empty())
            tracks.push_back({*std::move(scope), *std::move(photos)});
    }
    return tracks;
}

Result<void> writeReport(
    ReportName name, const storage::Connection& connection, const School& school, const Filter& filter, RowSink& sink)
{
    const Snapshot snapshot(connection);
    if (filter.track && !school.track(*filter.track))
        return failed(Fault::Invalid, QStringLiteral("the report needs a track that exists"));
    return reportTracks(connection, school, filter).and_then([&](const Tracks& tracks) {
        return storage::namesOf(connection).and_then([&](storage::Names names) {
            MaskedSink masked(sink);
            return writeTracks(
                name, connection, tracks, names == storage::Names::Masked ? static_cast<RowSink&>(masked) : sink);
        });
    });
}

} // namespace farol::analytics
