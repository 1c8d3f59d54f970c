#include "track_edits.h"

#include "core/domain/text.h"
#include "next_id.h"

#include <algorithm>

namespace farol::school {

using namespace farol::domain;

namespace {

Track* find(School& school, TrackId id)
{
    const auto found =
        std::find_if(school.tracks.begin(), school.tracks.end(), [id](const Track& t) { return t.id == id; });
    return found == school.tracks.end() ? nullptr : &*found;
}

auto placeOf(const std::vector<PlannedCourse>& courses, CourseId id)
{
    return std::find_if(courses.begin(), courses.end(), [id](const PlannedCourse& c) { return c.course.id == id; });
}

/// The element at `from` at place `to` of the same list.
template <typename T>
void moveWithin(std::vector<T>& all, size_t from, size_t to)
{
    const auto begin = all.begin();
    if (from < to)
        std::rotate(begin + qsizetype(from), begin + qsizetype(from) + 1, begin + qsizetype(to) + 1);
    else
        std::rotate(begin + qsizetype(to), begin + qsizetype(from), begin + qsizetype(from) + 1);
}

bool isLastActive(const School& school, TrackId id)
{
    return std::none_of(
        school.tracks.begin(), school.tracks.end(), [id](const Track& t) { return t.id != id && !t.archived; });
}

tl::unexpected<Refusal> lastTrack(const Track& track)
{
    return refused(Problems{{QStringLiteral("trilhas"), ProblemKind::LastTrack, track.name}});
}

bool isTagFree(const School& school, TagId tag)
{
    return std::none_of(
        school.cohorts.begin(), school.cohorts.end(), [tag](const Cohort& c) { return !c.archived && c.tag == tag; });
}

void setCourses(Track& track, std::vector<PlannedCourse> courses, const Moment& moment)
{
    track = withPlan(track, track.tolerance, std::move(courses), moment);
}

} // namespace

School withNewTrack(School school, const QString& name)
{
    school.tracks.push_back({nextId(school.tracks), name, {}, {}});
    return school;
}

School withTrackName(School school, TrackId id, const QString& name)
{
    if (Track* track = find(school, id))
        track->name = name;
    return school;
}

School withTrackAt(School school, TrackId id, int place)
{
    const Track* moved = find(school, id);
    if (!moved)
        return school;
    std::vector<size_t> alike; // the places of those that stand in the same list
    size_t from = 0;
    for (size_t i = 0; i < school.tracks.size(); ++i) {
        if (school.tracks[i].archived != moved->archived)
            continue;
        if (school.tracks[i].id == id)
            from = i;
        alike.push_back(i);
    }
    moveWithin(school.tracks, from, alike[size_t(std::clamp(place, 0, int(alike.size()) - 1))]);
    return school;
}

Checked<School> withTrackArchived(School school, TrackId id)
{
    Track* track = find(school, id);
    if (!track)
        return school;
    if (isLastActive(school, id))
        return lastTrack(*track);
    track->archived = true;
    for (Cohort& cohort : school.cohorts) {
        if (cohort.track == id)
            cohort.archived = true;
    }
    return school;
}

School withTrackActive(School school, TrackId id, Return cohorts)
{
    Track* track = find(school, id);
    if (!track)
        return school;
    track->archived = false;
    for (Cohort& cohort : school.cohorts) {
        if (cohorts == Return::WithCohorts && cohort.track == id && cohort.archived && isTagFree(school, cohort.tag))
            cohort.archived = false;
    }
    return school;
}

Checked<School> withoutTrack(School school, TrackId id)
{
    const Track* track = find(school, id);
    if (!track)
        return school;
    if (!track->archived && isLastActive(school, id) && school.tracks.size() > 1)
        return lastTrack(*track);
    std::erase_if(school.cohorts, [id](const Cohort& cohort) { return cohort.track == id; });
    std::erase_if(school.tracks, [id](const Track& each) { return each.id == id; });
    return school;
}

const Course* courseNamed(const School& school, CourseId id)
{
    const auto in = [id](const std::vector<PlannedCourse>& courses) -> const Course* {
        const auto found = placeOf(courses, id);
        return found == courses.end() ? nullptr : &found->course;
    };
    for (const Track& track : school.tracks) {
        if (const Course* course = in(track.courses))
            return course;
        for (const Plan& plan : track.former) {
            if (const Course* course = in(plan.courses))
                return course;
        }
    }
    return nullptr;
}

QString courseLabel(const School& school, CourseId id)
{
    const Course* course = courseNamed(school, id);
    return course ? onOneLine(course->label()) : QString::number(id.value);
}

School withCourses(School school, TrackId id, const std::vector<Course>& courses, const Moment& moment)
{
    Track* track = find(school, id);
    if (!track)
        return school;
    std::vector<PlannedCourse> planned = track->courses;
    for (const Course& course : courses) {
        if (placeOf(planned, course.id) != planned.end())
            continue;
        const Course* known = courseNamed(school, course.id);
        planned.push_back({known ? *known : course});
    }
    if (planned != track->courses)
        setCourses(*track, std::move(planned), moment);
    return school;
}

School withoutCourse(School school, TrackId id, CourseId course, const Moment& moment)
{
    Track* track = find(school, id);
    if (!track)
        return school;
    std::vector<PlannedCourse> planned = track->courses;
    std::erase_if(planned, [course](const PlannedCourse& each) { return each.course.id == course; });
    if (planned != track->courses)
        setCourses(*track, std::move(planned), moment);
    return school;
}

School withCourseAt(School school, TrackId id, CourseId course, int place, const Moment& moment)
{
    Track* track = find(school, id);
    if (!track)
        return school;
    std::vector<PlannedCourse> planned = track->courses;
    const auto from = placeOf(planned, course);
    if (from == planned.end())
        return school;
    moveWithin(planned, size_t(from - planned.begin()), size_t(std::clamp(place, 0, int(planned.size()) - 1)));
    if (planned != track->courses)
        setCourses(*track, std::move(planned), moment);
    return school;
}

} // namespace farol::school
