#include "progress_answer.h"

#include "core/analytics/coverage.h"

#include <algorithm>

namespace farol::ui {

using domain::Filter;
using domain::School;

namespace {

/// The first trilha that has turmas, else the first.
std::optional<domain::TrackId> usualTrack(const School& school)
{
    for (const domain::Track& track : school.tracks) {
        const auto isIn = [&](const domain::Cohort& cohort) { return cohort.track == track.id; };
        if (std::any_of(school.cohorts.begin(), school.cohorts.end(), isIn))
            return track.id;
    }
    return school.tracks.empty() ? std::nullopt : std::optional(school.tracks.front().id);
}

Filter existing(const School& school, const std::vector<domain::Week>& photos, const ProgressState& state)
{
    Filter filter = state.filter;
    if (!filter.track || !school.track(*filter.track))
        filter.track = usualTrack(school);
    std::erase_if(filter.cohorts, [&](domain::CohortId id) {
        const domain::Cohort* cohort = school.cohort(id);
        return !cohort || cohort->track != filter.track;
    });
    const domain::Track* track = filter.track ? school.track(*filter.track) : nullptr;
    std::erase_if(filter.courses, [&](domain::CourseId id) {
        return !track || std::none_of(track->courses.begin(), track->courses.end(), [id](const auto& planned) {
            return planned.course.id == id;
        });
    });
    if (state.weeks == WeekChoice::Usual) {
        filter.from = photos.size() > usualPhotos ? std::optional(photos[photos.size() - usualPhotos]) : std::nullopt;
        filter.to.reset();
    }
    return filter;
}

} // namespace

domain::Result<ProgressAnswer> askProgress(
    const storage::Connection& connection, const School& school, const ProgressState& state)
{
    ProgressAnswer answer;
    answer.school = school;
    auto photos = analytics::photographedWeeks(connection);
    if (!photos)
        return tl::make_unexpected(photos.error());
    answer.photos = std::move(*photos);
    answer.filter = existing(school, answer.photos, state);
    if (!answer.filter.track || answer.photos.empty())
        return answer;

    auto overview = analytics::overview(connection, school, answer.filter);
    if (!overview)
        return tl::make_unexpected(overview.error());
    answer.overview = std::move(*overview);
    auto series = analytics::weeklySeries(connection, school, answer.filter);
    if (!series)
        return tl::make_unexpected(series.error());
    answer.series = std::move(*series);
    if (state.view == ProgressView::General) {
        auto students = analytics::studentWeeks(connection, school, answer.filter);
        if (!students)
            return tl::make_unexpected(students.error());
        answer.students = std::move(*students);
    } else {
        auto cohorts = analytics::cohortWeeks(connection, school, answer.filter);
        if (!cohorts)
            return tl::make_unexpected(cohorts.error());
        answer.cohorts = std::move(*cohorts);
    }
    return answer;
}

} // namespace farol::ui
