#include "page_answer.h"

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

Filter existing(const School& school, const std::vector<domain::Week>& photos, const ChosenFilter& chosen)
{
    Filter filter = chosen.filter;
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
    std::erase_if(filter.tutors, [&](domain::TutorId id) { return !school.tutor(id); });
    if (chosen.weeks == WeekChoice::Usual) {
        filter.from = photos.size() > usualPhotos ? std::optional(photos[photos.size() - usualPhotos]) : std::nullopt;
        filter.to.reset();
    }
    return filter;
}

} // namespace

domain::Result<PageAnswer> askPage(
    const storage::Connection& connection, const School& school, const ChosenFilter& chosen)
{
    return analytics::photographedWeeks(connection).map([&](std::vector<domain::Week> photos) {
        PageAnswer answer;
        answer.school = school;
        answer.photos = std::move(photos);
        answer.filter = existing(school, answer.photos, chosen);
        return answer;
    });
}

} // namespace farol::ui
