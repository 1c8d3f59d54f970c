#include "core/reports/legend.h"

#include "core/analytics/words.h"
#include "core/domain/text.h"

#include <QtGlobal>

#include <algorithm>

namespace farol::reports {

using namespace farol::domain;
using spreadsheet::Tone;

namespace {

/// What depends on the bounds of situations: of all trilhas at once where they agree, else of each.
template <typename Text>
QString byTolerance(const ReportSource& source, Text text)
{
    const Tolerance& first = source.tracks.front().tolerance;
    const bool agree = std::all_of(
        source.tracks.begin(), source.tracks.end(), [&](const ReportTrack& track) { return track.tolerance == first; });
    if (agree)
        return text(first);
    QStringList each;
    for (const ReportTrack& track : source.tracks)
        each << onOneLine(track.track->name) + QStringLiteral(": ") + text(track.tolerance);
    return each.join(QStringLiteral("; "));
}

Legend situations(const ReportSource& source)
{
    Legend legend{source.say(QT_TRANSLATE_NOOP("Report", "Situations")), {}};
    const auto add = [&](Status status, const QString& meaning) {
        legend.entries.push_back({analytics::word(status), spreadsheet::toneOf(status), meaning});
    };
    add(Status::Finished,
        source.say(
            QT_TRANSLATE_NOOP("Report", "Every expected cell of the chosen courses was collected and is at 100 %.")));
    const auto points = [&](Tenths bound) { return source.wording().points(-bound); };
    add(Status::OnTrack, byTolerance(source, [&](const Tolerance& tolerance) {
        return source.say(QT_TRANSLATE_NOOP("Report", "Difference of %1 or more")).arg(points(tolerance.onTrack));
    }));
    add(Status::Attention, byTolerance(source, [&](const Tolerance& tolerance) {
        return source.say(QT_TRANSLATE_NOOP("Report", "Difference below %1, down to %2"))
            .arg(points(tolerance.onTrack), points(tolerance.late));
    }));
    add(Status::Late, byTolerance(source, [&](const Tolerance& tolerance) {
        return source.say(QT_TRANSLATE_NOOP("Report", "Difference below %1")).arg(points(tolerance.late));
    }));
    add(Status::NoData,
        source.say(QT_TRANSLATE_NOOP(
            "Report", "Nothing was collected, all is without access, or nothing is expected (no start date).")));
    return legend;
}

Legend flags(const ReportSource& source)
{
    return {source.say(QT_TRANSLATE_NOOP("Report", "Figures")),
        {
            {source.wording().title(QStringLiteral("Progress")), Tone::Plain,
                source.say(QT_TRANSLATE_NOOP("Report",
                    "Mean of the student's collected cells among the chosen courses; not started counts as 0."))},
            {source.wording().title(QStringLiteral("Expected")), Tone::Plain,
                source.say(QT_TRANSLATE_NOOP("Report",
                    "What progress should be by now: courses one after the other, each over its expected weeks, from "
                    "the "
                    "turma's start on."))},
            {source.wording().title(QStringLiteral("Gap")), Tone::Plain,
                source.say(QT_TRANSLATE_NOOP("Report", "Progress minus expected, in percentage points (p.p.)."))},
            {source.wording().title(QStringLiteral("Gain")), Tone::Plain,
                source.say(QT_TRANSLATE_NOOP(
                    "Report", "Difference to the photo before over the cells collected in both, per week, in p.p."))},
            {source.wording().title(QStringLiteral("Stalled")), Tone::Plain,
                source.say(QT_TRANSLATE_NOOP("Report",
                    "The last two gains exist and show no study; over the whole trilha, beside the situation."))},
            {source.wording().title(QStringLiteral("Coverage")), Tone::Plain,
                source.say(QT_TRANSLATE_NOOP("Report",
                    "Collected cells of the expected ones (all but without access); it stands beside every mean."))},
        }};
}

Legend states(const ReportSource& source)
{
    return {source.say(QT_TRANSLATE_NOOP("Report", "What is missing is not zero")),
        {
            {analytics::word(CellState::Value), Tone::Plain,
                source.say(QT_TRANSLATE_NOOP("Report", "The platform answered with a progress above 0."))},
            {analytics::word(CellState::NotStarted), Tone::Plain,
                source.say(QT_TRANSLATE_NOOP("Report", "It answered with 0; counts as 0 in means."))},
            {analytics::word(CellState::NoAccess), Tone::Muted,
                source.say(QT_TRANSLATE_NOOP(
                    "Report", "The platform refuses this student this course; in no mean and not expected."))},
            {analytics::word(CellState::NotCollected), Tone::Missing,
                source.say(QT_TRANSLATE_NOOP(
                    "Report", "Not known this week: an empty cell with a hatch, in no mean, never 0."))},
        }};
}

Legend profiles(const ReportSource& source)
{
    Legend legend{source.say(QT_TRANSLATE_NOOP("Report", "Study profiles, of at least four gains")), {}};
    for (const Profile profile :
        {Profile::Steady, Profile::Accelerating, Profile::Bursts, Profile::LastWeek, Profile::Stalled})
        legend.entries.push_back({analytics::word(profile), Tone::Plain, source.wording().profileRule(profile)});
    return legend;
}

} // namespace

std::vector<Legend> legends(const ReportSource& source)
{
    return {situations(source), flags(source), states(source), profiles(source)};
}

} // namespace farol::reports
