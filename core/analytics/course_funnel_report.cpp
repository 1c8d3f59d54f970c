#include "core/analytics/course_funnel.h"
#include "core/analytics/course_funnel_columns.h"
#include "core/analytics/report_writer.h"
#include "core/analytics/values.h"

#include <QtGlobal>

namespace farol::analytics {

using namespace farol::domain;

namespace {

/// A row of `cursos`: a course of a trilha in the last week.
struct Row {
    Week week;
    QString track;
    CourseFunnelRow course;
};

Columns<Row> columnsOf()
{
    Columns<Row> columns{
        column<Row>("semana", QT_TRANSLATE_NOOP("Column", "Week"), ColumnKind::Code,
            [](const Row& row) { return row.week.key(); }),
        column<Row>(
            "trilha", QT_TRANSLATE_NOOP("Column", "Track"), ColumnKind::Text, [](const Row& row) { return row.track; }),
    };
    for (Column<CourseFunnelRow>& own : courseFunnelColumns()) {
        columns.push_back(
            {own.key, own.title, own.kind, [value = own.value](const Row& row) { return value(row.course); }});
    }
    return columns;
}

} // namespace

Result<void> writeCourseFunnel(
    const storage::Connection& connection, const std::vector<TrackPhotos>& tracks, RowSink& sink)
{
    ReportWriter<Row> writer(columnsOf(), sink);
    auto done = writer.head();
    for (const TrackPhotos& track : tracks) {
        if (!done || track.photos.empty())
            continue;
        const auto funnel = readCourseFunnel(connection, track.scope, track.photos);
        if (!funnel)
            return tl::make_unexpected(funnel.error());
        for (const CourseFunnelRow& course : funnel->rows) {
            if (done)
                done = writer.row({funnel->weeks.back(), track.scope.track->name, course});
        }
    }
    return done;
}

} // namespace farol::analytics
