#include "core/intake/taught.h"

#include "core/domain/text.h"

#include <algorithm>

namespace farol::intake {

using namespace farol::domain;

Taught::Taught(const School& school) :
    m_school(school)
{
    for (const Track& track : school.tracks) {
        for (const PlannedCourse& planned : track.courses)
            addCourse(planned.course);
        for (const Plan& plan : track.former) {
            for (const PlannedCourse& planned : plan.courses)
                addCourse(planned.course);
        }
    }
}

void Taught::addCourse(const Course& course)
{
    if (m_ids.contains(course.id))
        return;
    m_ids.insert(course.id, true);
    for (const QString& name : {folded(course.name), folded(course.shortName)}) {
        auto& known = m_names[name];
        if (!name.isEmpty() && std::find(known.begin(), known.end(), course.id) == known.end())
            known.push_back(course.id);
    }
}

Taught::FoundCohort Taught::cohort(const ToldRow& row, const QString& track)
{
    const std::pair key(row.track.isEmpty() ? track : row.track, row.cohort);
    const auto found = m_cohorts.find(key);
    return found != m_cohorts.end() ? found->second
                                    : m_cohorts.emplace(key, search(folded(key.first), key.second)).first->second;
}

Taught::FoundCohort Taught::search(const QString& track, int number) const
{
    const auto isMeant = [&](const Track& each) { return track.isEmpty() || folded(each.name) == track; };
    if (!track.isEmpty() && std::none_of(m_school.tracks.begin(), m_school.tracks.end(), isMeant))
        return tl::make_unexpected(ProblemKind::UnknownTrack);
    const Cohort* found = nullptr;
    for (const Cohort& cohort : m_school.cohorts) {
        const Track* of = m_school.track(cohort.track);
        if (cohort.number != number || !of || !isMeant(*of))
            continue;
        if (found)
            return tl::make_unexpected(ProblemKind::NeedsTrack);
        found = &cohort;
    }
    return found;
}

std::optional<CourseId> Taught::course(const ToldRow& row) const
{
    if (row.courseId && m_ids.contains(CourseId{*row.courseId}))
        return CourseId{*row.courseId};
    // An id that is not known is not guessed at by its name: another course may be called the same.
    if (row.courseId)
        return std::nullopt;
    const auto found = m_names.constFind(folded(row.course));
    return found == m_names.constEnd() || found->size() != 1 ? std::nullopt : std::optional(found->front());
}

std::vector<CourseId> Taught::courses(TrackId track, Week week) const
{
    std::vector<CourseId> courses;
    if (const Track* of = m_school.track(track)) {
        for (const PlannedCourse& planned : of->planAt(week).courses)
            courses.push_back(planned.course.id);
    }
    return courses;
}

bool Taught::isTaught(TrackId track, CourseId course, Week week)
{
    const auto [plan, isNew] = m_plans.try_emplace({track, week});
    if (isNew) {
        const std::vector<CourseId> all = courses(track, week);
        plan->second.insert(all.begin(), all.end());
    }
    return plan->second.contains(course);
}

} // namespace farol::intake
