#include "core/reports/report_source.h"

#include "core/analytics/read_cohort_weeks.h"
#include "core/analytics/report_writer.h"
#include "core/domain/text.h"

#include <QtGlobal>

#include <algorithm>

namespace farol::reports {

using namespace farol::domain;

namespace {

Result<ReportTrack> readTrack(
    const storage::Connection& connection, const analytics::TrackPhotos& photos, const Filter& filter)
{
    return analytics::readCohortWeeks(connection, photos.scope, photos.photos).map([&](analytics::CohortWeeks cohorts) {
        Filter own = filter;
        own.track = photos.scope.track->id;
        return ReportTrack{
            photos.scope.track, own, photos.scope.planAt(photos.photos.back().week).tolerance(), std::move(cohorts)};
    });
}

} // namespace

Week ReportSource::firstWeek() const
{
    Week first = tracks.front().cohorts.weeks.front();
    for (const ReportTrack& track : tracks)
        first = std::min(first, track.cohorts.weeks.front());
    return first;
}

Week ReportSource::lastWeek() const
{
    Week last = tracks.front().last();
    for (const ReportTrack& track : tracks)
        last = std::max(last, track.last());
    return last;
}

Result<ReportSource> readSource(
    const storage::Connection& connection, const School& school, const Filter& filter, const WeekReportChoice& choice)
{
    const auto names = storage::namesOf(connection);
    if (!names)
        return tl::make_unexpected(names.error());
    ReportSource source{connection, school, choice, filter, *names, {}};
    source.filter.students = {};
    const auto tracks = analytics::reportTracks(connection, school, source.filter);
    if (!tracks)
        return tl::make_unexpected(tracks.error());
    for (const analytics::TrackPhotos& photos : *tracks) {
        if (photos.photos.empty())
            continue;
        auto track = readTrack(connection, photos, source.filter);
        if (!track)
            return tl::make_unexpected(track.error());
        source.tracks.push_back(*std::move(track));
    }
    return source;
}

QStringList cohortFacts(const ReportSource& source, const analytics::CohortRow& row)
{
    QStringList facts;
    if (!row.tutor.isEmpty() && !source.isMasked())
        facts << source.say(QT_TRANSLATE_NOOP("Report", "tutor: %1")).arg(onOneLine(row.tutor));
    const Cohort* cohort = source.school.cohort(row.cohort);
    if (cohort && cohort->start)
        facts << source.say(QT_TRANSLATE_NOOP("Report", "began on %1")).arg(source.wording().day(*cohort->start));
    else
        facts << source.say(QT_TRANSLATE_NOOP("Report", "no start date, so nothing is expected"));
    return facts;
}

QString coverageText(const ReportSource& source, const CellCounts& counts)
{
    QString text = source.wording().coverage(counts.answered, counts.expected());
    if (counts.noAccess > 0)
        text += QStringLiteral(" \u00B7 ")
            + source.say(QT_TRANSLATE_NOOP("Report", "%1 without access")).arg(source.wording().count(counts.noAccess));
    return text;
}

} // namespace farol::reports
